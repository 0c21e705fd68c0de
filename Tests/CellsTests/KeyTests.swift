import Cells
import Testing

struct KeyTests {
  @Test(
    arguments: [
      (.character("j"), "j"), (.character("G"), "G"), (.character(" "), "Space"),
      (.character("-"), "-"), (.character("ệ"), "ệ"), (.control("r"), "Ctrl-R"),
      (.control(" "), "Ctrl-Space"), (.control("\\"), "Ctrl-\\"), (.pageDown, "PgDn"),
      (.pageUp, "PgUp"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
      (.home, "Home"), (.end, "End"), (.shiftUp, "Shift-Up"), (.shiftDown, "Shift-Down"),
      (.shiftLeft, "Shift-Left"), (.shiftRight, "Shift-Right"), (.enter, "Enter"), (.escape, "Esc"),
      (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"), (.delete, "Del"),
      (.insert, "Ins"), (.function(1), "F1"), (.function(10), "F10"), (.resize, "Resize"),
      (.interrupted, "Interrupt"),
    ] as [(Key, String)])
  func `a spelling means the key that has it`(key: Key, spelling: String) {
    #expect(key.spelling == spelling)
    #expect(Key(spelling: spelling) == key)
    #expect(Key(spelling: spelling.count > 1 ? spelling.lowercased() : spelling) == key)
  }

  @Test(arguments: ["", "Ctrl-", "Ctrl-AB", "F0", "F-1", "F", "Fx", "Nonsense", "jj"])
  func `another spelling means no key`(spelling: String) {
    #expect(spelling.count == 1 || Key(spelling: spelling) == nil)
  }

  @Test(
    arguments: [("ｊ", "j"), ("／", "/"), ("　", " "), ("～", "~"), ("j", "j"), ("あ", "あ")]
      as [(Character, Character)])
  func `a full-width key has an ASCII form`(typed: Character, ascii: Character) {
    #expect(Key.character(typed).asciiForm == .character(ascii))
  }

  @Test func `a key that is no character is its own ASCII form`() {
    #expect(Key.pageUp.asciiForm == .pageUp)
  }
}
