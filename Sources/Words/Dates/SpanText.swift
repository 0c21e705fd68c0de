package import Cooperation

/// Spans of whole months, as people write them and as a query does.
package enum SpanText {
  /// The span as the value of `date:`, with months only where it needs them.
  package static func query(_ days: ClosedRange<CalendarDate>) -> String {
    let (first, last) = ends(days)
    return first == last ? "\(first)" : "\(first)..\(last)"
  }

  /// The span for reading: "2019", "2010–2019", "Jan–Mar 2019", "Nov 2019 – Jan 2020".
  package static func text(_ days: ClosedRange<CalendarDate>, _ language: Language) -> String {
    let (first, last) = ends(days)
    if first == last { return DateText.long(EventDate(days), language) }
    if first.month == nil { return DateText.years(first.year, last.year, language) }
    guard first.year == last.year, let start = first.month, let end = last.month else {
      return DateText.long(EventDate(days), language)
    }
    return DateText.months(start, end, of: first.year, language)
  }

  /// The first and the last year where the span is of whole years, else the months.
  fileprivate static func ends(
    _ days: ClosedRange<CalendarDate>
  ) -> (first: PartialDate, last: PartialDate) {
    let (lower, upper) = (days.lowerBound, days.upperBound)
    let isOfYears = lower.month == 1 && upper.month == 12
    func end(_ day: CalendarDate) -> PartialDate {
      PartialDate(year: max(1, day.year), month: isOfYears ? nil : day.month) ?? PartialDate(day)
    }
    return (end(lower), end(upper))
  }
}

extension EventDate {
  fileprivate init(_ days: ClosedRange<CalendarDate>) {
    let (first, last) = SpanText.ends(days)
    self = EventDate(start: first, end: first == last ? nil : last) ?? EventDate(days.lowerBound)
  }
}
