/// The rows of each list of which it is told what comes up.
package struct UpcomingRows: Hashable, Sendable {
  package let events: [Int]
  package let documents: [Int]
  package let promises: [Int]

  /// What a query finds in each list, as the list itself has it; nil for all, where it asks for nothing.
  package init?(
    _ query: Query, in catalog: Catalog, today: CalendarDate
  ) throws(QueryError) {
    guard !query.isEverything else { return nil }
    events = try catalog.rows(for: query, of: .events, today: today)
    documents = try catalog.rows(for: query, of: .documents, today: today)
    promises = try catalog.rows(for: query, of: .promises, today: today)
  }
}
