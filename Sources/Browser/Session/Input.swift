package import Cells
package import Cooperation

/// What reaches the browser: what the user asks, and what comes from outside.
package enum Input: Sendable {
  case action(Action)
  /// The terminal has another size.
  case resized(Size)
  /// The records are read again; so many findings were errors.
  case records(Catalog, findingCount: Int)
  /// So many records of an export are written.
  case progressed(Int)
  /// An effect is done.
  case finished(EffectResult)
}
