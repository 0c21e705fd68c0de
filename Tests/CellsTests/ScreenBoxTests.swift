import Cells
import Testing

struct ScreenBoxTests {
  private static func box(
    _ columns: Int, _ rows: Int, _ title: String = "Timeline", _ note: String = "9/45",
    borders: BorderSet = .unicode
  ) -> Screen {
    var screen = Screen(size: Size(columns: columns + 2, rows: rows + 2))
    screen.box(
      Rect(column: 1, row: 1, columns: columns, rows: rows), title: title, note: note,
      borders: borders)
    return screen
  }

  @Test func `a box has its title on the left and its note on the right`() {
    #expect(
      Self.box(24, 3).text == """

         ┌ Timeline ────── 9/45 ┐
         │                      │
         └──────────────────────┘

        """)
  }

  @Test func `the ASCII form has ASCII alone`() {
    #expect(Self.box(24, 3, borders: .ascii).text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a note without room is left out and a title clipped`() {
    #expect(Self.box(16, 2).text.contains("┌ Timeline ────┐"))
    #expect(Self.box(8, 2).text.contains("┌ Tim… ┐"))
    #expect(Self.box(9, 2, "年表と地図").text.contains("┌ 年表… ┐"))
  }

  @Test func `a box keeps within its rectangle at every size`() {
    for columns in 0...30 {
      for rows in 0...10 {
        for title in ["", "Timeline", "日本とベトナム"] {
          let screen = Self.box(columns, rows, title)
          for row in 0..<rows + 2 {
            for column in 0..<columns + 2 {
              let isInside = (1...columns + 1).contains(column) && (1...rows + 1).contains(row)
              let isWithin = isInside && column <= columns && row <= rows
              #expect(isWithin || screen[column, row] == .blank)
            }
          }
        }
      }
    }
  }
}
