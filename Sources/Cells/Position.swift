/// A place on a screen, zero-based, in terminal cells.
package struct Position: Hashable, Sendable {
  /// The column, counted in cells from the left edge.
  package var column: Int

  /// The row, counted from the top edge.
  package var row: Int

  /// Creates the position of one cell.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
