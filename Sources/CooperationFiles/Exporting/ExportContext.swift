package import Cooperation

/// What an export is made of, and how it is wanted.
package struct ExportContext: Sendable {
  package let catalog: Catalog
  /// In the order to be written.
  package let rows: [Int]
  package let language: Language
  /// The query that found the rows, for a heading.
  package let query: Query
  /// True to leave cells that a spreadsheet would run as they are.
  package let keepsFormulas: Bool
  /// True to begin a csv with a byte order mark, which some spreadsheets need.
  package let hasByteOrderMark: Bool

  package init(
    catalog: Catalog, rows: [Int], language: Language, query: Query = .everything,
    keepsFormulas: Bool = false, hasByteOrderMark: Bool = false
  ) {
    self.catalog = catalog
    self.rows = rows
    self.language = language
    self.query = query
    self.keepsFormulas = keepsFormulas
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The events in order, each with its memoranda.
  var records: some Sequence<(event: Event, memoranda: [Memorandum])> {
    rows.lazy.map { row in (catalog.events[row], catalog.memoranda(of: catalog.events[row])) }
  }
}
