import CSQLite

/// A database of SQLite.
struct SQLiteDatabase {
  /// What SQLite says of a call that failed.
  struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    let description: String
  }

  private let handle: OpaquePointer

  /// Hands over an empty database in memory.
  static func inMemory<Result>(_ body: (SQLiteDatabase) throws -> Result) throws -> Result {
    try with(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, body)
  }

  /// Hands over the database of a file that a stranger may have made: it is only read, nothing of its
  /// schema runs, and a reading that takes more steps than so many is given up.
  static func reading<Result>(
    _ path: String, stepLimit: Int, valueLimit: Int, _ body: (SQLiteDatabase) throws -> Result
  ) throws -> Result {
    try with(path, SQLITE_OPEN_READONLY) { database in
      try database.check(vnjp_distrust(database.handle, Int32(clamping: valueLimit)))
      return try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { steps in
        steps[0] = max(1, stepLimit / Self.stride)
        sqlite3_progress_handler(
          database.handle, Int32(Self.stride),
          { left in
            guard let left = left?.assumingMemoryBound(to: Int.self) else { return 1 }
            left.pointee -= 1
            return left.pointee > 0 ? 0 : 1
          }, steps.baseAddress)
        defer { sqlite3_progress_handler(database.handle, 0, nil, nil) }
        return try body(database)
      }
    }
  }

  /// After so many steps of its machine SQLite asks whether to go on.
  private static let stride = 10_000

  private static func with<Result>(
    _ path: String, _ flags: Int32, _ body: (SQLiteDatabase) throws -> Result
  ) throws -> Result {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    defer { sqlite3_close_v2(handle) }
    guard code == SQLITE_OK, let handle else {
      throw Failure(description: String(cString: sqlite3_errstr(code)))
    }
    return try body(SQLiteDatabase(handle: handle))
  }

  /// Runs statements that give no rows.
  func run(_ statements: String) throws {
    try check(sqlite3_exec(handle, statements, nil, nil, nil))
  }

  /// Hands over a statement that can be run again and again.
  func prepare(_ text: String) throws -> Statement {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, text, -1, &statement, nil))
    guard let statement else { throw Failure(description: "an empty statement") }
    return Statement(handle: statement, database: self)
  }

  /// Goes through the rows of a query.
  func forEachRow(_ query: String, _ body: (Row) throws -> Void) throws {
    let statement = try prepare(query)
    defer { statement.end() }
    while let row = try statement.next() { try body(row) }
  }

  /// The cells of the rows of a query.
  func rows(_ query: String) throws -> [[TableCell]] {
    var rows: [[TableCell]] = []
    try forEachRow(query) { rows.append($0.cells) }
    return rows
  }

  /// The bytes of the database as a file has them.
  func bytes() throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let bytes = sqlite3_serialize(handle, "main", &size, 0) else {
      throw Failure(description: String(cString: sqlite3_errstr(SQLITE_NOMEM)))
    }
    defer { sqlite3_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }

  fileprivate func check(_ code: Int32) throws {
    if code == SQLITE_INTERRUPT {
      throw Failure(description: "it takes more steps than it has bytes")
    }
    guard code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE else {
      throw Failure(description: String(cString: sqlite3_errmsg(handle)))
    }
  }
}

extension SQLiteDatabase {
  /// A row of a query.
  struct Row {
    var cells: [TableCell] = []
    /// What is in a cell that is no text, by its column; the cell is null.
    var faults: [(column: Int, fault: String)] = []
  }

  /// A statement that was understood.
  struct Statement {
    fileprivate let handle: OpaquePointer
    fileprivate let database: SQLiteDatabase

    /// Runs it with values in place of its question marks.
    func run(_ cells: [TableCell]) throws {
      sqlite3_reset(handle)
      for (index, cell) in cells.enumerated() {
        let place = Int32(index + 1)
        switch cell {
        case .null: try database.check(sqlite3_bind_null(handle, place))
        case .integer(let number):
          try database.check(sqlite3_bind_int64(handle, place, sqlite3_int64(number)))
        case .number(let number):
          try database.check(sqlite3_bind_double(handle, place, number))
        case .text(let text):
          var text = text
          let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
              vnjp_bind_text(handle, place, $0.baseAddress, Int32(clamping: $0.count))
            }
          }
          try database.check(code)
        }
      }
      _ = try next()
    }

    /// The next row; nil after the last.
    func next() throws -> Row? {
      let code = sqlite3_step(handle)
      try database.check(code)
      guard code == SQLITE_ROW else { return nil }
      var row = Row()
      for column in 0..<sqlite3_column_count(handle) {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: row.cells.append(.null)
        case SQLITE_INTEGER: row.cells.append(.integer(Int(sqlite3_column_int64(handle, column))))
        case SQLITE_FLOAT: row.cells.append(.number(sqlite3_column_double(handle, column)))
        case SQLITE_TEXT:
          let bytes = bytes(ofColumn: column)
          if let text = String(validating: bytes, as: UTF8.self) {
            row.cells.append(.text(text))
          } else {
            let place = InvalidUTF8.place(in: bytes)
            row.cells.append(.null)
            row.faults.append(
              (Int(column), "a text with the byte \(place.byte), which is not UTF-8"))
          }
        default:
          row.cells.append(.null)
          row.faults.append((Int(column), "bytes that are marked as no text"))
        }
      }
      return row
    }

    /// All bytes of a text, a zero among them too.
    private func bytes(ofColumn column: Int32) -> UnsafeRawBufferPointer {
      let text = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : count)
    }

    /// Gives it back; it cannot be used any more.
    func end() { sqlite3_finalize(handle) }
  }
}
