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

/// What the counts of a page are made from.
struct PageCountsKey: Hashable, Sendable {
  let answer: Answer.Key
  let counts: PageCounts
  let language: Language
}

/// What the bins of the histogram are made from.
struct BinsKey: Hashable, Sendable {
  let answer: Answer.Key
  let scale: TimeScale
}

/// What the numbers of rows in all lists are made from.
struct CountsKey: Hashable, Sendable {
  let stamp: UInt64
  let asked: Query
}
