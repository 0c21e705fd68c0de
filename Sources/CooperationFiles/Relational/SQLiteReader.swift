import Foundation

/// Reads the tables of a database that `vnjp export` wrote.
enum SQLiteReader {
  /// Reads a file.
  ///
  /// - Throws: `ImportFailure` when it is no such database, or damaged.
  static func read(_ path: String) throws -> CollectionReading {
    func failure(_ message: String) -> ImportFailure {
      .malformed(Diagnostic(message, rule: "sqlite", at: SourceLocation(file: path)))
    }
    do {
      return try SQLiteDatabase.reading(path) { database in
        // What a stranger's views and triggers may do is not done here.
        try database.run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        guard try database.number("application_id") == SQLiteSchema.applicationID else {
          throw failure("this is not a database that vnjp export has written")
        }
        let version = try database.number("user_version")
        guard [FormerTables.version, SQLiteSchema.version].contains(version) else {
          throw failure(
            "the schema has version \(version), expected \(SQLiteSchema.version)")
        }
        return try TableReader.read(
          Tables(database: database, path: path, isFormer: version == FormerTables.version))
      }
    } catch let error as SQLiteDatabase.Failure {
      throw failure("cannot be read as a database: \(error)")
    }
  }

  private struct Tables: TableSource {
    let database: SQLiteDatabase
    let path: String
    let isFormer: Bool

    func rows(of table: RecordTable) throws -> (rows: [TableRow], diagnostics: [Diagnostic]) {
      guard isFormer else { return try rows(of: table.name, table.columns.map(Self.quoted)) }
      return try FormerTables.rows(of: table) { name, columns in
        let known = try database.rows("SELECT name FROM pragma_table_info('\(name)')")
        guard !known.isEmpty else { return ([], []) }
        return try rows(
          of: name, columns.map { known.contains([.text($0.name)]) ? Self.quoted($0) : "NULL" })
      }
    }

    private static func quoted(_ column: RecordTable.Column) -> String { "\"\(column.name)\"" }

    private func rows(
      of table: String, _ columns: [String]
    ) throws -> (rows: [TableRow], diagnostics: [Diagnostic]) {
      let file = "\(path)/\(table)"
      do {
        let rows = try database.rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \"\(table)\"")
        return (
          rows.enumerated().map { index, cells in
            TableRow(cells: cells, location: SourceLocation(file: file, line: index + 1))
          }, []
        )
      } catch let error as SQLiteDatabase.Failure {
        throw ImportFailure.malformed(
          Diagnostic("\(error)", rule: "table", at: SourceLocation(file: file)))
      }
    }
  }
}

extension SQLiteDatabase {
  /// The number that a pragma gives.
  fileprivate func number(_ pragma: String) throws -> Int {
    if case .integer(let number)? = try rows("PRAGMA \(pragma)").first?.first { number } else { 0 }
  }
}
