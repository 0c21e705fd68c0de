import Cells
import Cooperation
import Words

/// The keys of what has the focus in the panes, for the last line.
enum MainHints {
  static func of(_ session: Session) -> [Hint] {
    if session.marks.anchor != nil {
      return [Hint("j k", .hintMove), Hint("v", .hintMarkRange), Hint("Esc", .hintCancel)]
    }
    if session.timeline.isHistogramFocused {
      let pin: [Hint] = session.timeline.anchor == nil ? [Hint("w", .hintPin)] : []
      return [Hint("h l", .hintMove)] + pin
        + [Hint("< >", .hintScale), Hint("Enter", .hintFilter), Hint("Esc", .hintBack)]
    }
    if session.chips.cursor == nil, session.focus == .detail, case .matrix = session.reading.page {
      return [
        Hint("Esc", .hintBack), Hint("Enter", .hintOpen), Hint("=", .hintFilter),
        Hint("< >", .hintRows),
        Hint("?", .hintHelp), Hint("q", .hintQuit),
      ]
    }
    if session.chips.cursor != nil {
      return [Hint("Space", .hintSwitch), Hint("Del", .hintRemove), Hint("Esc", .hintBack)]
    }
    if session.focus == .timeline, session.noMatch?.choices.isEmpty == false {
      return [
        Hint("Enter", .hintRemove), Hint("Up Down", .hintChoose), Hint("c", .hintClear),
        Hint("?", .hintHelp), Hint("q", .hintQuit),
      ]
    }
    let actions: [Action] =
      switch session.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: detailHints(session)
      case .places, .parties, .sectors, .kinds, .years, .people:
        [.toggleValue, .excludeValue, .narrowPane, .search, .focusNextPane, .export]
      }
    let clearing: [Action] = session.query.isEverything ? [] : [.clearFilters]
    return (actions + clearing + [.help, .quit]).compactMap { action in
      guard let binding = ActionTable.binding(of: action), let key = binding.keys.first else {
        return nil
      }
      if case .upcoming = session.reading.page, [.zoomOut, .zoomIn].contains(action) {
        return Hint(key.spelling, action == .zoomOut ? .hintEarlier : .hintLater)
      }
      return Hint(key.spelling, action == .back ? .hintBack : binding.hint ?? binding.help)
    }
  }

  private static func detailHints(_ session: Session) -> [Action] {
    switch session.reading.page {
    case .relationship, .partners: return [.back, .open, .filterByValue, .brief]
    case .upcoming: return [.back, .open, .zoomOut, .zoomIn, .export]
    case .memorandum, .matrix, nil: break
    }
    let main: [Action] = [.back, .open, .filterByValue, .openSource]
    if !session.reading.history.past.isEmpty {
      return [.back, .open, .openSource, .previousScreen]
    }
    return session.query.isEverything ? main + [.focusNextPane] : main
  }
}
