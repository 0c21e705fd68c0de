import Cells
import Cooperation
import Words

/// The keys of what has the focus in the panes, for the last line.
enum MainHints {
  static func of(_ session: Session) -> [Hint] {
    let table = session.actionTable
    // An action whose keys settings have given to others is not named.
    func hint(
      _ actions: Action..., spelled spelling: (Action) -> String, text: Phrase
    ) -> [Hint] {
      let keys = actions.map(spelling).filter { !$0.isEmpty }
      return keys.isEmpty ? [] : [Hint(keys.joined(separator: " "), text)]
    }
    func key(_ action: Action, _ text: Phrase) -> [Hint] {
      hint(action, spelled: table.spelling, text: text)
    }
    let scale = { hint(.zoomOut, .zoomIn, spelled: table.spelling, text: $0) }
    let ending = key(.help, .hintHelp) + key(.quit, .hintQuit)
    if session.marks.anchor != nil {
      return hint(.moveDown, .moveUp, spelled: table.letter, text: .hintMove)
        + key(.markEvent, .hintMarkRange) + key(.back, .hintCancel)
    }
    if session.timeline.isHistogramFocused {
      let pin = session.timeline.anchor == nil ? key(.selectSpan, .hintPin) : []
      return hint(.moveLeft, .moveRight, spelled: table.letter, text: .hintMove) + pin
        + scale(.hintScale) + key(.open, .hintFilter) + key(.back, .hintBack)
    }
    if session.chips.cursor == nil, session.focus == .detail, case .matrix = session.reading.page {
      return key(.back, .hintBack) + key(.open, .hintOpen) + key(.filterByValue, .hintFilter)
        + scale(.hintRows) + ending
    }
    if session.chips.cursor != nil {
      return key(.toggleValue, .hintSwitch) + key(.removeChip, .hintRemove) + key(.back, .hintBack)
    }
    if session.focus == .timeline, session.noMatch?.choices.isEmpty == false {
      return key(.open, .hintRemove)
        + hint(.moveUp, .moveDown, spelled: table.spelling, text: .hintChoose)
        + key(.clearFilters, .hintClear) + ending
    }
    let actions: [Action] =
      switch session.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: detailHints(session)
      case .places, .parties, .sectors, .kinds, .years, .people:
        [.toggleValue, .excludeValue, .narrowPane, .search, .focusNextPane, .export]
      }
    let clearing: [Action] = session.query.isEverything ? [] : [.clearFilters]
    return (actions + clearing + [.help, .quit]).flatMap { action -> [Hint] in
      guard let row = table.row(of: action) else { return [] }
      if case .upcoming = session.reading.page, [.zoomOut, .zoomIn].contains(action) {
        return key(action, action == .zoomOut ? .hintEarlier : .hintLater)
      }
      return key(action, action == .back ? .hintBack : row.hint ?? row.help)
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
