package import Cooperation

/// A line of a facet pane.
package enum FacetItem: Hashable, Sendable {
  /// A heading.
  case group(Phrase)
  /// A value and its counts.
  case value(FacetLine)
}

/// A value of a facet with its counts and its place in the current selection.
package struct FacetLine: Hashable, Sendable {
  package let facet: Facet
  package let id: String
  package let name: String
  /// 0 at the top, 1 below a wider value.
  package let level: Int
  package let matching: Int
  package let total: Int
  package let isSelected: Bool
  package let isExcluded: Bool
}
