/// The extent of a screen in terminal cells.
package struct Size: Hashable, Sendable {
  /// The number of cells in a row.
  package var columns: Int

  /// The number of rows.
  package var rows: Int

  /// Creates a size of `columns` by `rows` cells.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
