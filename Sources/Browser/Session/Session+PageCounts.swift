import Cooperation

extension Session {
  /// What the page that is shown counts; nil for a page that counts nothing.
  var pageCounts: CountTable? { keptPageCounts?.value }

  /// Counts for the page anew where the rows in view, the facets or the language are others.
  mutating func derivePageCounts() {
    guard let wanted = reading.page?.counts(self) else {
      keptPageCounts = nil
      return
    }
    let key = PageCountsKey(
      answer: answer.key, counts: wanted, language: language)
    guard keptPageCounts?.key != key else { return }
    let table = CountTable(
      foundRows, by: wanted.facet, and: wanted.other, catalog, language, order: wanted.order)
    keptPageCounts = Kept(key, table)
  }

  /// The rows in view with their events; an event is its own.
  private var foundRows: FoundRows {
    let ofEvents = FoundRows(events: survey.rows, today: today)
    guard survey.kind != .events else { return ofEvents }
    return (try? catalog.found(answer.asked, of: survey.kind, today: today)) ?? ofEvents
  }
}
