import Cells
import Testing

struct CharacterDrawnTests {
  @Test(
    arguments: [
      ("\u{0}", "␀"), ("\t", "␉"), ("\n", "␊"), ("\u{1B}", "␛"), ("\u{7F}", "␡"), ("\u{85}", "�"),
      ("\u{9B}", "�"), ("\u{2028}", "�"), ("\u{2029}", "�"), ("\u{202E}", "�"), ("\u{2066}", "�"),
      ("\u{200E}", "�"), ("\u{200B}", "�"), ("\u{200D}", "�"), ("\u{FEFF}", "�"), ("\u{AD}", "-"),
      ("\u{301}", "\u{25CC}\u{301}"),
    ] as [(Character, Character)])
  func `a character that would not show has a symbol`(character: Character, drawn: Character) {
    #expect(character.drawn == drawn)
  }

  @Test(
    arguments: ["a", " ", "ệ", "e\u{302}\u{323}", "日", "ｶﾞ", "辻\u{E0100}", "👨\u{200D}👩"]
      as [Character])
  func `a character that shows stays as it is`(character: Character) {
    #expect(Array(character.drawn.unicodeScalars) == Array(character.unicodeScalars))
  }

  @Test(arguments: ["\u{1FC69}\u{200D}👧", "©\u{200D}👧", "★\u{200D}👧", "☂\u{200D}\u{E0061}"])
  func `pictures that are joined take their columns, whatever they are`(text: String) {
    #expect(ColumnWidth.of(text.drawn) == ColumnWidth.of(text))
    #expect(text.drawn.drawn == text.drawn)
  }

  @Test func `joiners behind an emoji that join nothing vanish`() {
    #expect(Array(Character("👨\u{200D}\u{200D}").drawn.unicodeScalars) == ["👨"])
    #expect(ColumnWidth.of("👨\u{200D}\u{200D}👩".drawn) == 4)
  }

  @Test func `a joiner after a letter vanishes`() {
    #expect(Array(Character("a\u{200D}").drawn.unicodeScalars) == ["a"])
  }

  @Test func `nothing that steers a terminal is ever drawn`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let drawn = Character(scalar).drawn.unicodeScalars
      let isSafe = drawn.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
          && $0.properties.generalCategory != .lineSeparator
          && $0.properties.generalCategory != .paragraphSeparator
      }
      if !isSafe { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
