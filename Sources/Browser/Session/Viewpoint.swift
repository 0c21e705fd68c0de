import Cooperation

/// What a screen showed, kept to come back to it.
struct Viewpoint: Hashable, Sendable {
  private(set) var filters: Filters
  let list: RowKind
  let sortOrder: SortOrder
  /// The id of the focused row.
  let row: String?
  let focus: Pane
  let facetPane: Pane
  let isZoomed: Bool
  let scroll: [Pane: Int]
  let cursors: [Pane: Int]
  /// The link of the detail that had the cursor.
  let link: Int?
  /// What the detail showed in place of the row.
  let page: ShownPage?

  /// The same with other filters.
  func changingFilters(_ change: (Filters) -> Filters) -> Viewpoint {
    var changed = self
    changed.filters = change(filters)
    return changed
  }

  /// True when both show the same rows.
  func hasSameRows(as other: Viewpoint) -> Bool {
    filters == other.filters && list == other.list && isOnSamePage(as: other)
  }

  private func isOnSamePage(as other: Viewpoint) -> Bool {
    guard let page, let otherPage = other.page else { return self.page == other.page }
    return page.page.isSame(as: otherPage.page)
  }
}
