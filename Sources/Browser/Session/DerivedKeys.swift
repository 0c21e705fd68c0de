import Cooperation

/// What the list is made from.
struct EntriesKey: Hashable, Sendable {
  let answer: Answer.Key
  let order: SortOrder
  let language: Language
}

/// What the lines of a facet pane are made from.
struct ItemsKey: Hashable, Sendable {
  let answer: Answer.Key
  let language: Language
  let order: FacetList.Order
  let needle: String?
  let flipped: Set<String>
}

/// What the counts of a table are made from.
struct CountsKey: Hashable, Sendable {
  let answer: Answer.Key
  let kind: RowKind
  let counts: PageCounts
  let language: Language
}

/// What the bins of the histogram are made from.
struct BinsKey: Hashable, Sendable {
  let answer: Answer.Key
  let scale: TimeScale
}

/// What is made from the records alone.
struct CatalogFacts: Sendable {
  /// How many of all events each unit and city has, as the survey numbers them.
  let nodeTotals: [Int]
  /// The first and the last year; nil without events.
  let years: ClosedRange<Int>?

  init(_ catalog: Catalog) {
    nodeTotals = catalog.nodeTotals
    years = catalog.years(of: catalog.events.indices)
  }
}
