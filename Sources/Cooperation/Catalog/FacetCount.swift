/// How many of the records in view take a value, and how many of all.
package struct FacetCount: Hashable, Sendable {
  /// The index of the value in its `FacetTable`.
  package let value: Int
  /// Records that match everything but the facet's own selection.
  package let matching: Int
  package let total: Int

  package init(value: Int, matching: Int, total: Int) {
    self.value = value
    self.matching = matching
    self.total = total
  }
}
