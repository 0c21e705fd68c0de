import Cooperation
import Foundation

/// Reads the tables of a data package that `vnjp export` wrote, from its archive or from the directory
/// where somebody has unpacked it.
enum DataPackageReader {
  /// Reads a package.
  ///
  /// - Throws: `ImportFailure` when it is none, or lacks a table or a column.
  static func read(_ path: String) throws -> CollectionReading {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw ImportFailure.unreadable(path: path, reason: AtomicFile.reason())
    }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
      throw ImportFailure.unreadable(path: path, reason: FileBytes.notAFile)
    }
    let tables = Tables(path: path)
    guard try tables.bytes(of: DataPackage.descriptor) != nil else {
      throw tables.failure("there is no \(DataPackage.descriptor), expected a data package", path)
    }
    let marker = try tables.bytes(of: DataPackage.file(of: FormerTables.marker))
    return try TableReader.read(Tables(path: path, isFormer: marker == nil))
  }

  private struct Tables: TableSource {
    let path: String
    var isFormer = false

    func failure(_ message: String, _ file: String, line: Int = 1, column: Int = 1)
      -> ImportFailure
    {
      .malformed(
        Diagnostic(
          message, rule: "table", at: SourceLocation(file: file, line: line, column: column)))
    }

    /// The bytes of a file of the package.
    func bytes(of file: String) throws -> [UInt8]? {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        do {
          return try FileBytes.of("\(path)/\(file)")
        } catch {
          if error.number == ENOENT { return nil }
          throw ImportFailure.unreadable(path: "\(path)/\(file)", reason: error.reason)
        }
      }
      do {
        return try ZipArchive.file(file, in: path)
      } catch let error as ExportFailure {
        throw failure("\(error)", path)
      }
    }

    func rows(of table: RecordTable) throws -> (rows: [TableRow], diagnostics: [Diagnostic]) {
      guard isFormer else { return try rows(of: table.name, table.columns) }
      return try FormerTables.rows(of: table) { try rows(of: $0, $1) }
    }

    private func rows(
      of table: String, _ columns: [RecordTable.Column]
    ) throws -> (rows: [TableRow], diagnostics: [Diagnostic]) {
      let file = DataPackage.file(of: table)
      let place = "\(path)/\(file)"
      guard let bytes = try bytes(of: file) else {
        guard !isFormer || Self.always.contains(table) else { return ([], []) }
        throw failure("the package has no table \(table)", place)
      }
      var lines = CSVText(bytes, separator: UInt8(ascii: ","))
      func next() throws -> [CSVText.Cell]? {
        do {
          return try lines.nextRow()
        } catch {
          throw failure(error.message, place, line: error.line, column: error.column)
        }
      }
      let names = try next().map { $0.map(\.text) } ?? []
      let order = try columns.map { column -> Int? in
        guard let index = names.firstIndex(of: column.name) else {
          if isFormer, column.name != "id" { return nil }
          throw failure("the table has no column \(column.name)", place)
        }
        return index
      }
      var rows: [TableRow] = []
      var diagnostics: [Diagnostic] = []
      var limit = FindingLimit()
      while let line = try next() {
        let start = SourceLocation(file: place, line: line[0].line)
        if let refusal = limit.refusal(diagnostics, at: start) {
          diagnostics.append(refusal)
          break
        }
        guard line.count == names.count else {
          let count = "\(line.count) cells, expected \(names.count)"
          diagnostics.append(Diagnostic("the row has \(count)", rule: "table", at: start))
          continue
        }
        let cells = zip(columns, order).map { column, index in
          index.map { cell(line[$0], column.kind, place, &diagnostics) } ?? .null
        }
        rows.append(TableRow(cells: cells, location: start))
      }
      return (rows, diagnostics)
    }

    /// The tables without which there are no records, whatever the version.
    private static let always: Set = [Event.shape.table, Memorandum.shape.table]

    private func cell(
      _ cell: CSVText.Cell, _ kind: RecordTable.Column.Kind, _ file: String,
      _ diagnostics: inout [Diagnostic]
    ) -> TableCell {
      guard !cell.text.isEmpty || cell.isQuoted && kind == .text else { return .null }
      let value: TableCell? =
        switch kind {
        case .text, .day: .text(cell.text)
        case .integer: Int(cell.text).map(TableCell.integer)
        case .number: Double(cell.text).map(TableCell.number)
        case .flag: ["true": .integer(1), "false": .integer(0)][cell.text.lowercased()]
        }
      if let value { return value }
      let expected =
        switch kind {
        case .flag: "true or false"
        case .integer: "a whole number"
        default: "a number"
        }
      diagnostics.append(
        Diagnostic(
          "'\(cell.text)' is not \(expected)", rule: "table",
          at: SourceLocation(file: file, line: cell.line, column: cell.column)))
      return .null
    }
  }
}
