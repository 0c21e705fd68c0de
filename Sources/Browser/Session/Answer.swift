package import Cooperation

/// What a query finds in the records; made by asking alone, so that the two cannot disagree.
package struct Answer: Sendable {
  /// What tells one answer from another.
  package struct Key: Hashable, Sendable {
    let stamp: UInt64
    let query: Query
  }

  package let query: Query
  package let survey: Survey

  /// Asks the catalog; where the query is narrower than that of an earlier answer, only what that one
  /// found is looked at.
  package init(
    _ query: Query, of catalog: Catalog, facets: [Facet] = Answer.facets, today: CalendarDate,
    after previous: Answer? = nil
  ) throws(QueryError) {
    survey = try catalog.survey(query, facets: facets, today: today, after: previous?.survey)
    self.query = query
  }

  /// All records.
  package init(everythingOf catalog: Catalog, today: CalendarDate) {
    survey = catalog.survey(facets: Answer.facets, today: today)
    query = .everything
  }

  package var key: Key { Key(stamp: survey.stamp, query: query) }

  /// The facets that panes count.
  package static let facets: [Facet] = [
    .province, .prefecture, .party, .sector, .kind, .year, .person,
  ]
}
