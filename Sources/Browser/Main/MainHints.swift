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
    case .table:
      return key(.back, .hintBack) + key(.open, .hintOpen) + key(.filterByValue, .hintFilter)
        + scale(.hintRows) + ending
    case nil: break
    }
    let actions: [Action] =
      switch session.focus {
      case .timeline: [.search, .open, .focusNextPane, .editQuery, .export]
      case .detail: detailHints(session)
      case .facets:
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
