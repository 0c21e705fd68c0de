/// Takes numbers and texts from the bytes of an input, in their order.
struct InputReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when all bytes are taken.
  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte; 0 behind the last.
  mutating func byte() -> UInt8 {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return bytes[index]
  }

  /// The text of the next bytes, so many as are there.
  mutating func text(_ count: Int) -> String {
    let end = min(bytes.count, index + count)
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  /// The text of all that is left.
  mutating func rest() -> String { text(bytes.count) }
}
