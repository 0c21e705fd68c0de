/// A grid of cells, the picture of one frame.
///
/// A wide character owns its cell and the continuation after it. Overwriting either half blanks the
/// other; a half that would not fit is a blank. What is put outside the grid is not drawn.
package struct Screen: Equatable, Sendable {
  /// The extent of the grid, never negative.
  package let size: Size

  /// The place of the terminal's cursor, which is hidden without one; none is outside the grid.
  package var cursor: Position? {
    didSet {
      if let cursor, !contains(cursor.column, cursor.row) { self.cursor = nil }
    }
  }

  private var cells: [Cell]

  /// Creates a blank screen.
  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place, a blank one outside the grid.
  package subscript(column: Int, row: Int) -> Cell {
    guard contains(column, row) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Draws text on one row and returns the columns that it took from `column` on.
  ///
  /// It takes at most `limit` columns, and without a limit all that there are. Columns left of the
  /// screen are counted, not drawn. Every character goes through `Character.drawn`, so no control
  /// character reaches a cell.
  @discardableResult
  package mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .text, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return 0 }
    let (available, isTooFar) = size.columns.subtractingReportingOverflow(column)
    if isTooFar { return 0 }
    let room = column + max(0, min(limit ?? available, available))
    var next = column
    for character in text where next < room {
      let drawn = character.drawn
      let width = min(ColumnWidth.of(character), room - next)
      place(width == ColumnWidth.of(character) ? drawn : " ", width, next, row, style)
      next += width
    }
    return max(0, next - column)
  }

  /// Blanks a rectangle in a style.
  package mutating func fill(_ rect: Rect, style: Style = .text) {
    let area = rect.intersection(Rect(size))
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn { place(" ", 1, column, row, style) }
    }
  }

  /// Changes the style of every character that begins in a rectangle, wide ones as a whole.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(Rect(size))
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn where !self[column, row].isContinuation {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
        if self[column + 1, row].isContinuation { cells[index + 1].style = cells[index].style }
      }
    }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  /// Sets one character, or the blank half of one, and mends the wide characters that it cuts.
  private mutating func place(
    _ character: Character, _ width: Int, _ column: Int, _ row: Int, _ style: Style
  ) {
    guard column >= 0, column + width <= size.columns else {
      for column in max(0, column)..<max(0, column + width) { place(" ", 1, column, row, style) }
      return
    }
    let index = row * size.columns + column
    if cells[index].isContinuation { cells[index - 1].character = " " }
    if self[column + width, row].isContinuation {
      cells[index + width] = Cell(style: cells[index + width].style)
    }
    cells[index] = Cell(character: character, style: style)
    if width == 2 { cells[index + 1] = Cell(style: style, isContinuation: true) }
  }
}
