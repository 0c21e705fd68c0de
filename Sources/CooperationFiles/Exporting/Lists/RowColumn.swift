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

  /// The columns of a list that csv has without being asked.
  static func ofRecords(_ kind: RowKind) -> [RowColumn] { all(of: kind).filter(\.isOfRecords) }

  /// The columns of a list that a person reads.
  static func toRead(_ kind: RowKind) -> [RowColumn] { all(of: kind).filter(\.isToRead) }

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
  /// The columns that are written of a list that is not that of events.
  func rowColumns(_ usual: (RowKind) -> [RowColumn]) -> [RowColumn] {
    guard let chosen = columnNames else { return usual(kind) }
    let all = RowColumn.all(of: kind)
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
