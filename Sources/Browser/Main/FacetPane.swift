import Cells
import Cooperation
import Words

/// The values of a facet with their counts and bars.
enum FacetPane {
  static func render(_ pane: Pane, _ session: Session, on screen: inout Screen) {
    let area = session.layout.content(of: pane)
    guard !area.isEmpty else { return }
    let items = session.items(of: pane)
    guard !items.isEmpty else {
      renderEmpty(pane, session, in: area, on: &screen)
      return
    }
    let columns = Columns(items, session, in: area)
    let top = session.scroll[pane] ?? 0
    for line in 0..<area.rows where top + line < items.count {
      let rect = Rect(column: area.column, row: area.row + line, columns: area.columns, rows: 1)
      switch items[top + line] {
      case .group(let title):
        screen.put(
          session.strings[title], column: rect.column + 1, row: rect.row, style: .text.bold(),
          limit: rect.columns - 1)
      case .section(let section): render(section, columns, session, in: rect, on: &screen)
      case .value(let value): render(value, columns, session, in: rect, on: &screen)
      }
      if session.cursorPane == pane, session.cursors[pane] == top + line {
        screen.restyle(rect) { $0.selected() }
        screen.put(
          session.glyphs.cursor, column: rect.column, row: rect.row, style: .text.selected())
      }
    }
  }

  private static func renderEmpty(
    _ pane: Pane, _ session: Session, in area: Rect, on screen: inout Screen
  ) {
    let strings = session.strings
    let texts =
      session.facetView.needles[pane].map {
        [
          strings[.nothingCalled($0)],
          strings[
            .allAgain(
              narrow: session.key(.narrowPane), cancel: LineKeys.spelling(of: .back))],
        ]
      }
      ?? [session.survey.rows.isEmpty ? strings[.noValues] : strings[.noneNamed]]
    let lines = texts.flatMap { $0.wrapped(to: max(1, area.columns - 2)) }
    for (index, line) in lines.enumerated() where index < area.rows {
      screen.put(
        line, column: area.column + 1, row: area.row + index, style: .dim,
        limit: area.columns - 1)
    }
  }

  private static func render(
    _ section: FacetSection, _ columns: Columns, _ session: Session, in rect: Rect,
    on screen: inout Screen
  ) {
    let sign = section.isExpanded ? session.glyphs.unfolded : session.glyphs.folded
    screen.put(sign, column: rect.column + 1, row: rect.row, style: .dim)
    screen.put(
      section.name.clipped(to: columns.name, ellipsis: session.glyphs.ellipsis),
      column: rect.column + 3, row: rect.row, style: .text.bold(), limit: columns.name)
    putCounts(section.matching, section.total, .dim, columns, in: rect, on: &screen)
  }

  private static func putCounts(
    _ matching: Int, _ total: Int, _ style: Style, _ columns: Columns, in rect: Rect,
    on screen: inout Screen
  ) {
    let totalColumn = rect.maxColumn - 1 - columns.total
    screen.put("/\(total)", column: totalColumn, row: rect.row, style: .dim)
    let text = "\(matching)"
    screen.put(text, column: totalColumn - text.count, row: rect.row, style: style)
  }

  private static func render(
    _ line: FacetLine, _ columns: Columns, _ session: Session, in rect: Rect,
    on screen: inout Screen
  ) {
    let style: Style = line.isSelected ? .accent : line.isExcluded ? .dim : .text
    if line.isSelected || line.isExcluded {
      screen.put(
        line.isSelected ? session.glyphs.selected : session.glyphs.excluded,
        column: rect.column + 1,
        row: rect.row, style: line.isSelected ? .accent : .warning)
    } else if let isExpanded = line.isExpanded {
      screen.put(
        isExpanded ? session.glyphs.unfolded : session.glyphs.folded, column: rect.column + 1,
        row: rect.row, style: .dim)
    }
    let indentation = columns.place.indentation(line)
    let room = columns.place.room(line)
    screen.put(
      columns.names.text(line, columns: room),
      column: rect.column + indentation, row: rect.row, style: style, limit: room)
    if columns.bar > 0, line.matching > 0 {
      let eighths = max(1, line.matching * columns.bar * 8 / max(1, columns.peak))
      let text = bar(eighths, glyphs: session.glyphs)
      screen.put(
        text, column: rect.column + 3 + columns.name + 1, row: rect.row,
        style: line.isSelected ? .accent : .bar, limit: columns.bar)
    }
    putCounts(line.matching, line.total, style, columns, in: rect, on: &screen)
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
    let names: FacetNames
    let place: Place

    init(_ items: [FacetItem], _ session: Session, in area: Rect) {
      let lines = items.compactMap { item in
        if case .value(let line) = item { line } else { nil }
      }
      let sections = items.compactMap { item in
        if case .section(let section) = item { section } else { nil }
      }
      peak = lines.map(\.matching).max() ?? 1
      total = 1 + String((lines.map(\.total) + sections.map(\.total)).max() ?? 0).count
      let counts = String(max(peak, sections.map(\.matching).max() ?? 0)).count + total
      let room = max(0, area.columns - 3 - counts - 3)
      let widths = lines.map { ColumnWidth.of($0.name) + 2 * $0.level }
      let longest = (widths + sections.map { ColumnWidth.of($0.name) }).max() ?? 0
      bar = room >= 24 ? min(16, max(room - longest - 1, room / 4)) : 0
      name = bar > 0 ? room - bar - 1 : room
      // Headings in bold set their values off by themselves.
      let step = bar == 0 && !sections.isEmpty ? 1 : 2
      let place = Place(
        name: bar > 0 ? name : nil, total: total, step: step, columns: area.columns)
      self.place = place
      names = FacetNames(
        lines, room: place.room, language: session.language, ellipsis: session.glyphs.ellipsis)
    }
  }

  /// Where the names of values stand.
  private struct Place {
    /// The columns of all names where bars stand behind them; nil where each goes up to its count.
    let name: Int?
    let total: Int
    let step: Int
    let columns: Int

    func indentation(_ line: FacetLine) -> Int { 3 + step * line.level }

    func room(_ line: FacetLine) -> Int {
      if let name { return max(0, name - step * line.level) }
      return max(0, columns - 2 - total - "\(line.matching)".count - indentation(line))
    }
  }
}
