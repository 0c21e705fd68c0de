/// Takes JSON lines, or the elements of a JSON array, one by one from the bytes of a file, so that no
/// more than one record is in hand.
struct JSONParts {
  /// One line, or one element.
  struct Part {
    let bytes: ArraySlice<UInt8>
    /// Where it begins, both from 1; the column in characters.
    let line: Int
    let column: Int
  }

  /// What stands between the elements of an array and does not belong there.
  struct Failure: Error, Hashable {
    let message: String
    let line: Int
    let column: Int
  }

  /// True for an array, false for lines.
  let isArray: Bool
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1
  /// How many elements of the array were taken.
  private var count = 0
  private var isAtEnd = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let first = bytes[index...].first { !Self.isBlank($0) }
    isArray = first == UInt8(ascii: "[")
    if isArray {
      skipBlanks()
      advance()
    }
  }

  /// The next part that is not blank; nil after the last.
  ///
  /// - Throws: where the elements of an array are not parted by one comma each or the array is not closed;
  ///   nothing follows then.
  mutating func next() throws(Failure) -> Part? {
    isArray ? try nextElement() : nextLine()
  }

  // MARK: Lines

  private mutating func nextLine() -> Part? {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let part = Part(bytes: bytes[index..<end], line: line, column: 1)
      index = min(bytes.count, end + 1)
      line += 1
      if !part.bytes.allSatisfy(Self.isBlank) { return part }
    }
    return nil
  }

  // MARK: Elements

  private mutating func nextElement() throws(Failure) -> Part? {
    guard !isAtEnd else { return nil }
    skipBlanks()
    guard index < bytes.count else { throw failure("the JSON breaks off here, expected ']'") }
    if bytes[index] == UInt8(ascii: "]"), count == 0 { return try end() }
    let part = element()
    guard !part.bytes.isEmpty else {
      throw failure("this is no JSON, expected a record such as {\"id\": \"…\"} here")
    }
    count += 1
    skipBlanks()
    guard index < bytes.count else { return part }
    switch bytes[index] {
    case UInt8(ascii: ","): advance()
    case UInt8(ascii: "]"): _ = try end()
    default: throw failure("this is no JSON, expected ',' or ']' here")
    }
    return part
  }

  /// Ends the array, behind which nothing may stand.
  private mutating func end() throws(Failure) -> Part? {
    isAtEnd = true
    advance()
    skipBlanks()
    guard index == bytes.count else {
      throw failure("text stands behind the ']' that closes the list, expected nothing")
    }
    return nil
  }

  /// The bytes up to the comma or the bracket that ends the element, or to the end.
  private mutating func element() -> Part {
    let (start, startLine, startColumn) = (index, line, column)
    var depth = 0
    var isText = false
    while index < bytes.count {
      let byte = bytes[index]
      if isText {
        if byte == UInt8(ascii: "\\") { advance() }
        if byte == UInt8(ascii: "\"") { isText = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ",") where depth == 0:
          return Part(bytes: bytes[start..<index], line: startLine, column: startColumn)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          guard depth > 0 else {
            return Part(bytes: bytes[start..<index], line: startLine, column: startColumn)
          }
          depth -= 1
        default: break
        }
      }
      if index < bytes.count { advance() }
    }
    // What is not closed is told where the element is read.
    isAtEnd = depth > 0 || isText
    return Part(bytes: bytes[start...], line: startLine, column: startColumn)
  }

  // MARK: Bytes

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { advance() }
  }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, line: line, column: column)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
