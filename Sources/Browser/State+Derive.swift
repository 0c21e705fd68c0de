import Cooperation

extension State {
  /// Asks the catalog anew; the old view stays when the query cannot be answered.
  ///
  /// - Returns: why it cannot.
  mutating func requery() -> QueryError? {
    do {
      survey = try catalog.survey(query, facets: Self.facets, today: today, after: survey)
    } catch {
      return error
    }
    derive()
    keepFocus()
    settle()
    return nil
  }

  /// Builds the lines of the panes from the survey.
  mutating func derive() {
    let sorted = catalog.sorted(survey.rows, by: sortOrder, for: query, language: language)
    entries =
      sortOrder == .title || sortOrder == .relevance
      ? sorted.map(TimelineEntry.event) : grouped(sorted)
    items = [:]
    deriveTimeline()
    deriveNoMatch()
  }

  private func grouped(_ rows: [Int]) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    var heading: (index: Int, year: Int, count: Int)?
    for (row, year) in zip(rows, catalog.startYears(of: rows)) {
      if heading?.year != year {
        if let heading { entries[heading.index] = .year(heading.year, count: heading.count) }
        heading = (entries.count, year, 0)
        entries.append(.year(year, count: 0))
      }
      heading?.count += 1
      entries.append(.event(row))
    }
    if let heading { entries[heading.index] = .year(heading.year, count: heading.count) }
    return entries
  }

  /// Keeps the focused event when it is still in view, else takes the one that stood next to it.
  private mutating func keepFocus() {
    guard let focused = focusedRow else {
      focusedRow = rows.first
      return
    }
    guard !survey.rows.contains(focused) else { return }
    focusedRow = rows.min { abs($0 - focused) < abs($1 - focused) }
    scroll[.detail] = 0
  }

  /// Moves cursors and scrolls so that every cursor is on a line and in sight.
  mutating func settle() {
    settlePage()
    let layout = layout
    // A pane's lines are made when it comes into sight.
    for pane in Pane.facetPanes where layout.panes[pane] != nil && items[pane] == nil {
      items[pane] = FacetListBuilder(state: self, pane: pane).items
    }
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
      let items = items[pane] ?? []
      var cursor = min(max(0, cursors[pane] ?? 0), max(0, items.count - 1))
      if items.indices.contains(cursor), !items[cursor].takesCursor,
        let next = items.indices.first(where: { items[$0].takesCursor && $0 > cursor })
      {
        cursor = next
      }
      cursors[pane] = cursor
      let rows = layout.contentHeight(of: pane)
      var top = scroll[pane] ?? 0
      if cursor < top { top = cursor == 1 ? 0 : cursor }
      if cursor >= top + rows { top = cursor - rows + 1 }
      scroll[pane] = max(0, min(top, max(0, items.count - rows)))
    }
    settleDetail()
    settleTimeline()
  }

  /// The place of the focused event among the entries.
  var focusedIndex: Int? {
    focusedRow.flatMap { row in entries.firstIndex(of: .event(row)) }
  }

  /// The line of the focused facet pane that has the cursor.
  var focusedLine: FacetLine? {
    guard let items = items[focus], let cursor = cursors[focus], items.indices.contains(cursor),
      case .value(let line) = items[cursor]
    else { return nil }
    return line
  }

  /// What folds and unfolds under the cursor of the focused facet pane, and whether it is unfolded.
  var focusedFold: (id: String, isExpanded: Bool)? {
    guard let items = items[focus], let cursor = cursors[focus], items.indices.contains(cursor)
    else { return nil }
    switch items[cursor] {
    case .section(let section): return (section.id, section.isExpanded)
    case .value(let line): return line.isExpanded.map { (line.id, $0) }
    case .group: return nil
    }
  }
}
