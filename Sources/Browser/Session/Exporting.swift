package import Cooperation

/// What can be exported, and what is remembered from one export to the next.
package struct Exporting: Hashable, Sendable {
  /// The formats in their order; without any nothing can be exported.
  package let formats: [ExportFormat]
  /// All columns in their order.
  package let columns: [ExportColumn]
  /// The format of the last export.
  var lastFormat = 0

  /// Offers some formats and columns.
  package init(
    formats: [ExportFormat] = [], columns: [ExportColumn] = ExportColumn.allCases
  ) {
    self.formats = formats
    self.columns = columns
  }
}
