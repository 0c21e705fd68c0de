import Cooperation
import Words

extension Session {
  /// What the histogram counts: the query without its terms of dates.
  private mutating func deriveUndated() {
    let others = query.conjuncts.filter { !$0.isOfDates(of: list) }
    guard others.count < query.conjuncts.count else {
      timeline.undated = nil
      return
    }
    let undated = Query.all(of: others)
    let views = savedQueries
    guard let asked = try? views.asked(undated) else {
      timeline.undated = nil
      return
    }
    let key = Answer.Key(stamp: catalog.stamp, list: list, query: undated, asked: asked)
    guard timeline.undated?.key != key else { return }
    timeline.undated = try? Answer(
      undated, with: views, of: catalog, in: list, facets: [], today: today,
      after: timeline.undated)
  }

  /// Counts the bins where the scale, the query or the records are others, and brings the focus into
  /// sight.
  mutating func settleTimeline() {
    deriveUndated()
    guard let years else {
      timeline.keptBins = nil
      return
    }
    let before = timeline.keptBins?.key
    let key = BinsKey(answer: timelineAnswer.key, scale: timeScale(years))
    if key != before {
      timeline.keptBins = Kept(
        key, catalog.bins(of: timelineRows, list, by: key.scale, over: years))
    }
    guard let bins = timeline.bins else { return }
    let isRescaled = before.map { $0.answer == key.answer && $0.scale != key.scale } ?? false
    let frame = HistogramFrame(binCount: bins.counts.count, columns: histogramColumns)
    let focus = timeline.isHistogramFocused ? bins.index(of: timeline.cursor) : nil
    let span = focus.map { $0...$0 } ?? focusedBins ?? 0...0
    if isRescaled { timeline.firstBin = span.lowerBound - frame.visibleCount / 2 }
    timeline.firstBin = frame.firstBin(
      showing: span, from: timeline.firstBin, of: bins.counts.count)
  }

  /// The first and the last year of all rows of the list in hand; nil without any.
  var years: ClosedRange<Int>? { facts?.years }

  private var timelineAnswer: Answer { timeline.undated ?? answer }

  /// The rows that the histogram counts.
  var timelineRows: [Int] { timelineAnswer.survey.rows }

  /// The columns for bars.
  var histogramColumns: Int { max(0, layout.contentWidth(of: .timeline) - 2) }

  /// The days of the focused row; nil where its date is not known.
  var focusedDays: ClosedRange<CalendarDate>? {
    focusedRow.flatMap { catalog.days(ofRow: $0, list) }
  }

  /// The bins that the focused row touches, by their indices.
  var focusedBins: ClosedRange<Int>? {
    guard let days = focusedDays, let bins = timeline.bins else { return nil }
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
    guard let bins = timeline.bins, let years else { return }
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
    } else if let first = focusedDays?.lowerBound, days.contains(first) {
      timeline.cursor = first
    } else {
      timeline.cursor = days.lowerBound
    }
  }
}

extension RowKind {
  /// The fields that look at the date by which the list is sorted; a span of the histogram is written as
  /// the first.
  var dateFields: [QueryField] {
    switch self {
    case .events: [.date, .year]
    case .documents: [.date, .year, .signed]
    case .promises: [.due]
    case .people: [.met]
    }
  }
}

extension Query {
  /// True for a term that the span of a list's histogram takes the place of.
  func isOfDates(of list: RowKind) -> Bool {
    switch self {
    case .field(let term), .not(.field(let term)): list.dateFields.contains(term.field)
    default: false
    }
  }
}
