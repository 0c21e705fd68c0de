import Cells
import Cooperation

/// The list of events by year, under a histogram of the years.
enum TimelinePane {
  static func render(_ state: State, on screen: inout Screen) {
    let layout = state.layout
    let area = layout.content(of: .timeline)
    guard !area.isEmpty else { return }
    if layout.histogramHeight > 0 {
      let rect = Rect(
        column: area.column, row: area.row, columns: area.columns, rows: layout.histogramHeight)
      Histogram.render(state, in: rect, on: &screen)
    }
    let list = Rect(
      column: area.column, row: area.row + layout.histogramHeight, columns: area.columns,
      rows: layout.listHeight)
    if state.rows.isEmpty {
      renderEmpty(state, in: list, on: &screen)
      return
    }
    let top = state.scroll[.timeline] ?? 0
    let marks = MarkColumn(state)
    for line in 0..<list.rows where top + line < state.entries.count {
      let rect = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      switch state.entries[top + line] {
      case .year(let year, let count):
        renderYear(year, count, state, in: rect, on: &screen)
      case .event(let row): renderEvent(row, marks, at: top + line, state, in: rect, on: &screen)
      }
    }
  }

  private static func renderEmpty(_ state: State, in rect: Rect, on screen: inout Screen) {
    let isBare = state.catalog.count == 0
    let texts = isBare ? [Phrase.noEvents, .noEventsHint] : [.noMatch, .noMatchHint]
    for (index, phrase) in texts.enumerated() where index < rect.rows {
      screen.put(
        state.strings[phrase], column: rect.column + 1,
        row: rect.row + min(1, rect.rows - 2) + index,
        style: index == 0 ? .text : .dim, limit: rect.columns - 1)
    }
  }

  private static func renderYear(
    _ year: Int, _ count: Int, _ state: State, in rect: Rect, on screen: inout Screen
  ) {
    let number = "\(count)"
    let used = screen.put(
      "\(year) ", column: rect.column + 1, row: rect.row, style: .text.bold(),
      limit: rect.columns - 1)
    let rule = rect.columns - used - number.count - 3
    guard rule > 0 else { return }
    screen.put(
      String(repeating: state.glyphs.rule, count: rule), column: rect.column + 1 + used,
      row: rect.row, style: .dim)
    screen.put(number, column: rect.maxColumn - number.count - 1, row: rect.row, style: .dim)
  }

  private static func renderEvent(
    _ row: Int, _ marks: MarkColumn, at index: Int, _ state: State, in rect: Rect,
    on screen: inout Screen
  ) {
    let event = state.catalog.events[row]
    let columns = Columns(rect, language: state.language)
    let strings = state.strings
    let vocabulary = state.catalog.vocabulary
    let showsYear = state.sortOrder == .title || state.sortOrder == .relevance
    let dateColumns = showsYear ? 11 : columns.date
    let date =
      showsYear
      ? DateText.sortable(event.date)
      : DateText.list(event.date, state.language, columns: columns.date)
    var column = rect.column + 1 + marks.columns
    marks.render(row, at: index, in: rect, on: &screen)
    screen.put(
      state.glyphs.plain(date).paddedLeft(to: dateColumns), column: column, row: rect.row,
      style: .dim, limit: rect.columns - 1)
    column += dateColumns + 1
    if columns.kind > 0, let kind = vocabulary.kind(id: event.kind) {
      let name = strings.name(vocabulary.kinds[kind].shortName, id: event.kind)
      screen.put(name, column: column, row: rect.row, style: .dim, limit: columns.kind)
      column += columns.kind + 1
    }
    let end = rect.maxColumn - (columns.sector > 0 ? columns.sector + 1 : 0)
    let room = max(0, end - column - 2)
    let title = state.markedTitle(of: event, columns: room)
    screen.put(title, column: column, row: rect.row, limit: room)
    if !event.memoranda.isEmpty {
      screen.put(state.glyphs.instrument, column: end - 1, row: rect.row, style: .instrument)
    }
    if columns.sector > 0, let sector = event.sectors.first.flatMap(vocabulary.sector(id:)) {
      let name = strings.name(vocabulary.sectors[sector].shortName, id: "")
        .clipped(to: columns.sector - 1, ellipsis: state.glyphs.ellipsis)
      screen.put(name, column: end + 1, row: rect.row, style: .dim, limit: columns.sector - 1)
    }
    guard row == state.focusedRow else { return }
    let hasCursor = state.focus == .timeline && !state.timeline.isHistogramFocused
    if hasCursor || state.prompt != nil {
      screen.restyle(rect) { $0.selected() }
    }
    screen.put(
      state.glyphs.cursor, column: rect.column, row: rect.row,
      style: hasCursor ? .accent.selected() : .accent)
  }

  /// The widths of the columns for what room there is: titles first.
  private struct Columns {
    let date: Int
    let kind: Int
    let sector: Int

    init(_ rect: Rect, language: Language) {
      date = DateText.listColumns(language, isWide: rect.columns >= 76)
      kind = rect.columns >= 60 ? 10 : 0
      sector = rect.columns >= 76 ? 17 : 0
    }
  }
}
