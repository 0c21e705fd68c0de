import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct LineEditorTests {
  /// Where the terminal's cursor stands after the label of the prompt.
  private func column(_ keys: [Key]) throws -> Int {
    var play = try Screenplay()
    play.press("/")
    let start = render(play.browser).cursor?.column ?? 0
    for key in keys { play.press(key) }
    return (render(play.browser).cursor?.column ?? 0) - start
  }

  private func typed(_ text: String) -> [Key] {
    text.unicodeScalars.map { .character(Character($0)) }
  }

  @Test(
    arguments: [
      ("堺市", 4), ("Đa\u{300} Na\u{306}\u{303}ng", 7), ("ﾀﾞﾅﾝ", 4), ("か\u{3099}", 2),
      ("e\u{301}x", 2),
      ("ダナン da", 9),
    ])
  func `the cursor stands behind what is typed`(text: String, columns: Int) throws {
    #expect(try column(typed(text)) == columns)
  }

  @Test func `keys move by characters and words, however wide or composed`() throws {
    let text = typed("堺 Đa\u{300} Na\u{306}\u{303}ng")
    #expect(try column(text + [.home]) == 0)
    #expect(try column(text + [.home, .right]) == 2)
    #expect(try column(text + [.home, .shiftRight, .shiftRight]) == 5)
    #expect(try column(text + [.shiftLeft]) == 6)
    #expect(try column(text + [.shiftLeft, .left, .left]) == 4)
    #expect(try column(text + [.home, .end]) == 10)
    #expect(try column(text + [.left, .left, .backspace]) == 7)
  }

  @Test func `a letter typed before a lone mark takes it`() {
    var line = LineEditor()
    line.apply(.insert("\u{301}"))
    line.apply(.home)
    line.apply(.insert("a"))
    #expect(line.text == "á")
    #expect(line.cursor == 1)
    line.apply(.right)
    #expect(line.cursor == 1)
  }

  @Test func `deleting may join what stood apart`() {
    var line = LineEditor("ax\u{301}")
    line.apply(.left)
    line.apply(.left)
    #expect(line.cursor == 0)
    line.apply(.deleteForward)
    #expect(line.characters == ["x\u{301}"])
    #expect(line.cursor == 0)
  }

  @Test(arguments: 1...6)
  func `the cursor is where a terminal would put it after any keys`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters: [Character] = ["a", "堺", "\u{301}", "ﾀ", "ﾞ", "đ", " ", "か", "\u{3099}", "🇻", "🇳"]
    let edits: [LineEdit] = [
      .left, .right, .home, .end, .wordLeft, .wordRight, .deleteBackward, .deleteForward,
      .deleteWord,
    ]
    var line = LineEditor()
    for _ in 0..<2000 {
      let isLetter = Bool.random(using: &generator)
      line.apply(
        isLetter
          ? .insert(letters.randomElement(using: &generator) ?? "a")
          : edits.randomElement(using: &generator) ?? .left)
      #expect(line.characters == Array(line.text))
      #expect((0...line.characters.count).contains(line.cursor))
      #expect(
        ColumnWidth.of(line.textBeforeCursor)
          == line.characters[..<line.cursor].reduce(0) { $0 + ColumnWidth.of($1) })
      if line.characters.count > 40 { line = LineEditor() }
    }
  }
}
