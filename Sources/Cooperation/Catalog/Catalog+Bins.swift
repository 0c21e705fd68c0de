extension Catalog {
  /// The days that the date of a row can mean by which its list is sorted; nil where nothing tells it.
  package func days(ofRow row: Int, _ kind: RowKind = .events) -> ClosedRange<CalendarDate>? {
    withView(kind) { view in
      guard view.isDated(row) else { return nil }
      let first = Int(view.firstDays[row])
      return CalendarDate(
        dayNumber: first)...CalendarDate(dayNumber: max(first, Int(view.lastDays[row])))
    }
  }

  /// How many of some rows fall into each bin of a scale, over whole years.
  ///
  /// A row that fills whole years counts as vague in bins shorter than a year, one without a date in none.
  package func bins(
    of rows: [Int], _ kind: RowKind = .events, by scale: TimeScale, over years: ClosedRange<Int>
  ) -> DateBins {
    var bins = DateBins(scale, over: scale.bins(of: years))
    // Where counts begin and end; their running sum is the count of each bin.
    var changes = [Int](repeating: 0, count: bins.counts.count + 1)
    var vague = changes
    withView(kind) { view in
      var finder = BinFinder(bins)
      for row in rows where view.isDated(row) {
        let last = max(view.firstDays[row], view.lastDays[row])
        let lower = finder.index(of: view.firstDays[row])
        let upper = max(lower, finder.index(of: last))
        if scale.rawValue < 12, lower < upper,
          Self.fillsYears(from: view.firstDays[row], to: last)
        {
          vague[lower] += 1
          vague[upper + 1] -= 1
        } else {
          changes[lower] += 1
          changes[upper + 1] -= 1
        }
      }
    }
    var sums = (0, 0)
    for index in bins.counts.indices {
      sums.0 += changes[index]
      sums.1 += vague[index]
      bins.counts[index] = sums.0
      bins.vague[index] = sums.1
    }
    return bins
  }

  /// How many of some rows touch a span of days, and how many of these do so because no more than
  /// their year is known.
  package func counts(
    of rows: [Int], _ kind: RowKind = .events, in days: ClosedRange<CalendarDate>
  ) -> (all: Int, vague: Int) {
    let span =
      Int32(clamping: days.lowerBound.dayNumber)...Int32(clamping: days.upperBound.dayNumber)
    return withView(kind) { view in
      var (all, vague) = (0, 0)
      for row in rows where view.isDated(row) {
        let (first, last) = (view.firstDays[row], view.lastDays[row])
        guard first <= span.upperBound, last >= span.lowerBound else { continue }
        all += 1
        if first < span.lowerBound || last > span.upperBound,
          Self.fillsYears(from: first, to: last)
        {
          vague += 1
        }
      }
      return (all, vague)
    }
  }

  /// The row nearest to a span of days; nil without rows that have a date.
  ///
  /// One that begins in the span comes before one that only touches it, and these before the one
  /// with the fewest days between; among equals the first.
  package func nearestRow(
    to days: ClosedRange<CalendarDate>, among rows: [Int], of kind: RowKind = .events
  ) -> (row: Int, daysBetween: Int)? {
    let (lower, upper) = (days.lowerBound.dayNumber, days.upperBound.dayNumber)
    return withView(kind) { view in
      var best: (row: Int, rank: (between: Int, startsOutside: Int))?
      for row in rows where view.isDated(row) {
        let (first, last) = (Int(view.firstDays[row]), Int(view.lastDays[row]))
        let between = max(0, first - upper, lower - last)
        let startsOutside = between == 0 && !(lower...upper).contains(first) ? 1 : 0
        if let best, best.rank <= (between, startsOutside) { continue }
        best = (row, (between, startsOutside))
      }
      return best.map { ($0.row, $0.rank.between) }
    }
  }

  private static func fillsYears(from first: Int32, to last: Int32) -> Bool {
    guard last - first >= 364 else { return false }
    let (start, end) = (CalendarDate(dayNumber: Int(first)), CalendarDate(dayNumber: Int(last)))
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
  }
}

/// Finds the bins of days quickly where one day follows another of the same bin.
private struct BinFinder {
  private let bins: DateBins
  private var known: ClosedRange<Int32> = 0...0
  private var index = 0

  init(_ bins: DateBins) {
    self.bins = bins
    learn(0)
  }

  mutating func index(of day: Int32) -> Int {
    if !known.contains(day) { learn(day) }
    return index
  }

  private mutating func learn(_ day: Int32) {
    let date = CalendarDate(dayNumber: Int(day))
    let bin = bins.scale.bin(of: date)
    let days = bins.scale.days(of: bin...bin)
    known = Int32(clamping: days.lowerBound.dayNumber)...Int32(clamping: days.upperBound.dayNumber)
    index = bins.index(of: date)
  }
}
