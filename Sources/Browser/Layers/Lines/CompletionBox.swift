import Cells
import Cooperation
import Words

/// The candidates for what is being typed, in a small box above the line, with their counts.
enum CompletionBox {
  static func render(
    _ completion: Completion, _ line: LineEditor, _ session: Session, on screen: inout Screen
  ) {
    guard let filterRow = session.layout.filterRow else { return }
    let top = session.layout.footerRow == nil ? 0 : 1
    let lines = completion.candidates
    let hasBorders = filterRow - top >= 4 && session.size.columns >= 24
    let rows = min(filterRow - top, lines.count + (hasBorders ? 2 : 0))
    guard rows > 0 else { return }
    let counts = lines.map { $0.count.map(String.init) ?? "" }
    let countColumns = counts.map(\.count).max() ?? 0
    let names = lines.map { ColumnWidth.of($0.name) }
    let nameColumns = names.max() ?? 0
    let noteColumns = lines.map { $0.note.isEmpty ? 0 : ColumnWidth.of($0.note) + 2 }.max() ?? 0
    let more =
      completion.hiddenCount > 0 ? session.strings[.moreCandidates(completion.hiddenCount)] : ""
    let wanted = max(
      nameColumns + noteColumns + (countColumns > 0 ? countColumns + 2 : 0) + 5,
      ColumnWidth.of(completion.title) + 6, more.isEmpty ? 0 : ColumnWidth.of(more) + 6)
    let columns = min(session.size.columns, wanted)
    let area = Rect(
      column: max(0, min(start(of: completion, line, screen), session.size.columns - columns)),
      row: filterRow - rows, columns: columns, rows: rows)
    screen.fill(area)
    if hasBorders {
      screen.box(area, title: completion.title, style: .dim, borders: session.glyphs.borders)
      let width = ColumnWidth.of(more)
      if !more.isEmpty, width + 4 <= area.columns {
        screen.put(
          " \(more) ", column: area.maxColumn - width - 3, row: area.maxRow - 1, style: .dim)
      }
    }
    let content = hasBorders ? area.inset(by: 1) : area
    let first = max(0, min((completion.chosen ?? 0) - content.rows + 1, lines.count))
    for line in 0..<content.rows where first + line < lines.count {
      let rect = Rect(
        column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      let candidate = lines[first + line]
      let room = max(0, rect.columns - 2 - (countColumns > 0 ? countColumns + 1 : 0))
      let name = candidate.name.clipped(to: room, ellipsis: session.glyphs.ellipsis)
      let used = screen.put(
        name, column: rect.column + 1, row: rect.row, style: candidate.count == 0 ? .dim : .text)
      let left = room - max(used, nameColumns) - 2
      screen.put(
        candidate.note.clipped(to: left, ellipsis: session.glyphs.ellipsis),
        column: rect.column + 1 + max(used, nameColumns) + 2, row: rect.row, style: .dim,
        limit: max(0, left))
      let count = counts[first + line]
      screen.put(
        count, column: rect.maxColumn - count.count - 1, row: rect.row, style: .dim,
        limit: rect.columns)
      if first + line == completion.chosen { screen.restyle(rect) { $0.selected() } }
    }
  }

  /// The column at which the box begins, so that names stand above what is typed of them.
  private static func start(
    of completion: Completion, _ line: LineEditor, _ screen: Screen
  ) -> Int {
    guard let cursor = screen.cursor else { return 0 }
    let typed = line.characters[..<min(line.cursor, line.characters.count)]
    let fragment = typed.dropFirst(completion.range.lowerBound)
    return cursor.column - ColumnWidth.of(String(fragment)) - 2
  }
}
