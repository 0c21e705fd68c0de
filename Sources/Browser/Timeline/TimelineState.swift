package import Cooperation

/// What the timeline knows beyond its list: the histogram, the span being chosen in it, and what a
/// search marks.
package struct TimelineState: Sendable {
  /// The first and the last year of the collection; nil while it has no events.
  package internal(set) var years: ClosedRange<Int>?
  /// The scale that was asked for; nil for the finest from years on that shows all years.
  package internal(set) var zoom: TimeScale?
  /// The bins of the histogram, over all years; they leave the filter of dates out.
  package internal(set) var bins: DateBins?
  /// The index of the leftmost bin in sight.
  package internal(set) var firstBin = 0
  /// True while the arrows move in the histogram.
  package internal(set) var isHistogramFocused = false
  /// The day that the cursor of the histogram stands on.
  package internal(set) var cursor = CalendarDate.first(of: 1)
  /// The other end of the span; nil until it is pinned.
  package internal(set) var anchor: CalendarDate?
  /// What the query finds without its terms of dates; nil when it has none.
  var undated: Survey?
  /// What the words of the query look for.
  package internal(set) var patterns: [TextPattern] = []
  /// The event whose detail is stepped through, and the index of the current mark in it.
  var mark: (row: Int, index: Int)?
  /// The event to go back to when a date is not gone to.
  var returnRow: Int?

  /// The bins of the span, by their indices; the bin of the cursor alone until an end is pinned.
  package var window: ClosedRange<Int>? {
    guard isHistogramFocused, let bins else { return nil }
    let (one, other) = (bins.index(of: anchor ?? cursor), bins.index(of: cursor))
    return min(one, other)...max(one, other)
  }
}
