import Cells
import Cooperation
import Words

/// The menu: the groups in a bar at the top, and below the open one its actions with their keys.
enum MenuOverlay {
  static func render(_ menu: Menu, _ session: Session, on screen: inout Screen) {
    let size = session.size
    let titles = ActionGroup.allCases.map { " \($0.name.text(in: session.language)) " }
    let starts = titles.indices.map { index in
      1 + titles[..<index].reduce(0) { $0 + ColumnWidth.of($1) + 1 }
    }
    // A bar that is too long is moved so that the open group is in sight.
    let end = starts[menu.group] + ColumnWidth.of(titles[menu.group])
    let shift = max(0, end - size.columns)
    screen.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1))
    for (index, title) in titles.enumerated() {
      let isOpen = index == menu.group
      screen.put(
        title, column: starts[index] - shift, row: 0,
        style: isOpen ? .accent.bold().selected() : .text)
    }
    renderList(menu, at: starts[menu.group] - shift, session, on: &screen)
  }

  private static func renderList(
    _ menu: Menu, at start: Int, _ session: Session, on screen: inout Screen
  ) {
    let lines = menu.bindings.map { binding in
      (help: session.strings[binding.help], keys: keys(of: binding))
    }
    let keyColumns = lines.map { ColumnWidth.of($0.keys) }.max() ?? 0
    let helpColumns = lines.map { ColumnWidth.of($0.help) }.max() ?? 0
    let columns = min(session.size.columns, helpColumns + keyColumns + 8)
    let rows = min(max(0, session.size.rows - 1), lines.count + 2)
    let area = Rect(
      column: max(0, min(start - 1, session.size.columns - columns)), row: 1, columns: columns,
      rows: rows)
    screen.fill(area)
    let hasBorders = rows > 3 && columns > 8
    if hasBorders { screen.box(area, style: .accent, borders: session.glyphs.borders) }
    let content = hasBorders ? area.inset(by: 1) : area
    let top = max(0, min(menu.item - content.rows / 2, lines.count - content.rows))
    for line in 0..<content.rows where top + line < lines.count {
      let rect = Rect(
        column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      let (help, keys) = lines[top + line]
      let showsKeys = rect.columns - keyColumns >= 16
      let room = max(0, rect.columns - 4 - (showsKeys ? keyColumns + 2 : 0))
      screen.put(
        help.clipped(to: room, ellipsis: session.glyphs.ellipsis), column: rect.column + 3,
        row: rect.row, limit: room)
      if showsKeys {
        screen.put(
          keys, column: rect.maxColumn - ColumnWidth.of(keys) - 1, row: rect.row, style: .dim)
      }
      guard top + line == menu.item else { continue }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: rect.columns - 1)
    }
  }

  /// One key is enough here; the help has them all.
  private static func keys(of binding: KeyBinding) -> String {
    binding.keys.first?.spelling ?? ""
  }
}
