/// Gathers the bytes of a paste up to the mark that ends it.
package struct PasteReader {
  /// At most so many bytes are kept; the rest is thrown away.
  package static let limit = 65_536

  /// What ends a paste (xterm's ctlseqs, "Bracketed Paste Mode").
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the mark the last bytes are.
  private var matched = 0

  package init() {}

  /// Takes the next byte; true when it ends the paste.
  package mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    // Only its first byte can begin the mark anew.
    keep(Self.endMark[..<matched])
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Sequence<UInt8>) {
    for byte in more where bytes.count < Self.limit { bytes.append(byte) }
  }

  /// The text so far; bytes that are no UTF-8 are dropped, a character that was cut off among them.
  package var text: String {
    String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FFFD}" }
  }
}
