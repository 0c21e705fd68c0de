import Cells

/// The signs of marked rows in the list; the column for them is there while there are any.
struct MarkColumn {
  /// 0 while nothing is marked and no range is being marked.
  let columns: Int
  private let marks: RowMarks
  private let range: ClosedRange<Int>?
  private let sign: String

  init(_ session: Session) {
    marks = session.marks
    range = session.markRange
    sign = session.glyphs.selected
    columns = marks.rows.isEmpty && range == nil ? 0 : 2
  }

  /// Draws the sign of a marked row, at a place in the list, behind that of the cursor.
  func render(_ row: Int, at index: Int, in rect: Rect, on screen: inout Screen) {
    guard columns > 0, rect.columns > 1 else { return }
    guard marks.rows.contains(row) || range?.contains(index) ?? false else { return }
    screen.put(sign, column: rect.column + 1, row: rect.row, style: .accent.bold())
  }
}
