package import Cooperation

/// What a query finds in the records; made by asking alone, so that the two cannot disagree.
package struct Answer: Sendable {
  /// What tells one answer from another.
  package struct Key: Hashable, Sendable {
    let stamp: UInt64
    let query: Query
    let asked: Query
  }

  /// As it is written, with views by their names.
  package let query: Query
  /// What the catalog was asked: the query with what each view stands for in its place.
  package let asked: Query
  package let survey: Survey

  /// Asks the catalog; where the query is narrower than that of an earlier answer, only what that one
  /// found is looked at.
  package init(
    _ query: Query, with views: SavedQueries, of catalog: Catalog, facets: [Facet] = Answer.facets,
    today: CalendarDate, after previous: Answer? = nil
  ) throws(QueryError) {
    asked = try views.asked(query)
    survey = try catalog.survey(asked, facets: facets, today: today, after: previous?.survey)
    self.query = query
  }

  /// All records.
  package init(everythingOf catalog: Catalog, today: CalendarDate) {
    survey = catalog.survey(facets: Answer.facets, today: today)
    query = .everything
    asked = .everything
  }

  package var key: Key { Key(stamp: survey.stamp, query: query, asked: asked) }

  /// The facets that panes count.
  package static let facets = FacetList.all.flatMap(\.facets)
}
