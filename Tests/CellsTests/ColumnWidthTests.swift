import Cells
import Foundation
import Testing

struct ColumnWidthTests {
  @Test func `there are 134 Vietnamese letters`() {
    #expect(Set(VietnameseLetters.composed).count == 134)
  }

  @Test(arguments: VietnameseLetters.composed)
  func `a Vietnamese letter takes one column composed and decomposed`(letter: Character) {
    let decomposed = String(letter).decomposedStringWithCanonicalMapping
    #expect(ColumnWidth.of(letter) == 1)
    #expect(ColumnWidth.of(decomposed) == 1)
  }

  @Test(arguments: [
    ("", 0), ("a", 1), ("abc", 3), ("Việt Nam", 8), ("日本", 4), ("かな", 4), ("カナ", 4),
    ("ｶﾅ", 2), ("ﾞ", 1), ("ﾟ", 1), ("ｶﾞ", 2), ("Ａ１", 4), ("　", 2), ("・", 2), ("、", 2),
    ("–", 1), ("…", 1), ("◆", 1), ("█", 1), ("─", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
  ])
  func `text takes the columns of its script`(text: String, columns: Int) {
    #expect(ColumnWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("😀", 2), ("❤", 1), ("❤\u{FE0E}\u{FE0F}", 1), ("❤\u{FE0F}", 2), ("👍🏽", 2),
    ("👨\u{200D}👩\u{200D}👧", 2), ("🇻🇳", 2),
    ("1\u{FE0F}\u{20E3}", 2),
  ])
  func `an emoji takes two columns`(text: String, columns: Int) {
    #expect(ColumnWidth.of(text) == columns)
  }

  @Test(arguments: ["\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{200B}", "\u{FEFF}"])
  func `what has no column of its own is drawn in one`(text: String) {
    #expect(ColumnWidth.of(text) == 1)
  }

  @Test func `a character is as wide as what is drawn for it`() {
    var random = RandomText(seed: 1)
    for character in (0..<2000).map({ _ in random.text(upTo: 8) }).joined() {
      #expect(
        ColumnWidth.of(character) == ColumnWidth.of(character.drawn),
        "\(character.debugDescription)")
    }
  }

  @Test(arguments: [WidthTable.zero, WidthTable.wide, WidthTable.emoji])
  func `the ranges of a table are in order and apart`(table: [UInt32]) {
    #expect(table.count.isMultiple(of: 2))
    for index in table.indices.dropFirst() {
      #expect(
        index.isMultiple(of: 2) ? table[index - 1] < table[index] : table[index - 1] <= table[index]
      )
    }
  }
}
