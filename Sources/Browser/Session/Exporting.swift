/// What can be exported, and what is remembered from one export to the next.
package struct Exporting: Hashable, Sendable {
  /// The formats in their order; without any nothing can be exported.
  package let formats: [ExportChoice]
  /// All columns in their order.
  package let columns: [ColumnChoice]
  /// The format of the last export.
  var lastFormat = 0

  /// Offers some formats and columns.
  package init(formats: [ExportChoice] = [], columns: [ColumnChoice] = []) {
    self.formats = formats
    self.columns = columns
  }
}
