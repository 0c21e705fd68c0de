/// A line of the list.
package enum TimelineEntry: Hashable, Sendable {
  /// The heading of a year with its number of rows; without a year that of rows whose date is not known.
  case year(Int?, count: Int)
  /// A row of the list in hand.
  case row(Int)
}
