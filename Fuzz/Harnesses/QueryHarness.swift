import Cooperation

/// Takes bytes as a query: its printed form must parse to the same query, and what it finds must agree
/// with the survey and with its negation.
enum QueryHarness: Harness {
  static let name = "query"

  static func run(_ bytes: [UInt8]) throws(Finding) {
    let text = String(decoding: bytes, as: UTF8.self)
    let query: Query
    do {
      query = try QueryParser.parse(text)
    } catch {
      try require(
        error.column >= 0 && error.length >= 0 && error.column + error.length <= text.count + 1,
        "the error of \(text.debugDescription) stands outside of it: \(error)")
      return
    }
    try checkPrinting(query)
    try checkAnswer(query)
  }

  /// Finds where the printed form reads as another query or prints in another form.
  private static func checkPrinting(_ query: Query) throws(Finding) {
    let printed = query.description
    let again: Query
    do {
      again = try QueryParser.parse(printed)
    } catch {
      throw Finding("\(printed.debugDescription) cannot be read: \(error)")
    }
    try require(
      again == query, "\(printed.debugDescription) reads as \(again) and not as \(query)")
    try require(
      again.description == printed,
      "\(printed.debugDescription) is printed as \(again.description.debugDescription)")
  }

  /// Finds where the rows of a query, its survey and its negation contradict one another.
  private static func checkAnswer(_ query: Query) throws(Finding) {
    let (catalog, today) = (SmallCollection.catalog, SmallCollection.today)
    guard let rows = try? catalog.rows(for: query, today: today),
      let others = try? catalog.rows(for: .not(query), today: today),
      let survey = try? catalog.survey(query, facets: Facet.allCases, today: today)
    else { return }
    try require(
      rows.count + others.count == catalog.count && Set(rows).isDisjoint(with: others),
      "\(query) and its negation share or lack rows")
    try require(survey.rows == rows, "\(query) surveys \(survey.rows), not \(rows)")
    for order in SortOrder.allCases {
      let sorted = catalog.sorted(rows, by: order, for: query, language: .vi)
      try require(sorted.sorted() == rows, "\(query) loses rows by \(order)")
    }
  }
}
