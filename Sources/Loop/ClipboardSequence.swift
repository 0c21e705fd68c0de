/// What asks a terminal to take a text as its clipboard's: OSC 52 (xterm's ctlseqs, "Manipulate
/// Selection Data").
enum ClipboardSequence {
  /// What stands between the program and the terminal.
  enum Surrounding: Hashable, Sendable {
    case none
    case tmux
    case screen
  }

  /// Terminals take at most this many bytes of text, which are 100,000 with all around them.
  static let limit = 74_994

  /// GNU screen passes on at most 768 bytes at once.
  private static let screenChunk = 512

  /// The bytes for a text; nil when it is longer than terminals take.
  ///
  /// tmux is asked itself, and to pass the request on to the terminal it runs in, too: either may be
  /// turned off.
  static func bytes(for text: String, in surrounding: Surrounding) -> [UInt8]? {
    let data = Array(text.utf8)
    guard data.count <= limit else { return nil }
    let request = Array("\u{1B}]52;c;".utf8) + base64(data) + [0x07]
    switch surrounding {
    case .none: return request
    case .tmux:
      let doubled = request.flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
      return request + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      return stride(from: 0, to: request.count, by: screenChunk).flatMap { start in
        let chunk = request[start..<min(start + screenChunk, request.count)]
        return Array("\u{1B}P".utf8) + chunk + Array("\u{1B}\\".utf8)
      }
    }
  }

  /// The bytes by RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0...group.count { result.append(digits[number >> (18 - 6 * index) & 63]) }
      result += repeatElement(UInt8(ascii: "="), count: 3 - group.count)
    }
    return result
  }
}
