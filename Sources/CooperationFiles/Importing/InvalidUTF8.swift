/// Finds the bytes that are not UTF-8.
enum InvalidUTF8 {
  /// The first byte that is not, as two hexadecimal digits, and its place: line and column from 1, in
  /// characters of the text before it.
  ///
  /// - Complexity: O(n)
  static func place(in bytes: some Collection<UInt8>) -> (byte: String, line: Int, column: Int) {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let byte = bytes.dropFirst(offset).first.map { String($0, radix: 16, uppercase: true) } ?? ""
    return ("0x" + String(repeating: "0", count: max(0, 2 - byte.count)) + byte, line, column)
  }
}
