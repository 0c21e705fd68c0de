/// Random texts of letters, marks, kana, signs and any other scalars.
enum RandomText {
  /// A text of at most so many scalars, a quarter of them from anywhere in Unicode.
  static func make(upTo length: Int, _ random: inout some RandomNumberGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      let value = UInt32.random(in: 0...0x10FFFF, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0, let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
      } else if let scalar = pool.randomElement(using: &random) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let pool = Array(
    ("aAzZ09 đĐàẾồ ōŪß'’-–—\"():,=~@./"
      + "\u{300}\u{301}\u{302}\u{309}\u{31B}\u{323}\u{1AB0}\u{20D0}"
      + "カかハはうワｶﾊﾞﾟﾞー・ゝヾガパ\u{3099}\u{309A}　Ａｚ０：（）「」漢字яΩ한\u{1112}\u{1161}"
      + "\u{0}\t\n\r\u{A0}\u{85}\u{200D}\u{200B}\u{2028}😀🇻🇳\u{FE0F}\u{E0100}\u{600}").unicodeScalars)
}
