import Cells
import Cooperation

/// The last line: the keys of what is focused, cut at a whole hint, or what is to be said about the
/// line typed above: why it is no query yet, why nothing was written, or a question.
enum FooterLine {
  static func render(_ state: State, on screen: inout Screen) {
    guard let row = state.layout.footerRow else { return }
    if let error = state.shownError {
      let text =
        state.prompt?.purpose == .date
        ? state.strings[.dateExpected] : state.text(of: error)
      screen.put(
        text.clipped(to: state.size.columns - 2), column: 1, row: row,
        style: .warning, limit: state.size.columns - 1)
      return
    }
    if state.prompt != nil || state.exporting.dialog != nil, let message = state.message {
      screen.put(
        message.text.clipped(to: state.size.columns - 2), column: 1, row: row,
        style: message.isWarning ? .warning : .text, limit: state.size.columns - 1)
      return
    }
    if let prompt = state.prompt, ![.date, .sides, .pageFile].contains(prompt.purpose),
      let hint = state.query.hints.last
    {
      screen.put(
        state.strings.text(of: hint).clipped(to: state.size.columns - 2), column: 1, row: row,
        style: .dim, limit: state.size.columns - 1)
      return
    }
    var column = 1
    for (key, phrase) in hints(state) {
      let word = state.strings[phrase]
      let width = ColumnWidth.of(key) + 1 + ColumnWidth.of(word)
      guard column + width < state.size.columns else { return }
      screen.put(key, column: column, row: row, style: .text.bold())
      screen.put(word, column: column + ColumnWidth.of(key) + 1, row: row, style: .dim)
      column += width + 3
    }
  }

  private static func detailHints(_ state: State) -> [Action] {
    switch state.reading.page {
    case .relationship, .partners: return [.back, .open, .filterByValue, .brief]
    case .upcoming: return [.back, .open, .zoomOut, .zoomIn, .export]
    case .memorandum, .matrix, nil: break
    }
    let main: [Action] = [.back, .open, .filterByValue, .openSource]
    if !state.reading.history.past.isEmpty { return [.back, .open, .openSource, .previousScreen] }
    return state.query.isEverything ? main + [.focusNextPane] : main
  }

  private static func hints(_ dialog: ExportDialog) -> [(String, Phrase)] {
    if dialog.written != nil { return [("Esc", .hintCancel)] }
    if dialog.columnCursor != nil { return [("Space", .hintSwitch), ("Enter", .hintBack)] }
    let change: [(String, Phrase)] =
      switch dialog.field {
      case .file: []
      case .columns: [("Right", .hintOpen)]
      default: [("Left Right", .hintChange)]
      }
    return [("Enter", .hintWrite), ("Up Down", .hintChoose)] + change + [("Esc", .hintCancel)]
  }

  private static func hints(_ state: State) -> [(String, Phrase)] {
    if state.isHelpShown { return [("Esc", .hintBack), ("j k", .hintScroll)] }
    if let hints = state.keepingHints { return hints }
    if state.aids.palette != nil {
      return [("Enter", .hintDo), ("Up Down", .hintChoose), ("Esc", .hintCancel)]
    }
    if state.aids.menu != nil {
      return [("Up Down Left Right", .hintChoose), ("Enter", .hintDo), ("Esc", .hintCancel)]
    }
    if let prompt = state.prompt {
      let accept: Phrase =
        switch prompt.purpose {
        case .date, .sides: .hintGo
        case .pageFile: .hintWrite
        case .search, .query, .facet: .hintKeep
        }
      return [("Enter", accept)]
        + ([.search, .query, .sides].contains(prompt.purpose) ? [("Tab", .hintComplete)] : [])
        + [("Esc", .hintCancel)]
    }
    if let dialog = state.exporting.dialog { return hints(dialog) }
    if state.timeline.isHistogramFocused {
      let pin: [(String, Phrase)] = state.timeline.anchor == nil ? [("w", .hintPin)] : []
      return [("h l", .hintMove)] + pin
        + [("< >", .hintScale), ("Enter", .hintFilter), ("Esc", .hintBack)]
    }
    if state.chips.cursor == nil, state.focus == .detail, case .matrix = state.reading.page {
      return [
        ("Esc", .hintBack), ("Enter", .hintOpen), ("=", .hintFilter), ("< >", .hintRows),
        ("?", .hintHelp), ("q", .hintQuit),
      ]
    }
    if state.chips.cursor != nil {
      return [("Space", .hintSwitch), ("Del", .hintRemove), ("Esc", .hintBack)]
    }
    if state.focus == .timeline, state.noMatch?.choices.isEmpty == false {
      return [
        ("Enter", .hintRemove), ("Up Down", .hintChoose), ("c", .hintClear),
        ("?", .hintHelp), ("q", .hintQuit),
      ]
    }
    let actions: [Action] =
      switch state.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: detailHints(state)
      case .places, .parties, .sectors, .kinds, .years, .people:
        [.toggleValue, .excludeValue, .narrowPane, .search, .focusNextPane, .export]
      }
    let clearing: [Action] = state.query.isEverything ? [] : [.clearFilters]
    return (actions + clearing + [.help, .quit]).compactMap { action in
      guard let binding = ActionTable.binding(of: action), let key = binding.keys.first else {
        return nil
      }
      if case .upcoming = state.reading.page, [.zoomOut, .zoomIn].contains(action) {
        return (key.spelling, action == .zoomOut ? .hintEarlier : .hintLater)
      }
      return (key.spelling, action == .back ? .hintBack : binding.hint ?? binding.help)
    }
  }
}
