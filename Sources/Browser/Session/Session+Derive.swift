import Cooperation

extension Session {
  /// Makes the lines of the list anew where the answer, the order or the language is another.
  mutating func deriveEntries() {
    let key = EntriesKey(answer: answer.key, order: sortOrder, language: language)
    guard keptEntries.key != key else { return }
    keptEntries = Kept(
      key, Self.entries(of: answer, in: catalog, by: sortOrder, language: language))
  }

  /// The lines of the list: rows, in an order of time under their years.
  static func entries(
    of answer: Answer, in catalog: Catalog, by order: SortOrder, language: Language
  ) -> [TimelineEntry] {
    let sorted = catalog.sorted(
      answer.survey.rows, of: answer.survey.kind, by: order, for: answer.asked, language: language)
    return order == .title || order == .relevance
      ? sorted.map(TimelineEntry.row) : grouped(sorted, of: answer.survey.kind, in: catalog)
  }

  private static func grouped(
    _ rows: [Int], of kind: RowKind, in catalog: Catalog
  ) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    var heading: (index: Int, year: Int?, count: Int)?
    for (row, year) in zip(rows, catalog.startYears(of: rows, kind)) {
      if heading.map({ $0.year != year }) ?? true {
        if let heading { entries[heading.index] = .year(heading.year, count: heading.count) }
        heading = (entries.count, year, 0)
        entries.append(.year(year, count: 0))
      }
      heading?.count += 1
      entries.append(.row(row))
    }
    if let heading { entries[heading.index] = .year(heading.year, count: heading.count) }
    return entries
  }

  /// Makes the lines of a facet pane anew where something that they rest on is another.
  private mutating func deriveItems(of pane: Pane) {
    let key = ItemsKey(
      answer: answer.key, language: language, order: facetView.order(pane, of: list),
      needle: facetView.needles[pane], flipped: facetView.flipped)
    guard keptItems[pane]?.key != key else { return }
    keptItems[pane] = Kept(key, FacetListBuilder(session: self, pane: pane).items)
  }

  /// The lines of one facet pane; none before it came into sight.
  func items(of pane: Pane) -> [FacetItem] { keptItems[pane]?.value ?? [] }

  /// Keeps the focused row when it is still in view, else takes the one that stood next to it.
  mutating func keepFocus() {
    deriveEntries()
    guard let focused = focusedRow else { return focus(row: rows.first) }
    guard !survey.rows.contains(focused) else { return }
    focus(row: survey.rows.min { abs($0 - focused) < abs($1 - focused) })
    scroll[.detail] = 0
  }

  /// Makes what the screen shows of the answer, and moves cursors and scrolls so that every cursor is
  /// on a line and in sight.
  mutating func settle() {
    deriveFacts()
    deriveCounts()
    deriveEntries()
    deriveNoMatch()
    settlePage()
    derivePageCounts()
    let layout = layout
    // A pane's lines are made when it comes into sight.
    for pane in Pane.facetPanes where layout.panes[pane] != nil { deriveItems(of: pane) }
    let height = layout.listHeight
    let index = focusedIndex ?? 0
    var top = scroll[.timeline] ?? 0
    // The heading of a year is kept in sight with its events.
    let upper = max(0, index - (isGrouped && height >= Self.rowsForPinnedYear ? 1 : 0))
    if upper < top { top = upper }
    if height > 0, index >= top + height { top = index - height + 1 }
    top = max(0, min(top, max(0, entries.count - height)))
    if top < upper, case .year = entries[top + 1] { top += 1 }
    scroll[.timeline] = top
    for pane in Pane.facetPanes where layout.contentHeight(of: pane) > 0 {
      settleItems(of: pane, rows: layout.contentHeight(of: pane))
    }
    settleDetail()
    settleTimeline()
  }

  private mutating func settleItems(of pane: Pane, rows: Int) {
    let items = items(of: pane)
    var cursor = min(max(0, cursors[pane] ?? 0), max(0, items.count - 1))
    if items.indices.contains(cursor), !items[cursor].takesCursor,
      let next = items.indices.first(where: { items[$0].takesCursor && $0 > cursor })
    {
      cursor = next
    }
    cursors[pane] = cursor
    var top = scroll[pane] ?? 0
    if cursor < top { top = cursor == 1 ? 0 : cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    scroll[pane] = max(0, min(top, max(0, items.count - rows)))
  }

  /// The place of the focused row among the entries.
  var focusedIndex: Int? {
    focusedRow.flatMap { row in entries.firstIndex(of: .row(row)) }
  }

  /// The line of the focused facet pane that has the cursor.
  var focusedLine: FacetLine? {
    if case .value(let line) = focusedItem { line } else { nil }
  }

  /// What folds and unfolds under the cursor of the focused facet pane, and whether it is unfolded.
  var focusedFold: (id: String, isExpanded: Bool)? {
    switch focusedItem {
    case .section(let section): (section.id, section.isExpanded)
    case .value(let line): line.isExpanded.map { (line.id, $0) }
    case .group, nil: nil
    }
  }

  /// What the cursor of the focused facet pane stands on.
  var focusedItem: FacetItem? {
    let items = items(of: focus)
    guard let cursor = cursors[focus], items.indices.contains(cursor) else { return nil }
    return items[cursor]
  }
}
