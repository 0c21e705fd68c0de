/// How the facet panes are unfolded, ordered and narrowed.
package struct FacetViewState: Hashable, Sendable {
  /// The order of a pane's values.
  package enum Order: Hashable, Sendable {
    case count, name
  }

  /// What is folded or unfolded against its default.
  package internal(set) var flipped: Set<String> = []
  /// Panes that are not in their default order.
  package internal(set) var reordered: Set<Pane> = []
  /// What was typed to narrow a pane's own list.
  package internal(set) var needles: [Pane: String] = [:]

  /// The order of a pane: years by name, others by count, until it is changed.
  func order(_ pane: Pane) -> Order {
    let standard: Order = pane == .years ? .name : .count
    guard reordered.contains(pane) else { return standard }
    return standard == .count ? .name : .count
  }
}
