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
    items[.places] = group(.vietnam, .province) + group(.japan, .prefecture)
    items[.parties] = lines(.party).map(FacetItem.value)
    items[.sectors] = tree(.sector)
    deriveTimeline()
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

  private func group(_ title: Phrase, _ facet: Facet) -> [FacetItem] {
    let lines = lines(facet)
    return lines.isEmpty ? [] : [.group(title)] + lines.map(FacetItem.value)
  }

  /// The values that some record in view takes, or that are selected, the most frequent first.
  private func lines(_ facet: Facet) -> [FacetLine] {
    let table = catalog.table(facet)
    let selected = catalog.selection(of: facet, in: query)
    let excluded = catalog.selection(of: facet, in: query, excluded: true)
    let lines = table.values.enumerated().compactMap { index, value -> FacetLine? in
      let line = FacetLine(
        facet: facet, id: value.id, name: listName(of: value, facet),
        level: value.parent == nil ? 0 : 1, matching: survey.count(facet, value: index),
        total: catalog.total(facet, value: index), isSelected: selected.contains(value.id),
        isExcluded: excluded.contains(value.id))
      return line.matching > 0 || line.isSelected || line.isExcluded ? line : nil
    }
    return lines.sorted { left, right in
      (right.matching, right.total, left.name, left.id)
        < (left.matching, left.total, right.name, right.id)
    }
  }

  /// The name of a value in a pane: the short one where there is one.
  private func listName(of value: FacetValue, _ facet: Facet) -> String {
    let sector = facet == .sector ? catalog.vocabulary.sector(id: value.id) : nil
    let name = sector.map { catalog.vocabulary.sectors[$0].shortName } ?? value.name
    return name.text(in: language) ?? value.id
  }

  /// The same with each value's narrower ones below it.
  private func tree(_ facet: Facet) -> [FacetItem] {
    let table = catalog.table(facet)
    let lines = lines(facet)
    let parents = Dictionary(
      uniqueKeysWithValues: table.values.map { value in
        (value.id, value.parent.map { table.values[$0].id })
      })
    let children = Dictionary(grouping: lines.filter { $0.level > 0 }) { parents[$0.id] ?? nil }
    return lines.filter { $0.level == 0 }.flatMap { [$0] + (children[$0.id] ?? []) }
      .map(FacetItem.value)
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
    let layout = layout
    let height = layout.listHeight
    let index = focusedIndex ?? 0
    var top = scroll[.timeline] ?? 0
    // The heading of the first year is kept in sight with its first event.
    let upper = index == 1 ? 0 : index
    if upper < top { top = upper }
    if height > 0, index >= top + height { top = index - height + 1 }
    scroll[.timeline] = max(0, min(top, max(0, entries.count - height)))
    for pane in Pane.facetPanes where layout.contentHeight(of: pane) > 0 {
      let items = items[pane] ?? []
      var cursor = min(max(0, cursors[pane] ?? 0), max(0, items.count - 1))
      if !isValue(cursor, in: items),
        let next = items.indices.first(where: { isValue($0, in: items) && $0 > cursor })
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
    let detailRows = layout.contentHeight(of: .detail)
    let lineCount = DetailDocument(state: self, columns: layout.contentWidth(of: .detail)).lines
      .count
    scroll[.detail] = max(0, min(scroll[.detail] ?? 0, lineCount - detailRows))
    settleTimeline()
  }

  func isValue(_ index: Int, in items: [FacetItem]) -> Bool {
    guard items.indices.contains(index) else { return false }
    if case .value = items[index] { return true }
    return false
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
}
