import Cells

/// The last line: the keys of what is focused, cut at a whole hint.
enum FooterLine {
  static func render(_ state: State, on screen: inout Screen) {
    guard let row = state.layout.footerRow else { return }
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
    if let prompt = state.prompt {
      return prompt.purpose == .export
        ? [("Enter", .hintWrite), ("Tab", .hintFormat), ("Esc", .hintCancel)]
        : [("Enter", .hintKeep), ("Esc", .hintCancel)]
    }
    let actions: [Action] =
      switch state.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export, .clearFilters]
      case .detail: [.back, .openSource, .focusNextPane, .search, .export]
      case .places, .parties, .sectors:
        [.toggleValue, .excludeValue, .search, .focusNextPane, .clearFilters, .export]
      }
    return (actions + [.help, .quit]).compactMap { action in
      guard let binding = ActionTable.binding(of: action), let key = binding.keys.first else {
        return nil
      }
      return (key.spelling, action == .back ? .hintBack : binding.hint ?? binding.help)
    }
  }
}
