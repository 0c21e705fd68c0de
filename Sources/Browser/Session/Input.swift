package import Cells
package import Cooperation

/// What reaches the browser: what the user asks, and what comes from outside.
package enum Input: Sendable {
  case action(Action)
  /// The terminal has another size.
  case resized(Size)
  /// The records are read again; so many findings were errors.
  case records(Catalog, findingCount: Int)
  /// The records cannot be read any more, and why; those of before stay.
  case lost(RecordsLoss)
  /// So many records of the export that a request asked for are written.
  case progressed(Int, count: Int)
  /// What a request asked for is done.
  case finished(Int, EffectResult)
}
