import Cells
import Testing

struct StringWrappingTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("日本とベトナム", 6, ["日本と", "ベトナ", "ム"]), ("堺市。大阪", 4, ["堺", "市。", "大阪"]),
    ("「堺」", 3, ["「", "堺", "」"]), ("a\nb", 5, ["a", "b"]), ("", 5, [""]),
    ("one two\u{A0}3", 7, ["one", "two\u{A0}3"]), ("堺 市\u{A0}1", 5, ["堺", "市\u{A0}1"]),
    ("Sakai 堺市", 8, ["Sakai 堺", "市"]),
    ("日本", 1, ["…", "…"]), ("abc", 0, [""]), ("abc", -1, [""]), ("a  ", 1, ["a"]),
  ])
  func `text is wrapped by columns`(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func `a wrapped line never exceeds the limit`() {
    var random = RandomText(seed: 3)
    for _ in 0..<2000 {
      let text = random.text(upTo: 40)
      let columns = Int.random(in: 1...20, using: &random)
      let lines = text.wrapped(to: columns)
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { ColumnWidth.of($0) <= columns })
    }
  }

  @Test func `wrapping loses nothing but spaces`() {
    var random = RandomText(seed: 4)
    for _ in 0..<2000 {
      let text = random.text(upTo: 40)
      let isKept: (Character) -> Bool = { !$0.isNewline && !" \t\u{3000}".contains($0) }
      #expect(text.wrapped(to: 5).joined(separator: "\n").filter(isKept) == text.filter(isKept))
    }
  }
}
