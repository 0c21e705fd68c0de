package import Cells

/// What a press of the mouse asks for.
package enum MouseMap {
  /// How many lines a turn of the wheel moves.
  static let wheelLines = 3

  /// The action of a press; nil where there is nothing to press.
  package static func action(for press: MousePress, in state: State) -> Action? {
    if covers(state) { return overlayAction(for: press, in: state) }
    return target(of: press, in: state).map(Action.point)
  }

  /// What lies under a press while no overlay covers the panes.
  package static func target(of press: MousePress, in state: State) -> PointerTarget? {
    let position = press.position
    if press.kind == .leftButton, let chip = chip(at: position, in: state) { return .chip(chip) }
    let panes = Pane.allCases.filter {
      state.layout.panes[$0]?.contains(column: position.column, row: position.row) ?? false
    }
    guard let pane = panes.first else { return nil }
    switch press.kind {
    case .wheelUp: return .scroll(pane, by: -wheelLines)
    case .wheelDown: return .scroll(pane, by: wheelLines)
    case .leftButton: return target(at: position, of: pane, in: state)
    }
  }

  private static func target(
    at position: Position, of pane: Pane, in state: State
  ) -> PointerTarget {
    let area = state.layout.content(of: pane)
    guard area.contains(column: position.column, row: position.row) else { return .pane(pane) }
    let row = position.row - area.row
    let top = state.scroll[pane] ?? 0
    switch pane {
    case .timeline:
      let line = row - state.layout.histogramHeight
      let isPinned = line == 0 && state.layout.listHeight >= State.rowsForPinnedYear
      let index = isPinned && state.isGrouped ? nil : Optional(top + line)
      guard line >= 0, let index, state.entries.indices.contains(index),
        case .event = state.entries[index]
      else { return .pane(pane) }
      return .line(pane, index)
    case .detail:
      let head = area.rows - state.readingHeight
      let line = top + row - head
      let column = position.column - area.column - 1
      guard row >= head, let link = state.reading.document.link(line: line, column: column) else {
        return .pane(pane)
      }
      return .link(link)
    case .places, .parties, .sectors, .kinds, .years, .people:
      let items = state.items(of: pane)
      guard items.indices.contains(top + row), items[top + row].takesCursor else {
        return .pane(pane)
      }
      return .line(pane, top + row)
    }
  }

  private static func chip(at position: Position, in state: State) -> Int? {
    guard position.row == state.layout.filterRow, FilterLine.showsChips(state) else { return nil }
    return FilterLine.chips(of: state).first { chip in
      (chip.column..<chip.column + ColumnWidth.of(chip.text)).contains(position.column)
    }?.index
  }

  /// True where something else than the panes has the keys.
  private static func covers(_ state: State) -> Bool {
    state.isHelpShown || state.aids.isOpen || state.keeping.isOpen || state.prompt != nil
      || state.exporting.dialog != nil || state.timeline.isHistogramFocused
  }

  /// The wheel walks what covers the panes; a press on it does nothing.
  private static func overlayAction(for press: MousePress, in state: State) -> Action? {
    let isUp = press.kind == .wheelUp
    guard press.kind != .leftButton, state.prompt == nil, !state.timeline.isHistogramFocused else {
      return nil
    }
    let isList =
      state.aids.palette != nil || state.exporting.dialog != nil
      || state.keeping.viewList?.isTyping ?? false
    if isList { return isUp ? .previousChoice : .nextChoice }
    return isUp ? .moveUp : .moveDown
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
