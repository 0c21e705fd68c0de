/// How many events fall into each of the equal spans of time of a histogram.
package struct DateBins: Hashable, Sendable {
  package let scale: TimeScale
  /// The number of the first bin, by the scale.
  package let first: Int
  /// Events by bin; one that lasts longer counts in each bin that it touches.
  package internal(set) var counts: [Int]
  /// Events of which no more than the year is known, in bins shorter than a year.
  package internal(set) var vague: [Int]

  init(_ scale: TimeScale, over bins: ClosedRange<Int>) {
    self.scale = scale
    first = bins.lowerBound
    counts = [Int](repeating: 0, count: bins.count)
    vague = counts
  }

  /// The indices of the bins that a span touches, cut to those that there are.
  package func indices(of bins: ClosedRange<Int>) -> ClosedRange<Int> {
    let last = max(0, counts.count - 1)
    let lower = min(max(0, bins.lowerBound - first), last)
    return lower...min(max(lower, bins.upperBound - first), last)
  }

  /// The index of the bin of a day, cut to those that there are.
  package func index(of day: CalendarDate) -> Int {
    let bin = scale.bin(of: day)
    return indices(of: bin...bin).lowerBound
  }

  /// The days of some bins by their indices.
  package func days(of indices: ClosedRange<Int>) -> ClosedRange<CalendarDate> {
    scale.days(of: first + indices.lowerBound...first + indices.upperBound)
  }
}
