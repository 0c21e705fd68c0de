/// How long the bins of a histogram are, by their number of months; bins are counted from year 0.
package enum TimeScale: Int, CaseIterable, Hashable, Sendable {
  case month = 1
  case quarter = 3
  case year = 12
  case twoYears = 24
  case fiveYears = 60
  case decade = 120

  /// The bin of a day.
  package func bin(of day: CalendarDate) -> Int { (day.year * 12 + day.month - 1) / rawValue }

  /// The bins that some years take.
  package func bins(of years: ClosedRange<Int>) -> ClosedRange<Int> {
    bin(of: .first(of: years.lowerBound))...bin(of: .last(of: years.upperBound))
  }

  /// The days from the first of one bin to the last of another.
  package func days(of bins: ClosedRange<Int>) -> ClosedRange<CalendarDate> {
    let first = bins.lowerBound * rawValue
    let last = (bins.upperBound + 1) * rawValue - 1
    return .first(of: first / 12, month: first % 12 + 1)
      ... .last(of: last / 12, month: last % 12 + 1)
  }
}
