import Cooperation

extension State {
  /// Makes what rests on the query anew: the rows without a filter of dates, and the marks.
  mutating func deriveTimeline() {
    let others = query.conjuncts.filter { !$0.isOfDates }
    if others.count == query.conjuncts.count {
      timeline.undated = nil
    } else {
      timeline.undated = try? catalog.survey(
        .all(of: others), facets: [], today: today, after: timeline.undated)
    }
    timeline.patterns = Array(survey.searchedPatterns)
    timeline.bins = nil
    timeline.mark = nil
  }

  /// Counts the bins where the scale or the query has changed, and brings the focus into sight.
  mutating func settleTimeline() {
    if timeline.years == nil { timeline.years = catalog.years(of: catalog.events.indices) }
    guard let years = timeline.years else { return }
    let scale = timeScale(years)
    let isRescaled = timeline.bins.map { $0.scale != scale } ?? false
    if timeline.bins?.scale != scale {
      timeline.bins = catalog.bins(of: timelineRows, by: scale, over: years)
    }
    guard let bins = timeline.bins else { return }
    let frame = HistogramFrame(binCount: bins.counts.count, columns: histogramColumns)
    let focus = timeline.isHistogramFocused ? bins.index(of: timeline.cursor) : nil
    let span = focus.map { $0...$0 } ?? focusedBins ?? 0...0
    if isRescaled { timeline.firstBin = span.lowerBound - frame.visibleCount / 2 }
    timeline.firstBin = frame.firstBin(
      showing: span, from: timeline.firstBin, of: bins.counts.count)
  }

  /// The rows that the histogram counts.
  var timelineRows: [Int] { (timeline.undated ?? survey).rows }

  /// The columns for bars.
  var histogramColumns: Int { max(0, layout.contentWidth(of: .timeline) - 2) }

  /// The bins that the focused event touches, by their indices.
  var focusedBins: ClosedRange<Int>? {
    guard let row = focusedRow, let bins = timeline.bins else { return nil }
    let days = catalog.days(ofRow: row)
    return bins.index(of: days.lowerBound)...bins.index(of: days.upperBound)
  }

  // MARK: Scales

  private func timeScale(_ years: ClosedRange<Int>) -> TimeScale {
    if let zoom = timeline.zoom { return zoom }
    let columns = histogramColumns
    guard columns > 0 else { return timeline.bins?.scale ?? .year }
    let scales: [TimeScale] = [.year, .twoYears, .fiveYears]
    return scales.first { $0.bins(of: years).count <= columns } ?? .decade
  }

  /// Shows shorter or longer bins; a span being chosen keeps its days.
  mutating func zoomTimeline(by step: Int) {
    guard let bins = timeline.bins, let years = timeline.years else { return }
    var scales: [TimeScale] = [.month, .quarter, .year, .decade]
    let shown = bins.scale
    timeline.zoom = nil
    let fitting = timeScale(years)
    for scale in [shown, fitting] where !scales.contains(scale) { scales.append(scale) }
    scales.sort { $0.rawValue > $1.rawValue }
    let index = (scales.firstIndex(of: shown) ?? 0) + step
    let next = scales[max(0, min(scales.count - 1, index))]
    timeline.zoom = next == fitting ? nil : next
    if timeline.isHistogramFocused { keepSpan(from: bins, to: next) }
    if !timeline.isHistogramFocused { message = Message(strings[.timeScale(next)]) }
  }

  private mutating func keepSpan(from bins: DateBins, to scale: TimeScale) {
    let days = timeline.window.map { bins.days(of: $0) }
    guard let days else { return }
    if let anchor = timeline.anchor {
      let isForward = anchor <= timeline.cursor
      timeline.anchor = isForward ? days.lowerBound : days.upperBound
      timeline.cursor = isForward ? days.upperBound : days.lowerBound
    } else if let row = focusedRow, days.contains(catalog.days(ofRow: row).lowerBound) {
      timeline.cursor = catalog.days(ofRow: row).lowerBound
    } else {
      timeline.cursor = days.lowerBound
    }
  }
}

extension Query {
  /// True for a term that the histogram's span takes the place of.
  var isOfDates: Bool {
    switch self {
    case .field(let term), .not(.field(let term)): term.field == .date || term.field == .year
    default: false
    }
  }
}
