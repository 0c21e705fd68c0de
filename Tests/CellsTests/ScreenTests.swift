import Cells
import Testing

struct ScreenTests {
  private static func screen(_ columns: Int, _ text: String, at column: Int = 0) -> Screen {
    var screen = Screen(size: Size(columns: columns, rows: 1))
    screen.put(text, column: column, row: 0)
    return screen
  }

  @Test func `a wide character owns two cells`() {
    let screen = Self.screen(4, "日x")
    #expect(screen[0, 0].character == "日")
    #expect(screen[1, 0].isContinuation)
    #expect(screen[2, 0].character == "x")
    #expect(screen.text == "日x")
  }

  @Test(arguments: [0, 1])
  func `overwriting half of a wide character blanks the other`(column: Int) {
    var screen = Self.screen(4, "日本")
    screen.put("x", column: column, row: 0)
    #expect(screen.text == (column == 0 ? "x 本" : " x本"))
    #expect(!screen[1, 0].isContinuation)
  }

  @Test func `a wide character over two halves blanks both neighbours`() {
    var screen = Self.screen(6, "日本語")
    screen.put("字", column: 1, row: 0)
    #expect(screen.text == " 字 語")
  }

  @Test(arguments: [(-1, " 本"), (2, "  日"), (3, "")])
  func `a half that does not fit is a blank`(column: Int, text: String) {
    #expect(Self.screen(4, column == 3 ? "日" : "日本", at: column).text == text)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (99, 4), (-1, 0)])
  func `put takes no more than the limit`(limit: Int, used: Int) {
    var screen = Screen(size: Size(columns: 10, rows: 1))
    #expect(screen.put("日本", column: 0, row: 0, limit: limit) == used)
    #expect(screen[max(0, limit), 0] == .blank)
  }

  @Test(arguments: [(0, -1), (0, 1), (4, 0), (Int.max, 0), (Int.min, 0)])
  func `put outside the screen does nothing`(column: Int, row: Int) {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    screen.put("abc", column: column, row: row, limit: 3)
    #expect(screen == Screen(size: Size(columns: 4, rows: 1)))
  }

  @Test func `a cell outside the screen is blank`() {
    #expect(Self.screen(2, "ab")[2, 0] == .blank)
    #expect(Self.screen(2, "ab")[-1, 0] == .blank)
  }

  @Test func `control characters never reach a cell`() {
    var random = RandomText(seed: 5)
    for _ in 0..<500 {
      let screen = Self.screen(30, random.text(upTo: 30))
      for scalar in screen.text.unicodeScalars {
        #expect(scalar.properties.generalCategory != .control)
        #expect(scalar.value != 0x202E && scalar.value != 0x2066 && scalar.value != 0x2028)
      }
    }
  }

  @Test func `every continuation has an owner after any series of puts`() {
    var random = RandomText(seed: 6)
    var screen = Screen(size: Size(columns: 12, rows: 2))
    for _ in 0..<3000 {
      let column = Int.random(in: -4...13, using: &random)
      screen.put(
        random.text(upTo: 6), column: column, row: 0, limit: Int.random(in: 0...9, using: &random))
      for column in 0..<12 {
        let isWide = ColumnWidth.of(screen[column, 0].character) == 2
        #expect(isWide == screen[column + 1, 0].isContinuation)
      }
      #expect(!screen[0, 0].isContinuation)
    }
  }

  @Test func `restyling changes a wide character as a whole`() {
    var screen = Self.screen(4, "日本")
    screen.restyle(Rect(column: 1, row: 0, columns: 2, rows: 9)) { $0.selected() }
    #expect(screen.styles == "tttt\n  ^^")
  }

  @Test func `filling blanks what it cuts`() {
    var screen = Self.screen(6, "日本語")
    screen.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), style: .bar)
    #expect(screen.text == "    語")
    #expect(screen.styles == " bb tt")
  }

  @Test(arguments: [(4, 0), (0, 1), (-1, 0), (0, -1)])
  func `a cursor outside of the grid is none`(column: Int, row: Int) {
    var screen = Self.screen(4, "x")
    screen.cursor = Position(column: 3, row: 0)
    #expect(screen.cursor == Position(column: 3, row: 0))
    screen.cursor = Position(column: column, row: row)
    #expect(screen.cursor == nil)
  }
}
