/// How many bins of a histogram are in sight in some columns, and where each stands.
struct HistogramFrame {
  /// Columns from one bar to the next.
  let pitch: Int
  /// The number of bins in sight at once.
  let visibleCount: Int
  /// The columns that bins in sight take.
  var columns: Int { pitch * visibleCount }
  /// The columns of one bar.
  var barColumns: Int { max(1, pitch - 1) }

  init(binCount: Int, columns: Int) {
    pitch = min(6, max(1, columns / max(1, binCount)))
    visibleCount = max(0, min(binCount, columns / pitch))
  }

  /// The first bin in sight that brings a span of bins into sight, moved as little as can be.
  func firstBin(showing span: ClosedRange<Int>, from first: Int, of binCount: Int) -> Int {
    var first = first
    if span.upperBound >= first + visibleCount { first = span.upperBound - visibleCount + 1 }
    if span.lowerBound < first { first = span.lowerBound }
    return max(0, min(first, binCount - visibleCount))
  }
}
