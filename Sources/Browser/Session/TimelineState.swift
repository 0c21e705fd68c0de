package import Cooperation

/// What the timeline knows beyond its list: the histogram, the span being chosen in it, and what a
/// search marks.
package struct TimelineState: Sendable {
  /// The scale that was asked for; nil for the finest from years on that shows all years.
  package internal(set) var zoom: TimeScale?
  /// The bins of the histogram, over all years; they leave the filter of dates out.
  var keptBins: Kept<BinsKey, DateBins>?
  /// The index of the leftmost bin in sight.
  package internal(set) var firstBin = 0
  /// True while the arrows move in the histogram.
  package internal(set) var isHistogramFocused = false
  /// The day that the cursor of the histogram stands on.
  package internal(set) var cursor = CalendarDate.first(of: 1)
  /// The other end of the span; nil until it is pinned.
  package internal(set) var anchor: CalendarDate?
  /// What the query finds without its terms of dates; nil when it has none.
  var undated: Answer?
  /// The mark in the detail that was stepped to last.
  var mark: CurrentMark?

  /// The bins of the histogram; nil while there are no dated rows.
  package var bins: DateBins? { keptBins?.value }

  /// The bins of the span, by their indices; the bin of the cursor alone until an end is pinned.
  package var window: ClosedRange<Int>? {
    guard isHistogramFocused, let bins else { return nil }
    let (one, other) = (bins.index(of: anchor ?? cursor), bins.index(of: cursor))
    return min(one, other)...max(one, other)
  }
}

/// The mark in the detail that was stepped to: of one row, for what one answer looked for.
struct CurrentMark: Hashable, Sendable {
  let answer: Answer.Key
  /// The id of the row.
  let row: String
  /// The index among the matches of the detail.
  let index: Int
}
