import Cells

/// A line being typed as the screen shows it: around its cursor where it is longer than the room.
enum LineField {
  /// Draws the line, places the terminal's cursor in it, and returns how many columns of its
  /// beginning are out of sight.
  @discardableResult
  static func put(
    _ line: LineEditor, column: Int, row: Int, room: Int, on screen: inout Screen
  ) -> Int {
    let room = max(1, room)
    let before = ColumnWidth.of(line.textBeforeCursor)
    var text = line.characters[...]
    var shown = before
    while shown >= room, let first = text.first {
      shown -= ColumnWidth.of(first)
      text.removeFirst()
    }
    screen.put(String(text), column: column, row: row, limit: room)
    screen.cursor = Position(
      column: max(0, min(column + shown, screen.size.columns - 1)),
      row: max(0, min(row, screen.size.rows - 1)))
    return before - shown
  }
}
