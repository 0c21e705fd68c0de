/// Changes of an input, the same for the same seed.
package struct Mutation {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The input with some bytes changed, taken out, repeated, or put in from another.
  package mutating func changed(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0...below(4) { change(&bytes, with: other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], with other: [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = other
      return
    }
    let place = below(bytes.count)
    let end = min(bytes.count, place + 1 + below(16))
    switch below(6) {
    case 0: bytes[place] ^= 1 << UInt8(below(8))
    case 1: bytes[place] = UInt8(below(256))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
    case 4: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
    default:
      guard !other.isEmpty else { return }
      let start = below(other.count)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 1 + below(24))], at: place)
    }
  }

  /// What readers have been known to trip over.
  private static let pieces: [[UInt8]] =
    [
      "\0", "\r\n", "\t", "\"", "'", "\\ud800", "\\u0000", "\u{202E}", "\u{1B}[2J", "\u{3000}",
      "e\u{301}",
      "\u{1F3F4}\u{E0067}", "👨‍👩‍👧", "-1", "99999999999999999999", "9999-12-31", "0000", "../", "{",
      "[",
      ": ", " #", "堺", "đ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80]]

  /// A number below another that is above 0 (SplitMix64).
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1) % limit
  }
}
