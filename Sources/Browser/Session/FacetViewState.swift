import Cooperation

/// How the facet panes are unfolded, ordered and narrowed.
package struct FacetViewState: Hashable, Sendable {
  /// What is folded or unfolded against its default.
  package internal(set) var flipped: Set<String> = []
  /// Panes that are not in their default order.
  package internal(set) var reordered: Set<Pane> = []
  /// What was typed to narrow a pane's own list.
  package internal(set) var needles: [Pane: String] = [:]

  /// The order of a pane while a list is in hand.
  func order(_ pane: Pane, of kind: RowKind) -> FacetList.Order {
    let standard = pane.list?.content(of: kind)?.order ?? .count
    guard reordered.contains(pane) else { return standard }
    return standard == .count ? .name : .count
  }
}
