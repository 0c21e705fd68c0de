/// Makes the same random texts in every run (SplitMix64).
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  /// Starts at a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// Returns the next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Returns a text of Vietnamese, Japanese, marks, emoji, spaces and control characters.
  mutating func text(upTo length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if let scalar = Self.pool.randomElement(using: &self) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private static let pool = Array(
    ("ab c-d, Đà Nẵng ưởờ 日本、堺市「かな」カナ。ｶﾞﾊﾟＡ１　…◆█é❤\u{FE0F}👨\u{200D}👩🇻🇳e\u{302}\u{301}\u{323}"
      + "\u{0}\t\n\r\u{1B}\u{7F}\u{85}\u{9B}\u{AD}\u{200B}\u{200D}\u{200F}\u{202E}\u{2066}\u{2028}\u{FEFF}"
      + "\u{E0041}\u{E0100}\u{0E33}\u{093F}\u{1100}\u{1161}\u{3164}").unicodeScalars)
}
