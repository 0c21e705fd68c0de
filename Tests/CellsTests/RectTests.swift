import Cells
import Testing

struct RectTests {
  @Test func `an inset is never negative`() {
    let rect = Rect(column: 2, row: 3, columns: 5, rows: 1).inset(by: 1)
    #expect(rect == Rect(column: 3, row: 3, columns: 3, rows: 0))
    #expect(rect.isEmpty)
  }

  @Test func `the ends are exclusive`() {
    let rect = Rect(column: 1, row: 1, columns: 2, rows: 2)
    #expect(rect.contains(column: 2, row: 2))
    #expect(!rect.contains(column: 3, row: 2))
    #expect(rect.maxColumn == 3 && rect.maxRow == 3)
  }

  @Test func `rectangles apart intersect in nothing`() {
    let rect = Rect(column: 0, row: 0, columns: 2, rows: 2)
    #expect(rect.intersection(Rect(column: 5, row: 5, columns: 2, rows: 2)).isEmpty)
  }
}
