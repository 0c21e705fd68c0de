import Cells
import Testing

struct ScreenTextTests {
  @Test func `the text has a line for every row without trailing blanks`() {
    var screen = Screen(size: Size(columns: 5, rows: 3))
    screen.put("ab ", column: 1, row: 1)
    #expect(screen.text == "\n ab\n")
  }

  @Test(arguments: zip(Role.allCases, ["t", "d", "a", "i", "b", "w"]))
  func `a role has a letter, upper case when bold`(role: Role, letter: String) {
    var screen = Screen(size: Size(columns: 2, rows: 1))
    screen.put("x", column: 0, row: 0, style: Style(role: role))
    screen.put("y", column: 1, row: 0, style: Style(role: role).bold())
    #expect(screen.styles == letter + letter.uppercased())
  }

  @Test func `every combination of attributes has a mark of its own`() {
    var marks: Set<String> = []
    for bits in 1..<8 {
      var screen = Screen(size: Size(columns: 1, rows: 1))
      screen.put(
        "x", column: 0, row: 0,
        style: Style(
          isSelected: bits & 1 != 0, isUnderlined: bits & 2 != 0, isReversed: bits & 4 != 0))
      #expect(screen.styles.hasPrefix("t\n"))
      marks.insert(screen.styles)
    }
    #expect(marks.count == 7)
  }

  @Test(arguments: 1...Style.shades)
  func `a shade has its number, unless the cell stands out otherwise`(shade: Int) {
    var screen = Screen(size: Size(columns: 2, rows: 1))
    screen.put("7", column: 0, row: 0, style: .text.shaded(shade))
    screen.put("8", column: 1, row: 0, style: .text.shaded(shade).reversed())
    #expect(screen.styles == "tt\n\(shade)%")
  }

  @Test func `a row without attributes has no second line`() {
    var screen = Screen(size: Size(columns: 3, rows: 2))
    screen.put("日a", column: 0, row: 0, style: .accent)
    screen.put("b", column: 2, row: 1, style: .dim.selected())
    #expect(screen.styles == "aaa\n  d\n  ^")
  }
}
