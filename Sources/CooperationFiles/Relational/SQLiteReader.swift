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
      let size = try size(of: path)
      // No table of so many bytes takes so many steps.
      return try SQLiteDatabase.reading(
        path, stepLimit: 1_000_000 + 16 * size, valueLimit: DocumentBudget.record.byteCount
      ) { database in
        try database.run("PRAGMA cell_size_check = ON;")
        guard try database.number("application_id") == SQLiteSchema.applicationID else {
          throw failure("this is not a database that vnjp export has written")
        }
        let version = try database.number("user_version")
        guard [FormerTables.version, SQLiteSchema.version].contains(version) else {
          throw failure(
            "the schema has version \(version), expected \(SQLiteSchema.version)")
        }
        let encoding = try database.rows("PRAGMA encoding").first?.first?.text ?? "UTF-8"
        guard encoding == "UTF-8" else {
          throw failure(
            "the texts are in \(encoding), expected UTF-8; a new database with PRAGMA encoding = "
              + "'UTF-8' takes them")
        }
        return try TableReader.read(
          Tables(
            database: database, path: path, byteCount: size,
            isFormer: version == FormerTables.version))
      }
    } catch let error as SQLiteDatabase.Failure {
      throw failure("cannot be read as a database: \(error)")
    }
  }

  /// The size of a file.
  private static func size(of path: String) throws(ImportFailure) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .unreadable(path: path, reason: AtomicFile.reason())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: FileBytes.notAFile)
    }
    return Int(status.st_size)
  }

  private struct Tables: TableSource {
    let database: SQLiteDatabase
    let path: String
    /// The size of the file; no table has more cells than bytes, nor longer texts.
    let byteCount: Int
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
      func failure(_ message: String) -> ImportFailure {
        .malformed(Diagnostic(message, rule: "table", at: SourceLocation(file: file)))
      }
      do {
        if let kind = try kind(of: table), kind != "table" {
          throw failure("\(table) is a \(kind), expected a table; only tables are read")
        }
        var rows: [TableRow] = []
        var diagnostics: [Diagnostic] = []
        var room = byteCount
        try database.forEachRow(
          "SELECT \(columns.joined(separator: ", ")) FROM \"\(table)\""
        ) { row in
          let place = SourceLocation(file: file, line: rows.count + 1)
          room -= row.cells.reduce(row.cells.count) { $0 + $1.textLength }
          guard room >= 0 else {
            throw failure(
              "the table gives more than the file holds, expected one that is not damaged")
          }
          diagnostics += row.faults.map { fault in
            Diagnostic(
              "\(columns[fault.column]) holds \(fault.fault), expected a text in UTF-8",
              rule: "encoding", at: place)
          }
          rows.append(TableRow(cells: row.cells, location: place))
        }
        return (rows, diagnostics)
      } catch let error as SQLiteDatabase.Failure {
        throw failure("\(error)")
      }
    }

    /// What a name of the schema is: a table, a view or a virtual table; nil where nothing is called so.
    private func kind(of table: String) throws -> String? {
      let found = try database.rows(
        "SELECT type FROM pragma_table_list('\(table)') WHERE schema = 'main'")
      let kind = found.first?.first?.text
      return kind == "virtual" ? "virtual table" : kind
    }
  }
}

extension SQLiteDatabase {
  /// The number that a pragma gives.
  fileprivate func number(_ pragma: String) throws -> Int {
    if case .integer(let number)? = try rows("PRAGMA \(pragma)").first?.first { number } else { 0 }
  }
}
