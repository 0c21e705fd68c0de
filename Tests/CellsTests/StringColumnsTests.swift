import Cells
import Testing

struct StringColumnsTests {
  @Test(arguments: [
    ("abcdで", 5, "abcd…"), ("abcdで", 6, "abcdで"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("日本語", 1, "…"), ("日本語", 0, ""), ("日本語", -3, ""), ("Đà Nẵng", 5, "Đà N…"), ("", 3, ""),
  ])
  func `text is clipped by columns`(text: String, columns: Int, clipped: String) {
    #expect(text.clipped(to: columns) == clipped)
  }

  @Test func `an ellipsis without room is left out`() {
    #expect("abcdef".clipped(to: 2, ellipsis: "...") == "ab")
  }

  @Test func `padding counts columns`() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("日本".paddedLeft(to: 6) == "  日本")
    #expect("日本".padded(to: 3) == "日本")
    #expect("".padded(to: -1) == "")
  }

  @Test func `clipped text never exceeds the limit`() {
    var random = RandomText(seed: 2)
    for _ in 0..<3000 {
      let text = random.text(upTo: 20)
      let columns = Int.random(in: 0...24, using: &random)
      #expect(ColumnWidth.of(text.clipped(to: columns)) <= columns)
      #expect(ColumnWidth.of(text.clipped(to: columns).padded(to: columns)) == columns)
      #expect(ColumnWidth.of(text.clipped(to: columns).paddedLeft(to: columns)) == columns)
    }
  }
}
