/// Turns escapes of JSON that YAML has not into those that it has.
enum JSONEscapes {
  /// The JSON text with each pair of surrogates, as `\ud842\udfb7`, written as `\U00020bb7`; half a
  /// pair becomes U+FFFD.
  ///
  /// - Complexity: linear in the bytes of the text.
  static func asYAML(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == backslash else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let (escape, length) = escape(in: bytes, at: index)
      result += escape
      index += length
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let backslash = UInt8(ascii: "\\")

  /// What to write for the escape that begins there, and the number of bytes that it stands for.
  private static func escape(in bytes: [UInt8], at index: Int) -> (bytes: [UInt8], length: Int) {
    guard let first = unit(in: bytes, at: index), UTF16.isSurrogate(first) else {
      return (Array(bytes[index..<min(index + 2, bytes.count)]), 2)
    }
    guard UTF16.isLeadSurrogate(first), let second = unit(in: bytes, at: index + 6),
      UTF16.isTrailSurrogate(second)
    else { return (Array("\\ufffd".utf8), 6) }
    let value = 0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    let digits = String(value, radix: 16)
    let padding = String(repeating: "0", count: 8 - digits.count)
    return (Array("\\U\(padding)\(digits)".utf8), 12)
  }

  /// The code unit of an escape such as `\u00e0`; nil where there is none.
  private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == backslash,
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
