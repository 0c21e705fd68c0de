/// Reads comma-separated values by RFC 4180 row by row, and lines that end in any way.
struct CSVText {
  /// A cell, and where it begins.
  struct Cell: Hashable, Sendable {
    let text: String
    /// One-based.
    let line: Int
    /// One-based, in characters of the file.
    let column: Int
    /// True for a cell between quotation marks, which tells an empty text from a missing one.
    let isQuoted: Bool
  }

  /// What is wrong with the text, and where.
  struct Failure: Error, Hashable, Sendable {
    let message: String
    let line: Int
    let column: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: Self.byteOrderMark) { index = 3 }
    if bytes[index...].starts(with: Self.told) {
      while index < bytes.count, line == 1 { advance() }
    }
  }

  /// The separator that a first line such as `sep=;` names, else the one that the head has most of
  /// outside quotation marks; nil where it has none.
  static func separator(of bytes: [UInt8]) -> UInt8? {
    let body = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    if body.starts(with: told) { return body.dropFirst(told.count).first }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in body {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn { break }
      if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) {
        counts[byte, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// No row of records has more cells.
  static let cellLimit = 1_000

  /// The next row that is not an empty line; nil after the last.
  ///
  /// - Throws: at bytes that are not UTF-8, at quotation marks that do not end or do not stand
  ///   around a whole cell, and at rows of more cells than a table has.
  mutating func nextRow() throws(Failure) -> [Cell]? {
    while index < bytes.count {
      if bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn {
        advance()
        continue
      }
      let row = try row()
      if row.count > 1 || row[0].isQuoted || !row[0].text.isEmpty { return row }
    }
    return nil
  }

  /// The next row of a file, whose name is told where it is malformed.
  mutating func nextRow(in file: String) throws(ImportFailure) -> [Cell]? {
    do {
      return try nextRow()
    } catch {
      throw .malformed(
        Diagnostic(
          error.message, rule: "table",
          at: SourceLocation(file: file, line: error.line, column: error.column)))
    }
  }

  private mutating func row() throws(Failure) -> [Cell] {
    var cells: [Cell] = []
    while true {
      guard cells.count < Self.cellLimit else {
        throw Failure(
          message: "the row has more than \(Self.cellLimit) cells, expected fewer", line: line,
          column: column)
      }
      cells.append(try cell())
      guard index < bytes.count else { return cells }
      let byte = bytes[index]
      advance()
      guard byte == separator else {
        if byte == Self.carriageReturn, index < bytes.count, bytes[index] == Self.lineFeed {
          advance()
        }
        return cells
      }
    }
  }

  private mutating func cell() throws(Failure) -> Cell {
    let (startLine, startColumn) = (line, column)
    let isQuoted = index < bytes.count && bytes[index] == Self.quote
    var content: [UInt8] = []
    if isQuoted {
      advance()
      while true {
        guard index < bytes.count else {
          throw Failure(
            message:
              "a quotation mark opens this cell and none closes it, expected one at its end; write it, "
              + "or two for one that stands in the text", line: startLine,
            column: startColumn)
        }
        let byte = bytes[index]
        advance()
        if byte == Self.quote {
          guard index < bytes.count, bytes[index] == Self.quote else { break }
          advance()
        }
        content.append(byte)
      }
      guard index == bytes.count || isEnd(bytes[index]) else {
        throw Failure(
          message:
            "text follows the quotation mark that closes the cell, expected the next cell; write two "
            + "for one that stands in the text", line: line,
          column: column)
      }
    } else {
      let start = index
      while index < bytes.count, !isEnd(bytes[index]) {
        guard bytes[index] != Self.quote else {
          throw Failure(
            message:
              "a quotation mark stands in a cell that does not begin with one, expected one at its "
              + "beginning; put the whole cell between two, and write two for one within it",
            line: line,
            column: column)
        }
        advance()
      }
      content += bytes[start..<index]
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Failure(
        message: "the cell is not UTF-8; save the table as CSV UTF-8", line: startLine,
        column: startColumn)
    }
    return Cell(text: text, line: startLine, column: startColumn, isQuoted: isQuoted)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    let endsLine =
      byte == Self.lineFeed
      || byte == Self.carriageReturn && !(index < bytes.count && bytes[index] == Self.lineFeed)
    if endsLine {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// How a spreadsheet's own first line begins.
  private static let told = Array("sep=".utf8)
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
