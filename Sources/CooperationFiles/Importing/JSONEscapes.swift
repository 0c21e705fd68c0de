/// Turns escapes of JSON that YAML has not into those that it has.
enum JSONEscapes {
  /// Half a pair of surrogates, which stands for no character.
  struct LoneSurrogate: Hashable {
    /// As it is written, such as `\ud842`.
    let escape: String
    /// One-based.
    let line: Int
    /// One-based, in characters.
    let column: Int
  }

  /// The JSON text with each pair of surrogates, as `\ud842\udfb7`, written as `\U00020bb7`, and the first
  /// half of a pair that stands alone.
  ///
  /// - Complexity: linear in the bytes of the text.
  static func asYAML(_ bytes: some Collection<UInt8>) -> (text: [UInt8], lone: LoneSurrogate?) {
    guard bytes.contains(backslash) else { return (Array(bytes), nil) }
    let bytes = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var lone: LoneSurrogate?
    var index = 0
    while index < bytes.count {
      guard bytes[index] == backslash else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let found = escape(in: bytes, at: index)
      if found.isLone, lone == nil { lone = surrogate(in: bytes, at: index) }
      result += found.bytes
      index += found.length
    }
    return (result, lone)
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func surrogate(in bytes: [UInt8], at index: Int) -> LoneSurrogate {
    let before = bytes[..<index]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return LoneSurrogate(
      escape: String(decoding: bytes[index..<index + 6], as: UTF8.self),
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// What to write for the escape that begins there, and the number of bytes that it stands for.
  private static func escape(
    in bytes: [UInt8], at index: Int
  ) -> (bytes: [UInt8], length: Int, isLone: Bool) {
    guard let first = unit(in: bytes, at: index), UTF16.isSurrogate(first) else {
      return (Array(bytes[index..<min(index + 2, bytes.count)]), 2, false)
    }
    guard UTF16.isLeadSurrogate(first), let second = unit(in: bytes, at: index + 6),
      UTF16.isTrailSurrogate(second)
    else { return (Array("\\ufffd".utf8), 6, true) }
    let value = 0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    let digits = String(value, radix: 16)
    let padding = String(repeating: "0", count: 8 - digits.count)
    return (Array("\\U\(padding)\(digits)".utf8), 12, false)
  }

  /// The code unit of an escape such as `\u00e0`; nil where there is none.
  private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == backslash,
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[index + 2..<index + 6]
    guard digits.allSatisfy({ $0.isHexadecimalDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
