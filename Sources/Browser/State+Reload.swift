package import Cooperation

extension State {
  /// Shows the records as they are now on disk; the focused event, the filters and the places in the
  /// panes stay.
  package mutating func replaceCatalog(_ next: Catalog, findingCount: Int) {
    let focused = focusedEvent?.id
    let before = catalog.count
    let old = catalog
    catalog = next
    nodeTotals = next.nodeTotals
    do {
      survey = try next.survey(query, facets: Self.facets, today: today)
    } catch {
      // A name of the query is gone: the records of before stay in view until it is changed.
      catalog = old
      nodeTotals = old.nodeTotals
      message = Message(text(of: error), isWarning: true)
      return
    }
    derive()
    reading.edition += 1
    findMarkedRows()
    let kept = focused.flatMap(next.row(id:)).flatMap { survey.rows.contains($0) ? $0 : nil }
    focusedRow =
      kept ?? focusedRow.flatMap { row in
        survey.rows.min { abs($0 - row) < abs($1 - row) }
      } ?? survey.rows.first
    message =
      findingCount > 0
      ? Message(strings[.badRecords(findingCount)], isWarning: true)
      : Message(strings[.reloaded(before: before, after: next.count)])
    settle()
  }
}
