import CNcurses
import Testing

@testable import Curses

@Suite(.serialized) struct CellPartsTests {
  @Test(
    arguments: [
      ("a", 1, [[0x61]]), ("e\u{302}\u{323}", 1, [[0x65, 0x302, 0x323]]), ("日", 2, [[0x65E5]]),
      ("ｶﾞ", 2, [[0xFF76], [0xFF9E]]), ("🇻🇳", 2, [[0x1F1FB], [0x1F1F3]]),
      ("❤\u{FE0F}", 2, [[0x2764]]), ("👨\u{200D}👩", 2, [[0x1F468]]), ("日", 1, [[0xFFFD]]),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1, [[0x61, 0x301, 0x302, 0x303, 0x304]]),
    ] as [(Character, Int, [[wchar_t]])])
  func `a character has a part for every cell`(
    character: Character, columns: Int, parts: [[wchar_t]]
  ) {
    #expect(vnjp_use_utf8())
    #expect(CellParts.of(character, columns: columns) == parts)
  }
}
