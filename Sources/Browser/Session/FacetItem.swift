package import Cooperation
package import Words

/// A line of a facet pane.
package enum FacetItem: Hashable, Sendable {
  /// A heading, which takes no cursor.
  case group(Phrase)
  /// A heading that folds and unfolds what stands below it.
  case section(FacetSection)
  /// A value and its counts.
  case value(FacetLine)

  /// True when the cursor can stand on it.
  var takesCursor: Bool { if case .group = self { false } else { true } }
}

/// A foldable heading with the number of rows that take any value below it.
package struct FacetSection: Hashable, Sendable {
  /// Unique among all that fold.
  package let id: String
  package let name: String
  package let matching: Int
  package let total: Int
  package let isExpanded: Bool
}

/// A value of a facet with its counts and its place in the current selection.
package struct FacetLine: Hashable, Sendable {
  package let facet: Facet
  package let id: String
  package let name: String
  /// 0 at the top, 1 below a wider value or a section.
  package let level: Int
  package let matching: Int
  package let total: Int
  package let isSelected: Bool
  package let isExcluded: Bool
  /// Whether narrower values stand below it, unfolded or folded; nil when it has none.
  package var isExpanded: Bool?
}
