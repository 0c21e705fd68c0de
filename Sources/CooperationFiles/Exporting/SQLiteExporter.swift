package import Cooperation

extension ExportFormat {
  /// A database of SQLite.
  package static let sqlite = ExportFormat(
    name: "sqlite", fileExtension: "sqlite",
    meaning: LocalizedText(en: "a database", vi: "cơ sở dữ liệu", ja: "データベース"),
    options: [.language], isBinary: true)
}

/// A database of related tables, with views to read and an index to search; `SQLiteSchema` tells what
/// it holds.
enum SQLiteExporter: Exporter {
  static let format = ExportFormat.sqlite

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    let records = try context.collection(passes: 3)
    let bytes = try database { database in
      try database.run("BEGIN;\n" + SQLiteSchema.tables)
      let rows = try Rows(database)
      defer { rows.end() }
      _ = try records.writeTables(
        to: rows, meta: context.meta(records)
      ) { try context.reached($0, inPass: 1, of: 3) }
      try database.run(SQLiteSchema.indexes)
      try database.run(SQLiteSchema.views(in: context.language))
      try database.run(SQLiteSearch.statement)
      try SQLiteSearch.fill(database, with: records) {
        try context.reached($0, inPass: 2, of: 3)
      }
      try database.run("COMMIT; PRAGMA optimize;")
      return try database.bytes()
    }
    try context.reached(context.rows.count)
    try sink.write(bytes)
  }

  private static func database(
    _ body: (SQLiteDatabase) throws -> [UInt8]
  ) throws -> [UInt8] {
    do {
      return try SQLiteDatabase.inMemory(body)
    } catch let failure as SQLiteDatabase.Failure {
      throw ExportFailure("SQLite: \(failure)")
    }
  }

  /// Puts each row into its table.
  private struct Rows: TableSink {
    private let statements: [String: SQLiteDatabase.Statement]

    init(_ database: SQLiteDatabase) throws {
      var statements: [String: SQLiteDatabase.Statement] = [:]
      for table in RecordTable.all {
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        statements[table.name] = try database.prepare(
          "INSERT INTO \(table.name) VALUES (\(places))")
      }
      self.statements = statements
    }

    mutating func write(_ row: [TableCell], to table: String) throws {
      try statements[table]?.run(row)
    }

    func end() { for statement in statements.values { statement.end() } }
  }
}
