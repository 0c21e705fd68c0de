package import Cooperation

/// What a query finds in a list; made by asking alone, so that the two cannot disagree.
package struct Answer: Sendable {
  /// What tells one answer from another.
  package struct Key: Hashable, Sendable {
    let stamp: UInt64
    let list: RowKind
    let query: Query
    let asked: Query
  }

  /// As it is written, with views by their names.
  package let query: Query
  /// What the catalog was asked: the query with what each view stands for in its place.
  package let asked: Query
  package let survey: Survey

  /// Asks a list of the catalog; where the query is narrower than that of an earlier answer, only what
  /// that one found is looked at.
  ///
  /// Without a choice the facets are those that panes count.
  package init(
    _ query: Query, with views: SavedQueries, of catalog: Catalog, in list: RowKind = .events,
    facets: [Facet]? = nil, today: CalendarDate, after previous: Answer? = nil
  ) throws(QueryError) {
    asked = try views.asked(query)
    survey = try catalog.survey(
      asked, of: list, facets: facets ?? FacetList.facets(of: list), today: today,
      after: previous?.survey)
    self.query = query
  }

  /// All rows of a list.
  package init(everythingOf catalog: Catalog, in list: RowKind = .events, today: CalendarDate) {
    survey = catalog.survey(of: list, facets: FacetList.facets(of: list), today: today)
    query = .everything
    asked = .everything
  }

  package var key: Key {
    Key(stamp: survey.stamp, list: survey.kind, query: query, asked: asked)
  }
}
