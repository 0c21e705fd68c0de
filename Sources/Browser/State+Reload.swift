import Cooperation

extension State {
  /// Shows the records as they are now on disk; the focused event, the filters and the places in the
  /// panes stay.
  mutating func take(_ next: Catalog, findingCount: Int) {
    let before = catalog
    let focused = focusedNeighbours()
    let original = prompt?.original
    let dead = take(next, asking: original ?? filters)
    let living = filters
    if original != nil { prompt?.original = living }
    focusedID = focused.first { next.row(id: $0) != nil }
    keepFocus()
    findMarkedRows()
    leaveWhatIsGone()
    settle()
    if findingCount > 0 {
      message = Message(strings[.badRecords(findingCount)], isWarning: true)
    } else if dead.isEmpty {
      message = Message(strings[.reloaded(before: before.count, after: next.count)])
    }
    tell(dead: dead)
    askAgain()
  }

  /// The focused event and those nearest to it in the list, by id, the nearest first.
  private func focusedNeighbours() -> [String] {
    guard let focused = focusedRow else { return [] }
    let rows = survey.rows
    let place = rows.firstIndex(of: focused) ?? 0
    let reach = 200
    let near = rows[max(0, place - reach)..<min(rows.count, place + reach)]
    return near.sorted { (abs($0 - focused), $0) < (abs($1 - focused), $1) }
      .map(catalog.events.id)
  }

  /// Leaves the page of an instrument and the range of marks whose record is gone, and a date's way back.
  private mutating func leaveWhatIsGone() {
    if case .memorandum(let id) = reading.page, catalog.memorandum(id: id) == nil {
      reading.page = nil
      isZoomed = reading.wasZoomed
    }
    if let anchor = keeping.marks.anchor, catalog.row(id: anchor) == nil {
      keeping.marks.anchor = nil
    }
  }

  /// Asks the new records what is typed in an open line, and counts the saved views in an open list.
  private mutating func askAgain() {
    if var list = keeping.viewList {
      for view in keeping.savedViews ?? [] { list.counts[view.name] = count(of: view) }
      keeping.viewList = list
    }
    switch prompt?.purpose {
    case .search, .query:
      narrow()
      complete()
    case .date, .facet, .sides, .pageFile, nil: break
    }
    settle()
  }
}
