package import Cooperation

/// What can be exported, and what is remembered from one export to the next.
package struct Exporting: Hashable, Sendable {
  /// The formats in their order; without any nothing can be exported.
  private let formats: [ExportFormat]
  /// All columns of each list in their order.
  private let columns: [RowKind: [ColumnChoice]]
  /// The format of the last export.
  var lastFormat: ExportFormat?

  /// Offers some formats and columns of events, and columns of the other lists.
  package init(
    formats: [ExportFormat] = [], columns: [ExportColumn] = ExportColumn.allCases,
    listColumns: [RowKind: [ColumnChoice]] = [:]
  ) {
    self.formats = formats
    let ofEvents = columns.map {
      ColumnChoice(name: $0.rawValue, title: $0.title, isOfRecords: false, isToRead: false)
    }
    self.columns = listColumns.merging([.events: ofEvents]) { _, own in own }
  }

  /// The formats that hold the rows of a list.
  package func formats(of list: RowKind) -> [ExportFormat] {
    formats.filter { $0.lists.has(list) }
  }

  /// All columns of a list.
  package func columns(of list: RowKind) -> [ColumnChoice] { columns[list] ?? [] }

  /// The names of the columns that a format has of a list without a choice.
  func ownColumns(_ format: ExportFormat, of list: RowKind) -> [String] {
    list == .events
      ? format.columns.map(\.rawValue)
      : columns(of: list).filter { $0.isOwn(of: format) }.map(\.name)
  }
}
