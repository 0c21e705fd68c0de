import Cells
import Cooperation
import Words

/// The keys of what has the focus in the panes, for the last line.
enum MainHints {
  static func of(_ session: Session) -> [Hint] {
    let table = session.actionTable
    func hint(_ actions: Action..., text: Phrase) -> Hint {
      Hint(actions.map(table.spelling).joined(separator: " "), text)
    }
    func letters(_ actions: Action..., text: Phrase) -> Hint {
      Hint(actions.map(table.letter).joined(separator: " "), text)
    }
    let ending = [hint(.help, text: .hintHelp), hint(.quit, text: .hintQuit)]
    if session.marks.anchor != nil {
      return [
        letters(.moveDown, .moveUp, text: .hintMove), hint(.markEvent, text: .hintMarkRange),
        hint(.back, text: .hintCancel),
      ]
    }
    if session.timeline.isHistogramFocused {
      let pin = session.timeline.anchor == nil ? [hint(.selectSpan, text: .hintPin)] : []
      return [letters(.moveLeft, .moveRight, text: .hintMove)] + pin + [
        hint(.zoomOut, .zoomIn, text: .hintScale), hint(.open, text: .hintFilter),
        hint(.back, text: .hintBack),
      ]
    }
    if session.chips.cursor == nil, session.focus == .detail, case .matrix = session.reading.page {
      return [
        hint(.back, text: .hintBack), hint(.open, text: .hintOpen),
        hint(.filterByValue, text: .hintFilter), hint(.zoomOut, .zoomIn, text: .hintRows),
      ] + ending
    }
    if session.chips.cursor != nil {
      return [
        hint(.toggleValue, text: .hintSwitch), hint(.removeChip, text: .hintRemove),
        hint(.back, text: .hintBack),
      ]
    }
    if session.focus == .timeline, session.noMatch?.choices.isEmpty == false {
      return [
        hint(.open, text: .hintRemove), hint(.moveUp, .moveDown, text: .hintChoose),
        hint(.clearFilters, text: .hintClear),
      ] + ending
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
      guard let row = table.row(of: action), let key = row.keys.first else {
        return nil
      }
      if case .upcoming = session.reading.page, [.zoomOut, .zoomIn].contains(action) {
        return Hint(key.spelling, action == .zoomOut ? .hintEarlier : .hintLater)
      }
      return Hint(key.spelling, action == .back ? .hintBack : row.hint ?? row.help)
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
