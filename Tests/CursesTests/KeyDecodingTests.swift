import CNcurses
import Cells
import Curses
import Testing

struct KeyDecodingTests {
  @Test(
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
      (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_SR, .shiftUp),
      (KEY_SF, .shiftDown), (KEY_SLEFT, .shiftLeft), (KEY_SRIGHT, .shiftRight),
      (KEY_ENTER, .enter), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete),
      (KEY_IC, .insert), (KEY_RESIZE, .resize), (KEY_F0 + 1, .function(1)),
      (KEY_F0 + 12, .function(12)),
    ] as [(Int32, Key)])
  func `a code of ncurses is a key`(code: Int32, key: Key) {
    #expect(KeyDecoding.key(code: code) == key)
  }

  @Test(arguments: [KEY_MOUSE, KEY_F0, KEY_MAX, 0, -1])
  func `another code is no key`(code: Int32) {
    #expect(KeyDecoding.key(code: code) == nil)
  }

  @Test(
    arguments: [
      (0, .control(" ")), (1, .control("a")), (8, .backspace), (9, .tab), (10, .enter),
      (13, .enter), (18, .control("r")), (26, .control("z")), (27, .escape), (28, .control("\\")),
      (31, .control("_")), (0x20, .character(" ")), (0x6A, .character("j")), (0x7F, .backspace),
      (0xE0, .character("à")), (0x1EC7, .character("ệ")), (0x3042, .character("あ")),
      (0xFF4A, .character("ｊ")), (0x1F600, .character("😀")),
    ] as [(UInt32, Key)])
  func `a typed scalar is a key`(value: UInt32, key: Key) throws {
    #expect(KeyDecoding.key(scalar: try #require(Unicode.Scalar(value))) == key)
  }

  @Test(arguments: [0x80, 0x9B, 0x9F] as [UInt32])
  func `a C1 control is no key`(value: UInt32) throws {
    #expect(KeyDecoding.key(scalar: try #require(Unicode.Scalar(value))) == nil)
  }

  @Test(arguments: ["\u{300}", "\u{302}", "\u{31B}", "\u{323}", "\u{3099}"] as [Unicode.Scalar])
  func `a combining mark joins the letter before it`(scalar: Unicode.Scalar) {
    #expect(KeyDecoding.joins(scalar))
  }

  @Test(arguments: ["a", "ệ", "あ", "ﾞ", " ", "\u{1B}"] as [Unicode.Scalar])
  func `a letter joins nothing`(scalar: Unicode.Scalar) {
    #expect(!KeyDecoding.joins(scalar))
  }

  @Test(
    arguments: [
      ("kLFT5", .controlLeft), ("kRIT5", .controlRight), ("kLFT3", .controlLeft),
      ("kRIT3", .controlRight), ("kUP5", nil), ("", nil),
    ] as [(String, Key?)])
  func `a capability beyond ncurses' codes is a key`(name: String, key: Key?) {
    #expect(KeyDecoding.key(capability: name) == key)
  }

  @Test(
    arguments: [
      ("1;5D", .controlLeft), ("1;3C", .controlRight), ("200~", nil), ("1;5A", nil),
    ] as [(String, Key?)])
  func `a control sequence that terminfo does not know is a key`(sequence: String, key: Key?) {
    #expect(KeyDecoding.key(sequence: sequence) == key)
  }

  @Test(
    arguments: [
      ("b", .alt("b")), ("f", .alt("f")), ("\u{7F}", .control("w")), ("j", nil), ("[", nil),
    ] as [(Unicode.Scalar, Key?)])
  func `a letter behind ESC is one with Alt where that means something`(
    scalar: Unicode.Scalar, key: Key?
  ) {
    #expect(KeyDecoding.key(escaped: scalar) == key)
  }

  @Test(
    arguments: [
      ("<0;1;1M", .leftButton, 0, 0), ("<0;300;47M", .leftButton, 299, 46),
      ("<4;10;5M", .leftButton, 9, 4), ("<64;10;5M", .wheelUp, 9, 4),
      ("<65;10;5M", .wheelDown, 9, 4), ("<81;10;5M", .wheelDown, 9, 4),
    ] as [(String, MousePress.Kind, Int, Int)])
  func `a press of the mouse is a key`(
    sequence: String, kind: MousePress.Kind, column: Int, row: Int
  ) {
    let press = MousePress(kind, at: Position(column: column, row: row))
    #expect(KeyDecoding.key(sequence: sequence) == .mouse(press))
  }

  @Test(arguments: [
    "<0;1;1m", "<1;1;1M", "<2;1;1M", "<32;1;1M", "<66;1;1M", "<0;0;1M", "<0;1M", "<0;1;1;1M",
    "<;;M", "<0;-1;1M", "M", "<99999999999999999999;1;1M",
  ])
  func `what is no press is no key`(sequence: String) {
    #expect(KeyDecoding.key(sequence: sequence) == nil)
  }
}
