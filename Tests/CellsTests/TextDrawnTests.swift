import Cells
import Testing

struct TextDrawnTests {
  /// Whether a scalar may steer a terminal, turn the direction of a text or hide in it.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Every scalar behind a text, a thousand at a time.
  private static func everyScalar(behind text: String) -> [String] {
    stride(from: UInt32(0), through: 0x10FFFF, by: 1000).map { start in
      (start..<min(start + 1000, 0x110000)).compactMap(Unicode.Scalar.init)
        .map { text + String($0) }.joined(separator: " ")
    }
  }

  @Test(arguments: ["", "a", "日", "\u{1F3F4}", "\u{1F3F4}\u{E0067}", "e\u{302}"])
  func `no scalar behind another is harmful`(text: String) {
    for chunk in Self.everyScalar(behind: text) {
      for scalar in chunk.drawn.unicodeScalars where Self.isHarmful(scalar) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
      for scalar in chunk.drawnLines.unicodeScalars
      where Self.isHarmful(scalar) && !["\n", "\t"].contains(scalar) {
        Issue.record("U+\(String(scalar.value, radix: 16)) in lines")
      }
    }
  }

  @Test(
    arguments: [
      ("a\u{1B}]0;x\u{7}", "a␛]0;x␇"), ("\u{9B}31m", "�31m"), ("a\u{202E}b\u{2066}", "a�b�"),
      ("a\u{2028}b\u{2029}", "a�b�"), ("a\u{7F}\u{8}", "a␡␈"), ("a\u{200B}b", "a�b"),
      ("a\u{200D}b", "ab"), ("a\u{200C}b", "ab"), ("👩\u{200C}a", "👩a"), ("a\u{34F}b", "ab"),
      ("a\u{E0061}b", "ab"), ("\u{1F3F4}\u{E0061}", "\u{1F3F4}"),
      ("a\u{FE00}\u{FE01}\u{E0101}", "a\u{FE00}"), ("a\nb\tc\r\nd\r", "a␊b␉c␊d␍"),
    ])
  func `what would not show is shown, or goes`(text: String, drawn: String) {
    #expect(Array(text.drawn.unicodeScalars) == Array(drawn.unicodeScalars))
  }

  @Test(arguments: [
    "Thành phố Đà Nẵng", "e\u{302}\u{323}", "堺市、ダナン（ベトナム）", "か\u{3099}ｶﾞ", "辻\u{E0100}",
    "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "🇻🇳",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "", "– … × © 　",
  ])
  func `what people write stays as it is`(text: String) {
    #expect(Array(text.drawn.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(text.drawnLines.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `lines keep their breaks and tabs`() {
    let text = "a\tb\r\nc\n\nd\re\u{85}"
    #expect(Array(text.drawnLines.unicodeScalars) == Array("a\tb\r\nc\n\nd␍e�".unicodeScalars))
  }

  @Test func `what is drawn is drawn as it is`() {
    var random = RandomText(seed: 2)
    for _ in 0..<2000 {
      let text = random.text(upTo: 8)
      #expect(
        Array(text.drawn.drawn.unicodeScalars) == Array(text.drawn.unicodeScalars),
        "\(text.debugDescription)")
      #expect(!text.drawn.unicodeScalars.contains("\n"))
    }
  }
}
