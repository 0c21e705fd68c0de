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
    case .places, .parties, .sectors, .kinds, .years, .people:
      FacetPane.render(pane, state, on: &screen)
    }
  }
  FilterLine.render(state, on: &screen)
  FooterLine.render(state, on: &screen)
  if let dialog = state.exporting.dialog { ExportOverlay.render(dialog, state, on: &screen) }
  if state.isHelpShown { HelpOverlay.render(state, on: &screen) }
  if let completion = state.aids.completion {
    CompletionBox.render(completion, state, on: &screen)
  }
  if let palette = state.aids.palette { PaletteOverlay.render(palette, state, on: &screen) }
  if let menu = state.aids.menu { MenuOverlay.render(menu, state, on: &screen) }
  if let list = state.keeping.viewList { ViewsOverlay.render(list, state, on: &screen) }
  if let menu = state.keeping.copyMenu { CopyOverlay.render(menu, state, on: &screen) }
  return screen
}

private func box(_ pane: Pane, _ rect: Rect, _ state: State, on screen: inout Screen) {
  let isFocused =
    state.focus == pane && state.prompt == nil && state.exporting.dialog == nil
    && !state.isHelpShown && !state.aids.isOpen && !state.keeping.isOpen
  let style: Style = isFocused ? .accent : .dim
  screen.box(
    rect, title: title(of: pane, state), note: note(of: pane, state), style: style,
    titleStyle: isFocused ? .accent.bold() : .text, borders: state.glyphs.borders)
  if pane == .timeline { Histogram.renderScale(state, in: rect, on: &screen) }
  let hidden = pane == .timeline ? timelineKeys(state) : hiddenPanes(pane, rect, state)
  if !hidden.isEmpty, ColumnWidth.of(hidden) + 4 <= rect.columns {
    screen.put(" \(hidden) ", column: rect.column + 1, row: rect.maxRow - 1, style: .dim)
  }
}

/// The facet pane that shares its place names, on its lower border, the keys of those that it hides,
/// as many as there is room for.
private func hiddenPanes(_ pane: Pane, _ rect: Rect, _ state: State) -> String {
  let shown = Pane.facetPanes.filter { state.layout.panes[$0] != nil }
  guard pane == shown.last, !state.isZoomed else { return "" }
  var text = ""
  for hidden in Pane.facetPanes where state.layout.panes[hidden] == nil {
    let name = "\(hidden.rawValue) \(state.strings[hidden.title])"
    let longer = text.isEmpty ? name : "\(text)  \(name)"
    guard ColumnWidth.of(longer) + 4 <= rect.columns else { break }
    text = longer
  }
  return text
}

/// The pane's name, and what its own list is narrowed to.
private func title(of pane: Pane, _ state: State) -> String {
  let name = state.strings[pane == .detail ? state.reading.page?.title ?? pane.title : pane.title]
  return state.facetView.needles[pane].map { "\(name): \($0)" } ?? name
}

private func note(of pane: Pane, _ state: State) -> String {
  switch pane {
  case .timeline:
    let position = state.focusedRow.flatMap(state.rows.firstIndex(of:)).map { $0 + 1 } ?? 0
    let marked = state.markCount > 0 ? state.strings[.marked(state.markCount)] + "  " : ""
    return "\(marked)\(position)/\(state.rows.count)"
  case .detail:
    let all = state.reading.document.lines.count
    let last = (state.scroll[.detail] ?? 0) + state.readingHeight
    return all > last ? "+\(all - last)" : ""
  case .places, .parties, .sectors, .kinds, .years, .people:
    let count = pane.facets.reduce(0) { sum, facet in
      let values = state.catalog.table(facet).values.indices
      return sum + values.count { state.survey.count(facet, value: $0) > 0 }
    }
    return "\(count)"
  }
}

/// The histogram's keys, on the lower border of the focused timeline.
private func timelineKeys(_ state: State) -> String {
  guard state.focus == .timeline, state.layout.histogramHeight > 0 else { return "" }
  guard !state.timeline.isHistogramFocused, state.prompt == nil else { return "" }
  let keys: [(String, Phrase)] = [("w", .hintSpan), ("< >", .hintScale), ("t", .hintDate)]
  return keys.map { "\($0) \(state.strings[$1])" }.joined(separator: "  ")
}
