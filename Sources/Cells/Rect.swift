/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  /// The first column, zero-based.
  package var column: Int

  /// The first row, zero-based.
  package var row: Int

  /// The width in cells.
  package var columns: Int

  /// The height in rows.
  package var rows: Int

  /// Creates a rectangle whose first cell is at `column` and `row`.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = columns
    self.rows = rows
  }

  /// Creates the rectangle that covers a screen of `size`.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Whether it holds no cell.
  package var isEmpty: Bool { columns <= 0 || rows <= 0 }

  /// The column after the last one.
  package var maxColumn: Int { column + max(0, columns) }

  /// The row after the last one.
  package var maxRow: Int { row + max(0, rows) }

  /// Returns the rectangle less `amount` cells on every side; its extent is never negative.
  package func inset(by amount: Int) -> Rect {
    Rect(
      column: column + min(amount, max(0, columns) / 2), row: row + min(amount, max(0, rows) / 2),
      columns: max(0, columns - 2 * amount), rows: max(0, rows - 2 * amount))
  }

  /// Returns the part that lies in both rectangles, which may be empty.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: max(0, min(maxColumn, other.maxColumn) - left),
      rows: max(0, min(maxRow, other.maxRow) - top))
  }

  /// Returns whether the cell at `column` and `row` lies within.
  package func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < maxColumn && row >= self.row && row < maxRow
  }
}
