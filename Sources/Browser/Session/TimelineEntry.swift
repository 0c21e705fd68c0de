/// A line of the timeline.
package enum TimelineEntry: Hashable, Sendable {
  /// The heading of a year with its number of events.
  case year(Int, count: Int)
  /// An event, by its row in the catalog.
  case event(Int)
}
