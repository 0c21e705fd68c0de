import Cooperation
import Words

extension Session {
  /// What the screen shows now.
  var viewpoint: Viewpoint {
    Viewpoint(
      filters: filters, list: list, sortOrder: sortOrder, row: focusedID,
      focus: focus, facetPane: facetPane, isZoomed: isZoomed, scroll: scroll, cursors: cursors,
      link: reading.link, page: reading.page.map { ShownPage(page: $0) })
  }

  /// Keeps the screen before an action when the action led to another: filters or the list changed, or
  /// the focus jumped to a row other than by stepping through the list.
  mutating func remember(_ before: Viewpoint, after action: Action, isTyping: Bool) {
    guard !isTyping else {
      reading.history.beforePrompt = reading.history.beforePrompt ?? before
      return
    }
    let start = reading.history.beforePrompt ?? before
    reading.history.beforePrompt = nil
    guard !Self.isOnTrail(action) else { return }
    // Esc on a page goes back, too.
    guard action != .back || start.page == nil else { return }
    let now = viewpoint
    let hasJumped = now.row != start.row && !Self.isStep(action)
    if !now.hasSameRows(as: start) || hasJumped { reading.history.leave(start) }
  }

  /// True for what goes along the way that is kept, and leaves none behind.
  private static func isOnTrail(_ action: Action) -> Bool {
    [.previousScreen, .nextScreen, .undoFilter, .redoFilter].contains(action)
  }

  private static func isStep(_ action: Action) -> Bool {
    if case .point(let target) = action { return target.isStep }
    return steps.contains(action)
  }

  private static let steps: Set<Action> = [.moveUp, .moveDown, .pageUp, .pageDown, .back]

  /// Goes back to the screen before this one.
  mutating func goToPreviousScreen() {
    if let earlier = reading.history.goBack(from: viewpoint) {
      show(earlier)
    } else {
      message = Message(strings[.noPreviousScreen])
    }
  }

  /// Goes forward to the screen that was left by going back.
  mutating func goToNextScreen() {
    if let later = reading.history.goForward(from: viewpoint) {
      show(later)
    } else {
      message = Message(strings[.noNextScreen])
    }
  }

  /// Goes back to the last screen with other filters; those that were suspended there are in force.
  mutating func undo() {
    let current = filters.suspended(false)
    guard
      let earlier = reading.history.goBack(
        from: viewpoint, to: { $0.filters.suspended(false) != current })
    else {
      message = Message(strings[.nothingToUndo])
      return
    }
    takeFilters(of: earlier, as: earlier.filters.suspended(false))
  }

  /// Goes forward to the next screen with other filters.
  mutating func redo() {
    let current = filters.suspended(false)
    guard
      let later = reading.history.goForward(
        from: viewpoint, to: { $0.filters.suspended(false) != current })
    else {
      message = Message(strings[.nothingToRedo])
      return
    }
    takeFilters(of: later, as: later.filters)
  }

  /// Shows the screen whose filters come back, or where it was of another list, its filters alone: the
  /// list in hand stays.
  private mutating func takeFilters(of viewpoint: Viewpoint, as filters: Filters) {
    if viewpoint.list == list {
      show(viewpoint, filters: filters)
    } else {
      closePage()
      show(filters)
    }
  }

  private mutating func show(_ viewpoint: Viewpoint) {
    show(viewpoint, filters: viewpoint.filters)
  }

  private mutating func show(_ viewpoint: Viewpoint, filters: Filters) {
    sortOrder = viewpoint.sortOrder
    if viewpoint.list != list { take(list: viewpoint.list) }
    if let row = viewpoint.row.flatMap({ catalog.row(id: $0, of: list) }) { focus(row: row) }
    show(filters)
    focus = viewpoint.focus
    facetPane = viewpoint.facetPane
    isZoomed = viewpoint.isZoomed
    reading.page = viewpoint.page?.page
    settle()
    scroll = viewpoint.scroll
    cursors = viewpoint.cursors
    reading.link = viewpoint.link
    settle()
  }
}
