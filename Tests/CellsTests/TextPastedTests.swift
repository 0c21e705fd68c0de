import Cells
import Testing

struct TextPastedTests {
  @Test(
    arguments: [
      ("", ""), ("sakai", "sakai"), ("Đà Nẵng\nvà Sakai", "Đà Nẵng và Sakai"),
      ("a\r\nb\rc\u{2028}d\u{85}e", "a b c d e"), ("\n\n a\n\n\tb \n", " a b "),
      ("a\u{1B}[31mb\u{7}\u{0}\u{9B}c", "a[31mbc"), ("a\u{202E}b\u{200B}c\u{FEFF}", "abc"),
      ("a\u{200D}b\u{AD}c", "abc"), ("\u{301}a", "\u{301}a"), ("👩\u{200D}👧", "👩\u{200D}👧"),
      ("e\u{302}\u{323}", "e\u{302}\u{323}"), ("堺　市", "堺　市"), ("\u{25CC}", "\u{25CC}"),
    ])
  func `a paste is one line of signs that show`(text: String, pasted: String) {
    #expect(Array(text.pasted.unicodeScalars) == Array(pasted.unicodeScalars))
  }

  @Test func `no scalar of a paste is a control`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let pasted = "a\(scalar)b".pasted.unicodeScalars
      let isPlain = pasted.allSatisfy {
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
          $0.properties.generalCategory)
      }
      if !isPlain { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
