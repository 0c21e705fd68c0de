import Cells
import Cooperation
import Words

/// The keys of what has the focus in the panes, for the last line.
enum MainHints {
  static func of(_ session: Session) -> [Hint] {
    let table = session.actionTable
    func key(_ action: Action, _ word: Phrase) -> [Hint] {
      Hint.of([action], word, spelled: table.spelling)
    }
    func letters(_ actions: [Action], _ word: Phrase) -> [Hint] {
      Hint.of(actions, word, spelled: table.letter)
    }
    let scale = { Hint.of([.zoomOut, .zoomIn], $0, spelled: table.spelling) }
    let ending = key(.help, .hintHelp) + key(.quit, .hintQuit)
    switch session.mode {
    case .markRange:
      return letters([.moveDown, .moveUp], .hintMove) + key(.markEvent, .hintMarkRange)
        + key(.back, .hintCancel)
    case .span:
      let pin = session.timeline.anchor == nil ? key(.selectSpan, .hintPin) : []
      return letters([.moveLeft, .moveRight], .hintMove) + pin + scale(.hintScale)
        + key(.open, .hintFilter) + key(.back, .hintBack)
    case .chips:
      return key(.toggleValue, .hintSwitch) + key(.removeChip, .hintRemove) + key(.back, .hintBack)
    case .noMatch:
      return key(.open, .hintRemove)
        + Hint.of([.moveUp, .moveDown], .hintChoose, spelled: table.spelling)
        + key(.clearFilters, .hintClear) + ending
    case .page, nil: break
    }
    return (paneHints(session) + [PageHint(.help), PageHint(.quit)])
      .filter { $0.actions != [.clearFilters] || !session.query.isEverything }
      .flatMap { wanted -> [Hint] in
        guard let first = wanted.actions.first, let row = table.row(of: first) else { return [] }
        let word = wanted.word ?? (first == .back ? .hintBack : row.hint ?? row.help)
        return Hint.of(wanted.actions, word, spelled: table.spelling)
      }
  }

  /// The keys of the page that is shown, else of the pane that has the focus.
  private static func paneHints(_ session: Session) -> [PageHint] {
    if let hints = session.reading.page?.hints { return hints }
    let actions: [Action] =
      switch session.focus {
      case .timeline: [.search, .open, .nextList, .focusNextPane, .export]
      case .detail: detailHints(session)
      case .facets:
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
