import Cooperation

extension Session {
  /// What the page that is shown counts; nil for a page that counts nothing.
  var counts: CountTable? { keptCounts?.value }

  /// Counts for the page anew where the rows in view, the facets or the language are others.
  mutating func deriveCounts() {
    guard let wanted = reading.page?.counts(self) else {
      keptCounts = nil
      return
    }
    let key = CountsKey(
      answer: answer.key, kind: survey.kind, counts: wanted, language: language)
    guard keptCounts?.key != key else { return }
    let table = CountTable(
      foundRows, by: wanted.facet, and: wanted.other, catalog, language, order: wanted.order)
    keptCounts = Kept(key, table)
  }

  /// The rows in view with their events; an event is its own.
  private var foundRows: FoundRows {
    let ofEvents = FoundRows(events: survey.rows, today: today)
    guard survey.kind != .events else { return ofEvents }
    return (try? catalog.found(answer.asked, of: survey.kind, today: today)) ?? ofEvents
  }
}
