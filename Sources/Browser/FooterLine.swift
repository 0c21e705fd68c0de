import Cells
import Cooperation

/// The last line: the keys of what is focused, cut at a whole hint, or why the line typed above is
/// no query yet.
enum FooterLine {
  static func render(_ state: State, on screen: inout Screen) {
    guard let row = state.layout.footerRow else { return }
    if let error = state.prompt?.error {
      screen.put(
        state.strings.text(of: error).clipped(to: state.size.columns - 2), column: 1, row: row,
        style: .warning, limit: state.size.columns - 1)
      return
    }
    if let prompt = state.prompt, prompt.purpose != .export, let hint = state.query.hints.last {
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

  private static func hints(_ state: State) -> [(String, Phrase)] {
    if state.isHelpShown { return [("Esc", .hintBack), ("j k", .hintScroll)] }
    if state.aids.palette != nil {
      return [("Enter", .hintDo), ("Up Down", .hintChoose), ("Esc", .hintCancel)]
    }
    if state.aids.menu != nil {
      return [("Up Down Left Right", .hintChoose), ("Enter", .hintDo), ("Esc", .hintCancel)]
    }
    if let prompt = state.prompt {
      return prompt.purpose == .export
        ? [("Enter", .hintWrite), ("Tab", .hintFormat), ("Esc", .hintCancel)]
        : [("Enter", .hintKeep), ("Tab", .hintComplete), ("Esc", .hintCancel)]
    }
    let actions: [Action] =
      switch state.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: [.back, .openSource, .focusNextPane, .search, .export]
      case .places, .parties, .sectors:
        [.toggleValue, .excludeValue, .search, .focusNextPane, .export]
      }
    let clearing: [Action] = state.query.isEverything ? [] : [.clearFilters]
    return (actions + clearing + [.help, .quit]).compactMap { action in
      guard let binding = ActionTable.binding(of: action), let key = binding.keys.first else {
        return nil
      }
      return (key.spelling, action == .back ? .hintBack : binding.hint ?? binding.help)
    }
  }
}
