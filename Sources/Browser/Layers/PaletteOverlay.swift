import Cells
import Cooperation
import Words

/// The palette: a line to type in, and below it the actions that answer it with their keys.
enum PaletteOverlay {
  static func render(_ palette: Palette, _ session: Session, on screen: inout Screen) {
    let area = area(session)
    screen.fill(area)
    let entries = palette.entries(in: session.language)
    let content = content(session)
    if content != area {
      let count = entries.isEmpty ? 0 : palette.chosen + 1
      screen.box(
        area, title: session.strings[.paletteTitle], note: "\(count)/\(entries.count)",
        style: .accent, titleStyle: .accent.bold(), borders: session.glyphs.borders)
    }
    screen.put(":", column: content.column + 1, row: content.row, style: .accent.bold())
    LineField.put(
      palette.line, column: content.column + 3, row: content.row, room: content.columns - 4,
      on: &screen)
    guard !entries.isEmpty else {
      screen.put(
        session.strings[.noAction], column: content.column + 3, row: content.row + 1, style: .dim,
        limit: min(content.columns - 4, content.rows > 1 ? .max : 0))
      return
    }
    let height = listHeight(session)
    let top = max(0, min(palette.chosen - height / 2, entries.count - height))
    for line in 0..<height where top + line < entries.count {
      let rect = Rect(
        column: content.column, row: content.row + 1 + line, columns: content.columns, rows: 1)
      render(entries[top + line], session, in: rect, on: &screen)
      guard top + line == palette.chosen else { continue }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: rect.columns - 1)
    }
  }

  /// The actions in sight at once.
  static func listHeight(_ session: Session) -> Int { max(0, content(session).rows - 1) }

  private static func render(
    _ entry: PaletteEntry, _ session: Session, in rect: Rect, on screen: inout Screen
  ) {
    let keyColumns = ColumnWidth.of(entry.keys)
    let showsKeys = rect.columns - keyColumns >= 20
    let room = max(0, rect.columns - 4 - (showsKeys ? keyColumns + 2 : 0))
    let help = entry.help.clipped(to: room, ellipsis: session.glyphs.ellipsis)
    var column = rect.column + 3
    for (index, character) in help.enumerated() {
      let isMarked = entry.marks.contains(index)
      column += screen.put(
        String(character), column: column, row: rect.row,
        style: isMarked ? .accent.bold() : .text, limit: rect.maxColumn - column)
    }
    if showsKeys {
      screen.put(
        entry.keys, column: rect.maxColumn - keyColumns - 1, row: rect.row, style: .dim)
    }
  }

  /// The same place however many actions match, so that nothing jumps while typing.
  private static func area(_ session: Session) -> Rect {
    let size = session.size
    guard hasBorders(size) else { return Rect(size) }
    let columns = min(72, size.columns)
    let rows = min(size.rows - 2, 18)
    return Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - rows) / 3), columns: columns,
      rows: rows)
  }

  private static func content(_ session: Session) -> Rect {
    hasBorders(session.size) ? area(session).inset(by: 1) : area(session)
  }

  private static func hasBorders(_ size: Size) -> Bool { size.columns >= 30 && size.rows >= 8 }
}
