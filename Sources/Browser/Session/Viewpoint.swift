import Cooperation

/// What a screen showed, kept to come back to it.
struct Viewpoint: Hashable, Sendable {
  let filters: Filters
  let sortOrder: SortOrder
  /// The id of the focused event.
  let event: String?
  let focus: Pane
  let facetPane: Pane
  let isZoomed: Bool
  let scroll: [Pane: Int]
  let cursors: [Pane: Int]
  /// The link of the detail that had the cursor.
  let link: Int?
  /// What the detail showed in place of the event.
  let page: ShownPage?

  /// True when both show the same events.
  func hasSameFilters(as other: Viewpoint) -> Bool {
    filters == other.filters && isOnSamePage(as: other)
  }

  private func isOnSamePage(as other: Viewpoint) -> Bool {
    guard let page, let otherPage = other.page else { return self.page == other.page }
    return page.page.isSame(as: otherPage.page)
  }
}
