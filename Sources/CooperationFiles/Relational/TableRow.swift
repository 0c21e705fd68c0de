import Words

/// A row of a table, and where it stands.
struct TableRow: Hashable, Sendable {
  /// One for each column of the table.
  let cells: [TableCell]
  let location: SourceLocation
}

/// What gives the rows of tables.
protocol TableSource {
  /// All rows of a table in any order, and what is wrong with others.
  ///
  /// - Throws: `ImportFailure` when the table cannot be read.
  func rows(of table: RecordTable) throws -> (rows: [TableRow], diagnostics: [Diagnostic])
}

/// Why nothing can be imported.
package enum ImportFailure: Error, Hashable, Sendable {
  /// `reason` is the system's own words.
  case unreadable(path: String, reason: String)
  /// The file is not what was said, or is damaged.
  case malformed(Diagnostic)
  /// The mapping is wrong, or does not fit the table.
  case mapping([Diagnostic])
}
