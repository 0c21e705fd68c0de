import Cells
import Cooperation
import Words

/// What the timeline says where there is nothing to list, or one row alone.
enum EmptyTimeline {
  static func render(
    _ session: Session, under cover: Cover, in rect: Rect, on screen: inout Screen
  ) {
    let area = Rect(
      column: rect.column, row: rect.row + (rect.rows > 6 ? 1 : 0), columns: rect.columns,
      rows: rect.rows - (rect.rows > 6 ? 1 : 0))
    guard !area.isEmpty else { return }
    let words = RowWords(session.list)
    if session.catalog.count(of: session.list) == 0 {
      put(session.strings[words.noneRecorded], .text, 0, in: area, on: &screen)
      put(session.strings[.nothingRecorded], .dim, 1, in: area, on: &screen)
      return
    }
    put(session.strings[words.noneFound].firstRaised, .text, 0, in: area, on: &screen)
    guard let noMatch = session.noMatch else {
      put(
        session.strings[
          .noMatchHint(back: session.key(.back), clear: session.key(.clearFilters))], .dim, 1,
        in: area, on: &screen)
      return
    }
    guard !noMatch.choices.isEmpty else {
      put(
        session.strings[.noneAlone(clear: session.key(.clearFilters))], .dim, 1, in: area,
        on: &screen)
      return
    }
    // Where there is room blank lines stand before the list and behind it.
    let isAiry = area.rows >= noMatch.choices.count + 5
    let first = isAiry ? 3 : area.rows > 3 ? 2 : 1
    if first > 1 { put(session.strings[.withoutOne], .dim, first - 1, in: area, on: &screen) }
    let rows = min(noMatch.choices.count, area.rows - first)
    guard rows > 0 else { return }
    let list = Rect(
      column: area.column, row: area.row + first, columns: area.columns, rows: rows)
    render(noMatch, session, under: cover, in: list, on: &screen)
    let keys = session.strings[
      .dropKeys(
        drop: session.key(.open), undo: session.key(.undoFilter), clear: session.key(.clearFilters))
    ]
    put(keys, .dim, first + rows + (isAiry ? 1 : 0), in: area, on: &screen)
  }

  /// Under a list of one row, what can be done.
  static func renderSingle(_ session: Session, in rect: Rect, on screen: inout Screen) {
    let isAll = session.catalog.count(of: session.list) == 1
    let line = session.isGrouped ? 3 : 2
    let text = session.strings[
      isAll
        ? .onlyRow(open: session.key(.open))
        : .onlyMatch(open: session.key(.open), back: session.key(.back))]
    for (index, part) in text.wrapped(to: max(1, rect.columns - 2)).enumerated() {
      put(part, .dim, line + index, in: rect, on: &screen)
    }
  }

  private static func render(
    _ noMatch: NoMatch, _ session: Session, under cover: Cover, in list: Rect,
    on screen: inout Screen
  ) {
    let lines = noMatch.choices.map { choice in
      (
        name: session.text(of: choice.term),
        count: session.strings[.rowCount(choice.count, session.list)],
        note: choice.isBarren ? session.strings[.barren] : ""
      )
    }
    let counts = lines.map { ColumnWidth.of($0.count) }.max() ?? 0
    let room = max(0, list.columns - counts - 7)
    let names = min(room, lines.map { ColumnWidth.of($0.name) }.max() ?? 0)
    let top = max(0, min(noMatch.cursor - list.rows + 1, lines.count - list.rows))
    for row in 0..<list.rows where top + row < lines.count {
      let line = lines[top + row]
      let rect = Rect(
        column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let end = rect.maxColumn
      let name = line.name.clipped(to: names, ellipsis: session.glyphs.ellipsis)
      screen.put(name, column: rect.column + 3, row: rect.row, style: .accent, limit: room)
      let count = line.count.paddedLeft(to: counts)
      let column = rect.column + 3 + names + 3
      screen.put(count, column: column, row: rect.row, limit: end - column)
      let note = column + counts + 3
      if end - note >= ColumnWidth.of(line.note) {
        screen.put(line.note, column: note, row: rect.row, style: .dim)
      }
      guard session.cursorPane == .timeline, cover != .line, top + row == noMatch.cursor else {
        continue
      }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: rect.columns - 1)
    }
  }

  private static func put(
    _ text: String, _ style: Style, _ line: Int, in rect: Rect, on screen: inout Screen
  ) {
    guard line < rect.rows else { return }
    screen.put(
      text.clipped(to: max(0, rect.columns - 2)), column: rect.column + 1, row: rect.row + line,
      style: style, limit: rect.columns - 1)
  }
}

extension String {
  /// The same beginning with a capital letter.
  fileprivate var firstRaised: String { prefix(1).uppercased() + dropFirst() }
}
