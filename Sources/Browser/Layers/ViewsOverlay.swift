import Cells
import Cooperation
import Words

/// The saved views with the number of their events, and below them the chosen one in full, or the
/// name that is being typed.
enum ViewsOverlay {
  static func render(_ list: ViewList, _ session: Session, on screen: inout Screen) {
    let views = session.savedViews ?? []
    let (area, content) = place(session)
    screen.fill(area)
    if content != area {
      let note = views.isEmpty ? "" : "\(list.chosen + 1)/\(views.count)"
      screen.box(
        area, title: session.strings[.viewsTitle], note: note, style: .accent,
        titleStyle: .accent.bold(), borders: session.glyphs.borders)
    }
    if session.savedViews?.isEmpty ?? false {
      renderEmpty(session, in: content, on: &screen)
    } else {
      renderList(views, list, session, in: content, on: &screen)
    }
    renderFoot(views, list, session, in: content, on: &screen)
  }

  /// The views in sight at once.
  static func listHeight(_ session: Session) -> Int {
    let rows = place(session).content.rows
    return max(1, rows - footHeight(rows))
  }

  /// As many rows as there are views, within what there is room for.
  private static func place(_ session: Session) -> (area: Rect, content: Rect) {
    let count = session.savedViews?.count ?? 0
    return OverlayArea.of(session.size, rows: min(20, max(4, count) + 6))
  }

  private static func footHeight(_ rows: Int) -> Int { rows >= 8 ? 4 : rows >= 3 ? 1 : 0 }

  private static func renderEmpty(_ session: Session, in content: Rect, on screen: inout Screen) {
    let save = KeyMap.spelling(of: .saveView, for: .viewList, in: session.actionTable)
    let hint = session.strings[.noViewsHint(save: save)].wrapped(to: max(1, content.columns - 2))
    let room = content.rows - footHeight(content.rows)
    for (index, line) in ([session.strings[.noViews], ""] + hint).enumerated() where index < room {
      screen.put(
        line, column: content.column + 1, row: content.row + index,
        style: index == 0 ? .text : .dim, limit: max(0, content.columns - 2))
    }
  }

  private static func renderList(
    _ views: [NamedView], _ list: ViewList, _ session: Session, in content: Rect,
    on screen: inout Screen
  ) {
    let height = listHeight(session)
    let top = max(0, min(list.chosen - height / 2, views.count - height))
    let names = views.map { ColumnWidth.of($0.name) + 1 }
    let nameColumns = min(names.max() ?? 0, max(8, content.columns / 3))
    let counts = views.map { list.counts[$0.name].map(String.init) ?? session.glyphs.noValue }
    let countColumns = counts.map(\.count).max() ?? 0
    for line in 0..<height where top + line < views.count && line < content.rows {
      let view = views[top + line]
      let rect = Rect(
        column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      let name = "@\(view.name)".clipped(to: nameColumns, ellipsis: session.glyphs.ellipsis)
      screen.put(name, column: rect.column + 3, row: rect.row, limit: max(0, rect.columns - 4))
      let room = rect.columns - nameColumns - countColumns - 8
      screen.put(
        view.arguments.clipped(to: room, ellipsis: session.glyphs.ellipsis),
        column: rect.column + 5 + nameColumns, row: rect.row, style: .dim, limit: max(0, room))
      let count = counts[top + line]
      if rect.columns >= 20 {
        screen.put(count, column: rect.maxColumn - 1 - count.count, row: rect.row, style: .dim)
      }
      guard top + line == list.chosen, list.question != .newName else { continue }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: max(0, rect.columns - 1))
    }
  }

  private static func renderFoot(
    _ views: [NamedView], _ list: ViewList, _ session: Session, in content: Rect,
    on screen: inout Screen
  ) {
    let rows = footHeight(content.rows)
    let chosen = views.indices.contains(list.chosen) ? views[list.chosen] : nil
    let line =
      list.question == .newName
      ? session.viewLine(savedAs: list.line.text).description : chosen?.arguments ?? ""
    var row = content.maxRow - rows
    if rows > 1 {
      if chosen != nil || list.question != nil {
        let rule = String(repeating: session.glyphs.rule, count: max(0, content.columns - 2))
        screen.put(rule, column: content.column + 1, row: row, style: .dim)
      }
      row += 1
    }
    let isAsking = list.question != nil
    if isAsking, rows > 0 || content.rows > 0 {
      renderQuestion(list, chosen, session, at: min(row, content.maxRow - 1), content, on: &screen)
      row += 1
    }
    guard rows > 1, chosen != nil || isAsking else { return }
    let text = ("vnjp " + line).trimmingBlanks
    let lines = text.wrapped(to: max(1, content.columns - 2))
    for (index, line) in lines.enumerated() where row + index < content.maxRow {
      screen.put(
        line, column: content.column + 1, row: row + index, style: isAsking ? .dim : .text,
        limit: max(0, content.columns - 2))
    }
  }

  private static func renderQuestion(
    _ list: ViewList, _ chosen: NamedView?, _ session: Session, at row: Int, _ content: Rect,
    on screen: inout Screen
  ) {
    let strings = session.strings
    let rect = Rect(column: content.column, row: row, columns: content.columns, rows: 1)
    screen.fill(rect)
    guard list.isTyping else {
      let question = strings[
        .deletionQuestion(chosen?.name ?? "", delete: session.key(.open))]
      screen.put(
        question.clipped(to: max(0, rect.columns - 2), ellipsis: session.glyphs.ellipsis),
        column: rect.column + 1, row: row, style: .warning, limit: max(0, rect.columns - 2))
      return
    }
    let label = strings[.viewName] + ": @"
    let used = screen.put(
      label, column: rect.column + 1, row: row, style: .accent.bold(),
      limit: max(0, rect.columns - 2))
    let objection = list.objection ?? ""
    let left = rect.columns - used - 4
    let noteColumns = min(ColumnWidth.of(objection), max(0, left - 10))
    if noteColumns > 0 {
      screen.put(
        objection.clipped(to: noteColumns, ellipsis: session.glyphs.ellipsis),
        column: rect.maxColumn - 1 - noteColumns, row: row, style: .warning, limit: noteColumns)
    }
    LineField.put(
      list.line, column: rect.column + 1 + used, row: row,
      room: rect.columns - used - 2 - (noteColumns > 0 ? noteColumns + 2 : 0), on: &screen)
  }
}
