import Cells
import Words

/// The focused row in full.
enum DetailPane {
  static func render(_ session: Session, under cover: Cover, on screen: inout Screen) {
    let pane = session.layout.content(of: .detail)
    guard !pane.isEmpty else { return }
    let columns = max(0, pane.columns - 2)
    let head = session.reading.document.shownHead(of: pane.rows)
    for (row, line) in head.enumerated() {
      screen.put(line, column: pane.column + 1, row: pane.row + row, limit: columns)
    }
    let area = Rect(
      column: pane.column, row: pane.row + head.count, columns: pane.columns,
      rows: pane.rows - head.count)
    let lines = session.detailMarks.lines(current: session.currentMark)
    guard !lines.isEmpty else {
      screen.put(
        session.strings[.noRow(session.list)], column: area.column + 1, row: area.row, style: .dim,
        limit: columns)
      return
    }
    let top = session.scroll[.detail] ?? 0
    for row in 0..<area.rows where top + row < lines.count {
      screen.put(lines[top + row], column: area.column + 1, row: area.row + row, limit: columns)
    }
    guard session.cursorPane == .detail, cover != .line, let link = session.reading.focusedLink
    else {
      return
    }
    for spot in link.spots where (top..<top + area.rows).contains(spot.line) {
      let rect = Rect(
        column: area.column + 1 + spot.column, row: area.row + spot.line - top,
        columns: spot.columns, rows: 1)
      screen.restyle(rect) { $0.reversed() }
    }
  }
}
