package import Cooperation

/// What an export is made of, and how it is wanted.
package struct ExportContext: Sendable {
  package let catalog: Catalog
  /// The list that is written.
  package let kind: RowKind
  /// Rows of the list, in the order to be written.
  package let rows: [Int]
  package let language: Language
  /// The query that found the rows, for a heading.
  package let query: Query
  /// The day that counts as today.
  package let today: CalendarDate
  /// The chosen columns of a format of rows and columns; nil for the format's own.
  package let columns: [ExportColumn]?
  /// The same of a list that is not that of events, by their names.
  package let columnNames: [String]?
  /// True to leave cells that a spreadsheet would run as they are.
  package let keepsFormulas: Bool
  /// What parts the cells of a csv; nil for the format's own.
  package let delimiter: Unicode.Scalar?
  /// True to begin a csv with a byte order mark, which some spreadsheets need.
  package let hasByteOrderMark: Bool
  /// Told how many records are written; what it throws stops the export.
  package let reached: @Sendable (Int) throws -> Void

  package init(
    catalog: Catalog, kind: RowKind = .events, rows: [Int], language: Language,
    query: Query = .everything, today: CalendarDate = .first(of: 1),
    columns: [ExportColumn]? = nil, columnNames: [String]? = nil,
    keepsFormulas: Bool = false, hasByteOrderMark: Bool = false,
    delimiter: Unicode.Scalar? = nil,
    reached: @escaping @Sendable (Int) throws -> Void = { _ in }
  ) {
    self.catalog = catalog
    self.kind = kind
    self.columnNames = columnNames
    self.rows = rows
    self.language = language
    self.query = query
    self.today = today
    self.columns = columns
    self.keepsFormulas = keepsFormulas
    self.hasByteOrderMark = hasByteOrderMark
    self.delimiter = delimiter
    self.reached = reached
  }

  /// Goes through the events in order, each with its memoranda, and tells how far it is.
  func forEachRecord(_ body: (Event, [Memorandum]) throws -> Void) throws {
    for (index, row) in rows.enumerated() {
      try reached(index)
      let event = catalog.events[row]
      try body(event, catalog.memoranda(of: event))
    }
    try reached(rows.count)
  }

  /// The stops of a journey; none of another event.
  func stops(of event: Event) -> [Event] {
    catalog.row(id: event.id).map(catalog.events.stops) ?? []
  }

  /// Goes through the rows in order, each as JSON, an event with its memoranda and its stops, and tells
  /// how far it is.
  func forEachJSON(_ body: (JSONValue) throws -> Void) throws {
    try forEachRow { try body(RowJSON.value($0, kind, catalog, today: today)) }
  }

  /// Tells how far one of several passes over the records is, the first of which is 0.
  func reached(_ count: Int, inPass pass: Int, of passes: Int) throws {
    try reached((pass * rows.count + count) / passes)
  }
}
