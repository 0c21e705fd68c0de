import Cooperation

extension Session {
  /// What the screen shows now.
  var viewpoint: Viewpoint {
    Viewpoint(
      filters: filters, sortOrder: sortOrder, event: focusedID,
      focus: focus, facetPane: facetPane, isZoomed: isZoomed, scroll: scroll, cursors: cursors,
      link: reading.link, page: reading.page)
  }

  /// Keeps the screen before an action when the action led to another: filters changed, or the focus
  /// jumped to an event other than by stepping through the list.
  mutating func remember(_ before: Viewpoint, after action: Action, isTyping: Bool) {
    guard !isTyping else {
      reading.history.beforePrompt = reading.history.beforePrompt ?? before
      return
    }
    let start = reading.history.beforePrompt ?? before
    reading.history.beforePrompt = nil
    guard action != .previousScreen, action != .nextScreen else { return }
    // Esc on a page goes back, too.
    guard action != .back || start.page == nil else { return }
    let now = viewpoint
    let hasJumped = now.event != start.event && !Self.isStep(action)
    if !now.hasSameFilters(as: start) || hasJumped { reading.history.leave(start) }
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

  private mutating func show(_ viewpoint: Viewpoint) {
    // A change of filters can be undone, this one too; switching them all off and on is none.
    if viewpoint.filters.suspended(false) != filters.suspended(false) {
      keepForUndo(filters)
    }
    sortOrder = viewpoint.sortOrder
    if let event = viewpoint.event, catalog.row(id: event) != nil { focusedID = event }
    show(viewpoint.filters)
    focus = viewpoint.focus
    facetPane = viewpoint.facetPane
    isZoomed = viewpoint.isZoomed
    reading.page = viewpoint.page
    settle()
    scroll = viewpoint.scroll
    cursors = viewpoint.cursors
    reading.link = viewpoint.link
    settle()
  }
}
