package import Cells
import Cooperation

/// Draws the whole screen of a state; nothing else decides what is seen.
package func render(_ state: State) -> Screen {
  var screen = Screen(size: state.size)
  let layout = state.layout
  HeaderLine.render(state, on: &screen)
  for pane in Pane.allCases {
    guard let rect = layout.panes[pane] else { continue }
    if layout.hasBorders { box(pane, rect, state, on: &screen) }
    switch pane {
    case .timeline: TimelinePane.render(state, on: &screen)
    case .detail: DetailPane.render(state, on: &screen)
    case .places, .parties, .sectors: FacetPane.render(pane, state, on: &screen)
    }
  }
  FilterLine.render(state, on: &screen)
  FooterLine.render(state, on: &screen)
  if state.isHelpShown { HelpOverlay.render(state, on: &screen) }
  if let completion = state.aids.completion {
    CompletionBox.render(completion, state, on: &screen)
  }
  if let palette = state.aids.palette { PaletteOverlay.render(palette, state, on: &screen) }
  if let menu = state.aids.menu { MenuOverlay.render(menu, state, on: &screen) }
  return screen
}

private func box(_ pane: Pane, _ rect: Rect, _ state: State, on screen: inout Screen) {
  let isFocused =
    state.focus == pane && state.prompt == nil && !state.isHelpShown && !state.aids.isOpen
  let style: Style = isFocused ? .accent : .dim
  screen.box(
    rect, title: state.strings[pane.title], note: note(of: pane, state), style: style,
    titleStyle: isFocused ? .accent.bold() : .text, borders: state.glyphs.borders)
  let hidden = hiddenPanes(pane, state)
  if !hidden.isEmpty, ColumnWidth.of(hidden) + 4 <= rect.columns {
    screen.put(" \(hidden) ", column: rect.column + 1, row: rect.maxRow - 1, style: .dim)
  }
}

/// On narrow screens the facet pane names, on its lower border, the keys of the two that it hides.
private func hiddenPanes(_ pane: Pane, _ state: State) -> String {
  guard Pane.facetPanes.contains(pane), !state.isZoomed else { return "" }
  let hidden = Pane.facetPanes.filter { state.layout.panes[$0] == nil }
  return hidden.map { "\($0.rawValue) \(state.strings[$0.title])" }.joined(separator: "  ")
}

private func note(of pane: Pane, _ state: State) -> String {
  switch pane {
  case .timeline:
    let position = state.focusedRow.flatMap(state.rows.firstIndex(of:)).map { $0 + 1 } ?? 0
    return "\(position)/\(state.rows.count)"
  case .detail:
    let columns = max(0, state.layout.contentWidth(of: .detail) - 2)
    let all = DetailDocument(state: state, columns: columns).lines.count
    let last = (state.scroll[.detail] ?? 0) + state.layout.contentHeight(of: .detail)
    return all > last ? "+\(all - last)" : ""
  case .places, .parties, .sectors:
    let count = (state.items[pane] ?? []).count { item in
      if case .value = item { true } else { false }
    }
    return "\(count)"
  }
}
