import Foundation

/// Reads the tables of a data package that `vnjp export` wrote, from its archive or from the directory
/// where somebody has unpacked it.
enum DataPackageReader {
  /// Reads a package.
  ///
  /// - Throws: `ImportFailure` when it is none, or lacks a table or a column.
  static func read(_ path: String) throws -> CollectionReading {
    let tables = Tables(path: path)
    guard try tables.bytes(of: DataPackage.descriptor) != nil else {
      throw tables.failure("there is no \(DataPackage.descriptor), expected a data package", path)
    }
    return try TableReader.read(tables)
  }

  private struct Tables: TableSource {
    let path: String

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
      let file = DataPackage.file(of: table)
      let place = "\(path)/\(file)"
      guard let bytes = try bytes(of: file) else {
        throw failure("the package has no table \(table.name)", place)
      }
      let lines: [[CSVText.Cell]]
      do {
        lines = try CSVText.rows(of: bytes, separator: UInt8(ascii: ","))
      } catch {
        throw failure(error.message, place, line: error.line, column: error.column)
      }
      let names = lines.first.map { $0.map(\.text) } ?? []
      let order = try table.columns.map { column in
        guard let index = names.firstIndex(of: column.name) else {
          throw failure("the table has no column \(column.name)", place)
        }
        return index
      }
      var rows: [TableRow] = []
      var diagnostics: [Diagnostic] = []
      for line in lines.dropFirst() {
        let start = SourceLocation(file: place, line: line[0].line)
        guard line.count == names.count else {
          let count = "\(line.count) cells, expected \(names.count)"
          diagnostics.append(Diagnostic("the row has \(count)", rule: "table", at: start))
          continue
        }
        let cells = zip(table.columns, order).map { column, index in
          cell(line[index], column.kind, place, &diagnostics)
        }
        rows.append(TableRow(cells: cells, location: start))
      }
      return (rows, diagnostics)
    }

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
