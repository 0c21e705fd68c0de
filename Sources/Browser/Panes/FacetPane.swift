import Cells
import Cooperation

/// The values of a facet with their counts and bars.
enum FacetPane {
  static func render(_ pane: Pane, _ state: State, on screen: inout Screen) {
    let area = state.layout.content(of: pane)
    guard !area.isEmpty else { return }
    let items = state.items[pane] ?? []
    guard !items.isEmpty else {
      screen.put(
        state.strings[.noValues], column: area.column + 1, row: area.row, style: .dim,
        limit: area.columns - 1)
      return
    }
    let columns = Columns(items, in: area)
    let top = state.scroll[pane] ?? 0
    for line in 0..<area.rows where top + line < items.count {
      let rect = Rect(column: area.column, row: area.row + line, columns: area.columns, rows: 1)
      switch items[top + line] {
      case .group(let title):
        screen.put(
          state.strings[title], column: rect.column + 1, row: rect.row, style: .text.bold(),
          limit: rect.columns - 1)
      case .value(let value):
        render(value, columns, state, in: rect, on: &screen)
        if state.focus == pane, state.cursors[pane] == top + line {
          screen.restyle(rect) { $0.selected() }
          screen.put(
            state.glyphs.cursor, column: rect.column, row: rect.row, style: .accent.selected())
        }
      }
    }
  }

  private static func render(
    _ line: FacetLine, _ columns: Columns, _ state: State, in rect: Rect,
    on screen: inout Screen
  ) {
    let style: Style = line.isSelected ? .accent : line.isExcluded ? .dim : .text
    if line.isSelected || line.isExcluded {
      screen.put(
        line.isSelected ? state.glyphs.selected : state.glyphs.excluded, column: rect.column + 1,
        row: rect.row, style: line.isSelected ? .accent : .warning)
    }
    let indentation = 3 + 2 * line.level
    let room = max(0, columns.name - 2 * line.level)
    screen.put(
      line.name.clipped(to: room, ellipsis: state.glyphs.ellipsis),
      column: rect.column + indentation, row: rect.row, style: style, limit: room)
    if columns.bar > 0, line.matching > 0 {
      let eighths = max(1, line.matching * columns.bar * 8 / max(1, columns.peak))
      let text = bar(eighths, glyphs: state.glyphs)
      screen.put(
        text, column: rect.column + 3 + columns.name + 1, row: rect.row,
        style: line.isSelected ? .accent : .bar, limit: columns.bar)
    }
    let total = "/\(line.total)"
    let end = rect.maxColumn - 1
    let totalColumn = end - columns.total
    screen.put(total, column: totalColumn, row: rect.row, style: .dim)
    let matching = "\(line.matching)"
    screen.put(matching, column: totalColumn - matching.count, row: rect.row, style: style)
  }

  /// Left-aligned eighths of a block.
  private static func bar(_ eighths: Int, glyphs: Glyphs) -> String {
    let full = String(repeating: glyphs.bar, count: eighths / 8)
    guard glyphs.bar == "█", eighths % 8 > 0 else {
      return full.isEmpty ? glyphs.bar : full
    }
    return full + ["▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8 - 1]
  }

  /// The widths of the columns: names first, a bar when there is room.
  private struct Columns {
    let name: Int
    let bar: Int
    let total: Int
    let peak: Int

    init(_ items: [FacetItem], in area: Rect) {
      let lines = items.compactMap { item in
        if case .value(let line) = item { line } else { nil }
      }
      peak = lines.map(\.matching).max() ?? 1
      total = 1 + String(lines.map(\.total).max() ?? 0).count
      let counts = String(peak).count + total
      let room = max(0, area.columns - 3 - counts - 3)
      let longest = lines.map { ColumnWidth.of($0.name) + 2 * $0.level }.max() ?? 0
      bar = room >= 24 ? min(16, max(room - longest - 1, room / 4)) : 0
      name = bar > 0 ? room - bar - 1 : room
    }
  }
}
