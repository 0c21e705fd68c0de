import Cells
import Cooperation

/// The line above the keys: the filters as chips, what is being typed, or how something went.
enum FilterLine {
  static func render(_ state: State, on screen: inout Screen) {
    guard let row = state.layout.filterRow else { return }
    if let prompt = state.prompt, state.message == nil || state.layout.footerRow != nil {
      renderPrompt(prompt, state, row, on: &screen)
    } else if let message = state.message {
      screen.put(
        message.text.clipped(to: state.size.columns - 2), column: 1, row: row,
        style: message.isWarning ? .warning : .text, limit: state.size.columns - 1)
    } else if let span = state.spanText {
      screen.put(
        state.glyphs.plain(span).clipped(to: state.size.columns - 2), column: 1, row: row,
        style: .accent, limit: state.size.columns - 1)
    } else if state.filters.isSuspended, state.chips.cursor == nil {
      screen.put(state.strings[.suspended], column: 1, row: row, style: .dim)
    } else if state.chipTerms.isEmpty {
      let room = max(0, state.size.columns - 2)
      let long = state.strings[.noFiltersInPane]
      let isLong = Pane.facetPanes.contains(state.focus) && ColumnWidth.of(long) <= room
      screen.put(
        isLong ? long : state.strings[.noFilters].clipped(to: room), column: 1, row: row,
        style: .dim, limit: state.size.columns - 1)
    } else {
      renderChips(state, row, on: &screen)
    }
  }

  private static func renderChips(_ state: State, _ row: Int, on screen: inout Screen) {
    let chips = chips(of: state)
    for chip in chips {
      let isCurrent = state.chips.cursor == chip.index
      let style: Style = state.chipTerms[chip.index].isOn ? .accent.selected() : .dim
      screen.put(
        chip.text, column: chip.column, row: row,
        style: isCurrent ? style.bold().underlined() : style)
    }
    guard chips.count < state.chipTerms.count else { return }
    let end = chips.last.map { $0.column + ColumnWidth.of($0.text) + 1 } ?? 1
    screen.put(state.glyphs.ellipsis, column: end, row: row, style: .dim)
  }

  private static func renderPrompt(
    _ prompt: Prompt, _ state: State, _ row: Int, on screen: inout Screen
  ) {
    let strings = state.strings
    let label = strings[label(of: prompt.purpose)] + ": "
    let note = note(for: prompt, state)
    var column = 1 + screen.put(label, column: 1, row: row, style: .accent.bold())
    let noteColumns = note.isEmpty ? 0 : ColumnWidth.of(note) + 2
    let noteFits = state.size.columns - column - noteColumns >= 16
    let room = max(1, state.size.columns - column - 1 - (noteFits ? noteColumns : 0))
    let hidden = LineField.put(prompt.line, column: column, row: row, room: room, on: &screen)
    if let error = state.shownError, prompt.purpose == .query || prompt.purpose == .date {
      let start =
        column + ColumnWidth.of(String(prompt.line.text.prefix(error.column))) - hidden
      let wrong = prompt.line.text.dropFirst(error.column).prefix(error.length)
      let end = min(column + room, start + max(1, ColumnWidth.of(String(wrong))))
      screen.restyle(
        Rect(column: max(column, start), row: row, columns: end - max(column, start), rows: 1)
      ) { _ in .warning.underlined() }
    }
    column = state.size.columns - noteColumns
    if noteFits, !note.isEmpty {
      screen.put(
        note, column: column + 1, row: row, style: .dim)
    }
  }

  private static func label(of purpose: Prompt.Purpose) -> Phrase {
    switch purpose {
    case .search: .searchPrompt
    case .query: .queryPrompt
    case .facet: .facetPrompt
    case .date: .datePrompt
    case .sides: .sidesPrompt
    case .pageFile: .pageFilePrompt
    }
  }

  private static func note(for prompt: Prompt, _ state: State) -> String {
    if prompt.purpose == .facet {
      return "\(state.items(of: state.focus).count { $0.takesCursor })"
    }
    if prompt.purpose == .date { return state.strings[.dateExamples] }
    if prompt.purpose == .pageFile { return state.reading.page?.sides == nil ? "ics" : "html, md" }
    if prompt.purpose == .sides { return state.strings[.sidesExample] }
    return state.strings[.searchCount(state.rows.count, of: state.catalog.count)]
  }
}
