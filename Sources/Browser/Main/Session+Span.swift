import Cooperation
import Words

extension Session {
  /// Does an action in the histogram; false when it is not one of the histogram's.
  ///
  /// What the histogram does not take and what changes the focus ends it.
  mutating func applyToHistogram(_ action: Action) -> Bool {
    switch action {
    case .moveLeft: moveInHistogram(by: -1)
    case .moveRight: moveInHistogram(by: 1)
    case .extendEarlier: extendSpan(by: -1)
    case .extendLater: extendSpan(by: 1)
    case .pageUp: moveInHistogram(by: -10)
    case .pageDown: moveInHistogram(by: 10)
    case .goToFirst: moveInHistogram(by: -Self.farAway)
    case .goToLast: moveInHistogram(by: Self.farAway)
    case .selectSpan, .toggleValue:
      timeline.anchor = timeline.anchor == nil ? timeline.cursor : nil
    case .open: filterBySpan()
    case .back:
      if timeline.anchor == nil { timeline.isHistogramFocused = false }
      timeline.anchor = nil
    case .moveDown: leaveHistogram()
    case .moveUp: break
    case .zoomIn, .zoomOut, .help, .changeLanguage, .changeSort, .clearFilters, .undoFilter,
      .redoFilter, .suspendFilters, .zoomPane, .openSource, .quit:
      return false
    default:
      leaveHistogram()
      return false
    }
    return true
  }

  /// Gives the histogram the arrows, at the focused row.
  mutating func startSpan() {
    setFocus(.timeline)
    guard years != nil else { return }
    timeline.cursor = focusedDays?.lowerBound ?? today
    timeline.anchor = nil
    timeline.isHistogramFocused = true
  }

  /// Moves one end of a span while the other stays.
  mutating func extendSpan(by step: Int) {
    if !timeline.isHistogramFocused { startSpan() }
    if timeline.anchor == nil { timeline.anchor = timeline.cursor }
    moveInHistogram(by: step)
  }

  private mutating func leaveHistogram() {
    timeline.isHistogramFocused = false
    timeline.anchor = nil
  }

  /// Moves the cursor, and the list with it where it has a row there.
  private mutating func moveInHistogram(by step: Int) {
    guard let bins = timeline.bins else { return }
    let index = bins.index(of: timeline.cursor) + step
    let next = max(0, min(bins.counts.count - 1, index))
    let days = bins.days(of: next...next)
    timeline.cursor = days.lowerBound
    guard let nearest = catalog.nearestRow(to: days, among: rows, of: list),
      nearest.daysBetween == 0
    else { return }
    read(row: nearest.row)
  }

  /// Focuses a row, the first where there is none, whose detail is then read from its top.
  mutating func read(row: Int?) {
    let row = row ?? rows.first
    if row != focusedRow { scroll[.detail] = 0 }
    focus(row: row)
  }

  /// Makes the span the filter of dates, in the place of the one there is.
  private mutating func filterBySpan() {
    guard let bins = timeline.bins, let window = timeline.window else { return }
    let value = FieldValue(SpanText.query(bins.days(of: window)))
    leaveHistogram()
    let others = filters.on.conjuncts.filter { !$0.isOfDates(of: list) }
    let field = list.dateFields.first ?? .date
    change(to: .all(of: others + [.field(FieldTerm(field, values: [value]))]))
  }
}

extension Session {
  /// The span under the cursor of the histogram with the number of its rows.
  var spanText: String? {
    guard let bins = timeline.bins, let window = timeline.window else { return nil }
    let days = bins.days(of: window)
    let counts = catalog.counts(of: timelineRows, list, in: days)
    return strings[
      .span(SpanText.text(days, language), list, rows: counts.all, vague: counts.vague)]
  }
}
