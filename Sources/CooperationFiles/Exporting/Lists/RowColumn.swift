package import Cooperation
import Words

/// A column of a table of documents, promises or people, by the name that its header and `--columns`
/// give it.
package struct RowColumn: Sendable {
  /// The name, as csv has it.
  package let name: String
  /// What it is called where people read it.
  package let title: LocalizedText
  /// True for a column with ids and codes, which csv has without being asked.
  let isOfRecords: Bool
  /// True for a column that spreadsheets and pages have without being asked.
  let isToRead: Bool
  /// How wide it is in a spreadsheet, in characters.
  let width: Double
  /// What it says of a row.
  let cell: @Sendable (Int, ExportContext) -> ExportCell

  /// The columns of a list; those of events are `ExportColumn`.
  package static func all(of kind: RowKind) -> [RowColumn] {
    switch kind {
    case .events: []
    case .documents: ofDocuments
    case .promises: ofPromises
    case .people: ofPeople
    }
  }

  /// The columns of the lists that are not of events, for who offers them.
  package static var choices: [RowKind: [ColumnChoice]] {
    let kinds = RowKind.allCases.filter { $0 != .events }
    return Dictionary(uniqueKeysWithValues: kinds.map { ($0, all(of: $0).map(\.choice)) })
  }

  /// The column as one that can be chosen.
  var choice: ColumnChoice {
    ColumnChoice(name: name, title: title, isOfRecords: isOfRecords, isToRead: isToRead)
  }

  /// A column with ids and codes.
  static func record(
    _ name: String, _ title: LocalizedText, width: Double = 22, isToRead: Bool = false,
    _ cell: @escaping @Sendable (Int, ExportContext) -> ExportCell
  ) -> RowColumn {
    RowColumn(
      name: name, title: title, isOfRecords: true, isToRead: isToRead, width: width, cell: cell)
  }

  /// A column in the words of a language.
  static func words(
    _ name: String, _ title: LocalizedText, width: Double = 28,
    _ cell: @escaping @Sendable (Int, ExportContext) -> ExportCell
  ) -> RowColumn {
    RowColumn(
      name: name, title: title, isOfRecords: false, isToRead: true, width: width, cell: cell)
  }
}

extension ExportContext {
  /// The columns that a format writes of a list that is not that of events.
  func rowColumns(_ format: ExportFormat) -> [RowColumn] {
    let all = RowColumn.all(of: kind)
    guard let chosen = columnNames else { return all.filter { $0.choice.isOwn(of: format) } }
    return chosen.compactMap { name in all.first { $0.name == name } }
  }

  /// Goes through the rows in order and tells how far it is.
  func forEachRow(_ body: (Int) throws -> Void) throws {
    for (index, row) in rows.enumerated() {
      try reached(index)
      try body(row)
    }
    try reached(rows.count)
  }

  /// The names of records in the context's language.
  var names: RecordNames { RecordNames(catalog.vocabulary, language) }

  /// A text in the context's language, else in another that it has.
  func text(_ text: LocalizedText?) -> String { text?.text(in: language) ?? "" }
}
