import Cooperation

/// What is made of a list and its records alone.
struct CatalogFacts: Sendable {
  /// What tells the facts of one list from those of another.
  struct Key: Hashable, Sendable {
    let stamp: UInt64
    let list: RowKind
  }

  /// The first and the last year by which the list is sorted; nil without dated rows.
  let years: ClosedRange<Int>?
  /// How many of all events each unit and city has, as the survey numbers them; empty for other lists.
  private let nodeTotals: [Int]
  /// All rows of a list that takes values from its events; nil for events, whose totals the catalog has.
  private let survey: Survey?

  init(_ catalog: Catalog, _ list: RowKind, today: CalendarDate) {
    years = catalog.years(of: 0..<catalog.count(of: list), list)
    nodeTotals = list == .events ? catalog.nodeTotals : []
    survey =
      list == .events
      ? nil : catalog.survey(of: list, facets: FacetList.facets(of: list), today: today)
  }

  /// How many of all rows take a value of a facet.
  func total(_ facet: Facet, value: Int, in catalog: Catalog) -> Int {
    survey?.count(facet, value: value) ?? catalog.total(facet, value: value)
  }

  /// How many of all rows are of a unit or city, by its node.
  func total(ofNode node: Int) -> Int {
    survey?.nodeCount(node) ?? (nodeTotals.indices.contains(node) ? nodeTotals[node] : 0)
  }
}
