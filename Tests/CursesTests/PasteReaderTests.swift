import Curses
import Testing

struct PasteReaderTests {
  /// The text of a paste, and what is left of the bytes behind it; nil when it has no end.
  private func read(_ bytes: some Sequence<UInt8>) -> (text: String, rest: [UInt8])? {
    var reader = PasteReader()
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      guard reader.take(byte) else { continue }
      var rest: [UInt8] = []
      while let byte = iterator.next() { rest.append(byte) }
      return (reader.text, rest)
    }
    return nil
  }

  private static let end = "\u{1B}[201~"

  @Test(arguments: [
    "", "q", "Đà Nẵng và Sakai\neee\nq\n", "堺市", "a\u{1B}b", "\u{1B}", "\u{1B}[", "\u{1B}[201",
    "\u{1B}\u{1B}[20", "\u{1B}[200~nested", "[201~", "\u{1B}[31mred\u{1B}[0m",
  ])
  func `a paste is what stands before its end mark`(text: String) throws {
    let paste = try #require(self.read((text + Self.end + "jk").utf8))
    #expect(Array(paste.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(paste.rest == Array("jk".utf8))
  }

  @Test(arguments: ["q", "\u{1B}[201", "Đà Nẵng\n"])
  func `a paste without its end mark has none, and its text so far is known`(text: String) {
    var reader = PasteReader()
    for byte in text.utf8 where reader.take(byte) { Issue.record("ended") }
    #expect(read(text.utf8) == nil)
    #expect(text.hasPrefix(reader.text) && !reader.text.contains("\u{1B}"))
  }

  @Test func `more than the limit is thrown away up to the end mark, no half character left`()
    throws
  {
    let text = "a" + String(repeating: "Đ", count: PasteReader.limit)
    let paste = try #require(self.read((text + Self.end + "j").utf8))
    #expect(paste.text.utf8.count == PasteReader.limit - 1)
    #expect(text.hasPrefix(paste.text))
    #expect(paste.rest == Array("j".utf8))
  }

  @Test func `bytes that are no UTF-8 are dropped`() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE1, 0xBA, 0x63, 0x9B, 0xC3]
    #expect(try #require(self.read(bytes + Array(Self.end.utf8))).text == "abc")
  }
}
