extension Screen {
  /// Draws a border just inside a rectangle, `┌ Timeline ───── 9/45 ┐`, and leaves its inside alone.
  ///
  /// The title is clipped to what fits; the note is left out where a line of at least one column
  /// would not be left between the two. One row is a line with the title, one column an upright line.
  package mutating func box(
    _ rect: Rect, title: String = "", note: String = "", style: Style = .text,
    titleStyle: Style = .text, noteStyle: Style = .dim, borders: BorderSet = .unicode
  ) {
    guard !rect.isEmpty else { return }
    let right = rect.maxColumn - 1
    let bottom = rect.maxRow - 1
    for row in rect.row...bottom where rect.rows > 1 || rect.columns == 1 {
      put(String(borders.vertical), column: rect.column, row: row, style: style)
      put(String(borders.vertical), column: right, row: row, style: style)
    }
    guard rect.columns > 1 else { return }
    let line = String(repeating: borders.horizontal, count: rect.columns - 2)
    if rect.rows > 1 {
      let edge = String(borders.bottomLeft) + line + String(borders.bottomRight)
      put(edge, column: rect.column, row: bottom, style: style)
    }
    let edge = String(borders.topLeft) + line + String(borders.topRight)
    put(edge, column: rect.column, row: rect.row, style: style)
    let used = label(title, rect.column + 1, rect.row, rect.columns - 2, titleStyle)
    let noteColumns = ColumnWidth.of(note) + 2
    guard !note.isEmpty, used + 1 + noteColumns <= rect.columns - 2 else { return }
    label(note, right - noteColumns, rect.row, noteColumns, noteStyle)
  }

  /// Writes text between two blanks and returns the columns taken, none where it does not fit.
  @discardableResult
  private mutating func label(
    _ text: String, _ column: Int, _ row: Int, _ columns: Int, _ style: Style
  ) -> Int {
    guard !text.isEmpty, columns >= 3 else { return 0 }
    let clipped = text.clipped(to: columns - 2)
    let used = ColumnWidth.of(clipped) + 2
    fill(Rect(column: column, row: row, columns: used, rows: 1))
    put(clipped, column: column + 1, row: row, style: style)
    return used
  }
}
