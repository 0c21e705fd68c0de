package import Cells
package import Cooperation
import Words

/// What is shown while records are read: how many files of how many, as a number and as a bar.
package struct LoadingScreen: Hashable, Sendable {
  /// The keys that end the reading, of which the first is shown.
  package static let cancelKeys: [Key] = [.escape, .control("c"), .character("q")]

  package var done = 0
  package var total = 0
  private let strings: Strings
  private let glyphs: Glyphs

  package init(language: Language, glyphs: Glyphs) {
    strings = Strings(language)
    self.glyphs = glyphs
  }

  /// The screen at a size.
  package func render(_ size: Size) -> Screen {
    var screen = Screen(size: size)
    let columns = max(0, min(60, size.columns - 4))
    guard columns > 0, size.rows > 0 else { return screen }
    let column = (size.columns - columns) / 2
    let row = max(0, size.rows / 2 - 1)
    screen.put(
      strings[.reading(done, of: total)].clipped(to: columns), column: column, row: row,
      style: .text, limit: columns)
    let filled = total > 0 ? min(columns, done * columns / total) : 0
    guard row + 2 < size.rows else { return screen }
    let cancelKey = Self.cancelKeys.first?.spelling ?? ""
    screen.put(
      String(repeating: glyphs.bar, count: filled), column: column, row: row + 1, style: .bar)
    screen.put(
      "\(cancelKey)  \(strings[.hintCancel])".clipped(to: columns), column: column, row: row + 2,
      style: .dim,
      limit: columns)
    return screen
  }
}
