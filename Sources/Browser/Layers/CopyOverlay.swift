import Cells
import Cooperation
import Words

/// What can be copied, a line each with its number, and below it the chosen one in full.
enum CopyOverlay {
  static func render(_ chosen: Int, _ session: Session, on screen: inout Screen) {
    let items = session.copyItems
    // As high as the longest text needs, so that nothing moves while walking.
    let columns = max(1, OverlayArea.of(session.size, rows: 0).content.columns - 2)
    let longest = items.map { whole($0, columns, session).count }.max() ?? 0
    let (area, content) = OverlayArea.of(session.size, rows: items.count + longest + 3)
    screen.fill(area)
    if content != area {
      screen.box(
        area, title: session.strings[.copyTitle], style: .accent, titleStyle: .accent.bold(),
        borders: session.glyphs.borders)
    }
    let height = min(items.count, content.rows)
    let top = max(0, min(chosen - height / 2, items.count - height))
    let names = items.map { session.strings[$0.kind.title(in: session.focus)] }
    let nameColumns = names.map { ColumnWidth.of($0) }.max() ?? 0
    for line in 0..<height {
      let index = top + line
      let rect = Rect(
        column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      let style: Style = items[index].text == nil ? .dim : .text
      screen.put("\(index + 1)", column: rect.column + 3, row: rect.row, style: .text.bold())
      screen.put(
        names[index], column: rect.column + 5, row: rect.row, style: style,
        limit: max(0, rect.columns - 6))
      let room = rect.columns - nameColumns - 8
      let text = items[index].text.map(firstLine) ?? session.glyphs.noValue
      screen.put(
        text.clipped(to: room, ellipsis: session.glyphs.ellipsis),
        column: rect.column + 7 + nameColumns, row: rect.row, style: .dim, limit: max(0, room))
      guard index == chosen else { continue }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: max(0, rect.columns - 1))
    }
    renderWhole(items[chosen], session, in: content, from: height, on: &screen)
  }

  private static func renderWhole(
    _ item: CopyItem, _ session: Session, in content: Rect, from height: Int,
    on screen: inout Screen
  ) {
    guard content.rows > height + 1, item.text != nil else { return }
    let columns = max(1, content.columns - 2)
    let rule = String(repeating: session.glyphs.rule, count: columns)
    screen.put(rule, column: content.column + 1, row: content.row + height, style: .dim)
    let lines = whole(item, columns, session)
    let first = content.row + height + 1
    for (index, line) in lines.enumerated() where first + index < content.maxRow {
      // Where there is no room for the rest, the last row says so.
      let isCut = first + index == content.maxRow - 1 && index < lines.count - 1
      screen.put(
        isCut ? session.glyphs.ellipsis : line, column: content.column + 1, row: first + index,
        style: isCut ? .dim : .text, limit: columns)
    }
  }

  /// The lines of a text: of prose wrapped, of an entry of BibTeX cut, so that its fields stand below
  /// each other.
  private static func whole(_ item: CopyItem, _ columns: Int, _ session: Session) -> [String] {
    (item.text ?? "").split(whereSeparator: \.isNewline).flatMap { line in
      item.kind == .bibTeX
        ? [String(line).clipped(to: columns, ellipsis: session.glyphs.ellipsis)]
        : String(line).wrapped(to: columns)
    }
  }

  private static func firstLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
