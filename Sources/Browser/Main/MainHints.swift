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
    if session.chips.cursor != nil {
      return key(.toggleValue, .hintSwitch) + key(.removeChip, .hintRemove) + key(.back, .hintBack)
    }
    if session.focus == .timeline, session.noMatch?.choices.isEmpty == false {
      return key(.open, .hintRemove)
        + hint(.moveUp, .moveDown, spelled: table.spelling, text: .hintChoose)
        + key(.clearFilters, .hintClear) + ending
    }
    return (paneHints(session) + [PageHint(.help), PageHint(.quit)])
      .filter { $0.actions != [.clearFilters] || !session.query.isEverything }
      .flatMap { wanted -> [Hint] in
        guard let first = wanted.actions.first, let row = table.row(of: first) else { return [] }
        let keys = wanted.actions.map(table.spelling).filter { !$0.isEmpty }
        let word = wanted.word ?? (first == .back ? .hintBack : row.hint ?? row.help)
        return keys.isEmpty ? [] : [Hint(keys.joined(separator: " "), word)]
      }
  }

  /// The keys of the page that is shown, else of the pane that has the focus.
  private static func paneHints(_ session: Session) -> [PageHint] {
    if let hints = session.reading.page?.hints { return hints }
    let actions: [Action] =
      switch session.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: detailHints(session)
      case .places, .parties, .sectors, .kinds, .years, .people:
        [.toggleValue, .excludeValue, .narrowPane, .search, .focusNextPane, .export]
      }
    return (actions + [.clearFilters]).map { PageHint($0) }
  }

  private static func detailHints(_ session: Session) -> [Action] {
    let main: [Action] = [.back, .open, .filterByValue, .openSource]
    if !session.reading.history.past.isEmpty {
      return [.back, .open, .openSource, .previousScreen]
    }
    return session.query.isEverything ? main + [.focusNextPane] : main
  }
}
