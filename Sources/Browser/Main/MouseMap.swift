package import Cells

/// What a press of the mouse asks for.
package enum MouseMap {
  /// How many lines a turn of the wheel moves.
  static let wheelLines = 3

  /// The action of a press; nil where there is nothing to press.
  package static func action(
    for press: MousePress, in session: Session, of taker: KeyTaker
  ) -> Action? {
    if taker != .panes { return action(for: press, over: taker) }
    // While a span is chosen the list stays where it is.
    guard !session.timeline.isHistogramFocused else { return nil }
    return target(of: press, in: session).map(Action.point)
  }

  /// What lies under a press while no overlay covers the panes.
  package static func target(of press: MousePress, in session: Session) -> PointerTarget? {
    let position = press.position
    if press.kind == .leftButton, let chip = chip(at: position, in: session) { return .chip(chip) }
    let panes = Pane.allCases.filter {
      session.layout.panes[$0]?.contains(column: position.column, row: position.row) ?? false
    }
    guard let pane = panes.first else { return nil }
    switch press.kind {
    case .wheelUp: return .scroll(pane, by: -wheelLines)
    case .wheelDown: return .scroll(pane, by: wheelLines)
    case .leftButton: return target(at: position, of: pane, in: session)
    }
  }

  private static func target(
    at position: Position, of pane: Pane, in session: Session
  ) -> PointerTarget {
    let area = session.layout.content(of: pane)
    if pane == .timeline, let rect = session.layout.panes[pane], session.layout.hasBorders,
      position.row == rect.row,
      let list = ListTitle.list(at: position.column, session, in: rect)
    {
      return .list(list)
    }
    guard area.contains(column: position.column, row: position.row) else { return .pane(pane) }
    let row = position.row - area.row
    let top = session.scroll[pane] ?? 0
    switch pane {
    case .timeline:
      let line = row - session.layout.histogramHeight
      let isPinned = line == 0 && session.layout.listHeight >= Session.rowsForPinnedYear
      let index = isPinned && session.isGrouped ? nil : Optional(top + line)
      guard line >= 0, let index, session.entries.indices.contains(index),
        case .row = session.entries[index]
      else { return .pane(pane) }
      return .line(pane, index)
    case .detail:
      let head = area.rows - session.readingHeight
      let line = top + row - head
      let column = position.column - area.column - 1
      guard row >= head, let link = session.reading.document.link(line: line, column: column) else {
        return .pane(pane)
      }
      return .link(link)
    case .facets:
      let items = session.items(of: pane)
      guard items.indices.contains(top + row), items[top + row].takesCursor else {
        return .pane(pane)
      }
      return .line(pane, top + row)
    }
  }

  private static func chip(at position: Position, in session: Session) -> Int? {
    guard position.row == session.layout.filterRow, FilterLine.showsChips(session) else {
      return nil
    }
    return FilterLine.chips(of: session).first { chip in
      (chip.column..<chip.column + ColumnWidth.of(chip.text)).contains(position.column)
    }?.index
  }

  /// The wheel walks what covers the panes; a press on it does nothing.
  private static func action(for press: MousePress, over taker: KeyTaker) -> Action? {
    guard press.kind != .leftButton else { return nil }
    let isUp = press.kind == .wheelUp
    switch taker {
    case .line, .panes: return nil
    case .chooser, .fields: return isUp ? .previousChoice : .nextChoice
    case .viewList, .covered: return isUp ? .moveUp : .moveDown
    }
  }
}

extension DetailDocument {
  /// The index of the link at a place of the text; nil where there is none.
  func link(line: Int, column: Int) -> Int? {
    links.firstIndex { link in
      link.spots.contains { spot in
        spot.line == line && (spot.column..<spot.column + spot.columns).contains(column)
      }
    }
  }
}
