import Cells
import Cooperation
import Words

/// The list in hand by year and month, under a histogram of the years.
enum TimelinePane {
  static func render(_ session: Session, under cover: Cover, on screen: inout Screen) {
    let layout = session.layout
    let area = layout.content(of: .timeline)
    guard !area.isEmpty else { return }
    if layout.histogramHeight > 0 {
      let rect = Rect(
        column: area.column, row: area.row, columns: area.columns, rows: layout.histogramHeight)
      Histogram.render(session, in: rect, on: &screen)
    }
    let list = Rect(
      column: area.column, row: area.row + layout.histogramHeight, columns: area.columns,
      rows: layout.listHeight)
    if session.rows.isEmpty {
      EmptyTimeline.render(session, under: cover, in: list, on: &screen)
      return
    }
    renderList(session, under: cover, in: list, on: &screen)
    if session.survey.rows.count == 1 { EmptyTimeline.renderSingle(session, in: list, on: &screen) }
  }

  /// The lines from the first in sight; the heading of its year is always on top, and the month is
  /// named again below it.
  private static func renderList(
    _ session: Session, under cover: Cover, in list: Rect, on screen: inout Screen
  ) {
    let top = session.scroll[.timeline] ?? 0
    let marks = MarkColumn(session)
    var month: Int?
    for line in 0..<list.rows where top + line < session.entries.count {
      let rect = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      let entry =
        line == 0 && list.rows >= Session.rowsForPinnedYear
        ? session.heading(ofEntry: top) : session.entries[top + line]
      switch entry {
      case .year(let year, let count):
        renderYear(year, count, session, in: rect, on: &screen)
        month = nil
      case .row(let row):
        let shown = TimelineRow(row, marks, session, in: rect)
        shown.render(namesMonth: shown.month != month, under: cover, on: &screen)
        marks.render(row, at: top + line, in: rect, on: &screen)
        month = shown.month
      }
    }
  }

  private static func renderYear(
    _ year: Int?, _ count: Int, _ session: Session, in rect: Rect, on screen: inout Screen
  ) {
    let number = "\(count)"
    let name = year.map { "\($0)" } ?? session.strings[RowWords(session.list).undated]
    let used = screen.put(
      "\(name) ", column: rect.column + 1, row: rect.row, style: .text.bold(),
      limit: rect.columns - 1)
    let rule = rect.columns - used - number.count - 3
    guard rule > 0 else { return }
    screen.put(
      String(repeating: session.glyphs.rule, count: rule), column: rect.column + 1 + used,
      row: rect.row, style: .dim)
    screen.put(number, column: rect.maxColumn - number.count - 1, row: rect.row, style: .dim)
  }
}
