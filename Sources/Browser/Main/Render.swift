import Cells
import Cooperation
import Words

/// Draws the panes and the layers above them; nothing else decides what is seen.
func render(_ session: Session, under layers: LayerStack) -> Screen {
  var screen = Screen(size: session.size)
  let cover = layers.cover
  HeaderLine.render(session, on: &screen)
  for pane in Pane.allCases {
    guard let rect = session.layout.panes[pane] else { continue }
    if session.layout.hasBorders { box(pane, rect, session, under: cover, on: &screen) }
    switch pane {
    case .timeline: TimelinePane.render(session, under: cover, on: &screen)
    case .detail: DetailPane.render(session, under: cover, on: &screen)
    case .facets:
      FacetPane.render(pane, session, on: &screen)
    }
  }
  if cover != .line { FilterLine.render(session, on: &screen) }
  FooterLine.render(layers.top.footer(session), session, on: &screen)
  for entry in layers.entries { entry.layer.render(session, on: &screen) }
  return screen
}

private func box(
  _ pane: Pane, _ rect: Rect, _ session: Session, under cover: Cover, on screen: inout Screen
) {
  let isFocused = session.focus == pane && cover == .nothing
  let style: Style = isFocused ? .accent : .dim
  let note = note(of: pane, session)
  var isNoted = true
  if pane == .timeline {
    screen.box(rect, style: style, borders: session.glyphs.borders)
    var used = ListTitle.render(session, isFocused: isFocused, in: rect, on: &screen)
    used += Histogram.renderScale(session, behind: used, in: rect, on: &screen)
    isNoted = putNote(note, behind: used, atRow: rect.row, in: rect, on: &screen)
  } else {
    screen.box(
      rect, title: title(of: pane, session), note: note, style: style,
      titleStyle: isFocused ? .accent.bold() : .text, borders: session.glyphs.borders)
  }
  let hidden =
    pane == .timeline ? timelineKeys(session, under: cover) : hiddenPanes(pane, rect, session)
  var used = 0
  if !hidden.isEmpty, ColumnWidth.of(hidden) + 4 <= rect.columns {
    used = screen.put(" \(hidden) ", column: rect.column + 1, row: rect.maxRow - 1, style: .dim)
  }
  // What has no room above stands below.
  if !isNoted { putNote(note, behind: used, atRow: rect.maxRow - 1, in: rect, on: &screen) }
}

/// Writes at the right end of a border where a line is left before it, and tells whether it did.
@discardableResult
private func putNote(
  _ note: String, behind used: Int, atRow row: Int, in rect: Rect, on screen: inout Screen
) -> Bool {
  let columns = ColumnWidth.of(note) + 2
  guard !note.isEmpty, used + 1 + columns <= rect.columns - 2 else { return false }
  screen.put(" \(note) ", column: rect.maxColumn - 1 - columns, row: row, style: .dim)
  return true
}

/// The facet pane that shares its place names, on its lower border, the keys of those that it hides,
/// as many as there is room for.
private func hiddenPanes(_ pane: Pane, _ rect: Rect, _ session: Session) -> String {
  let shown = Pane.facetPanes.filter { session.layout.panes[$0] != nil }
  guard pane == shown.last, !session.isZoomed else { return "" }
  var text = ""
  let list = session.list
  for hidden in Pane.facetPanes
  where session.layout.panes[hidden] == nil && hidden.isShown(of: list) {
    let name = "\(hidden.rawValue) \(session.strings[hidden.title(of: list)])"
    let longer = text.isEmpty ? name : "\(text)  \(name)"
    guard ColumnWidth.of(longer) + 4 <= rect.columns else { break }
    text = longer
  }
  return text
}

/// The pane's name, and what its own list is narrowed to.
private func title(of pane: Pane, _ session: Session) -> String {
  let name = session.strings[
    pane == .detail
      ? session.reading.page?.title ?? pane.title(of: session.list)
      : pane.title(of: session.list)]
  return session.facetView.needles[pane].map { "\(name): \($0)" } ?? name
}

private func note(of pane: Pane, _ session: Session) -> String {
  switch pane {
  case .timeline:
    let position = session.focusedRow.flatMap(session.rows.firstIndex(of:)).map { $0 + 1 } ?? 0
    let marked = session.markCount > 0 ? session.strings[.marked(session.markCount)] + "  " : ""
    return "\(marked)\(position)/\(session.rows.count)"
  case .detail:
    let all = session.reading.document.lines.count
    let last = (session.scroll[.detail] ?? 0) + session.readingHeight
    return all > last ? "+\(all - last)" : ""
  case .facets:
    let count = pane.facets(of: session.list).reduce(0) { sum, facet in
      let values = session.catalog.table(facet).values.indices
      return sum + values.count { session.survey.count(facet, value: $0) > 0 }
    }
    return "\(count)"
  }
}

/// The histogram's keys, on the lower border of the focused timeline.
private func timelineKeys(_ session: Session, under cover: Cover) -> String {
  guard session.focus == .timeline, session.layout.histogramHeight > 0 else { return "" }
  guard !session.timeline.isHistogramFocused, cover != .line else { return "" }
  let scale = "\(session.key(.zoomOut)) \(session.key(.zoomIn))"
  let keys: [(String, Phrase)] = [
    (session.key(.selectSpan), .hintSpan), (scale, .hintScale), (session.key(.goToDate), .hintDate),
  ]
  return keys.map { "\($0) \(session.strings[$1])" }.joined(separator: "  ")
}
