import Cooperation

/// The span of days that the page of upcoming matters shows.
enum UpcomingWindow {
  /// A year from a day on.
  static func days(from first: CalendarDate) -> ClosedRange<CalendarDate> {
    let last = CalendarDate(dayNumber: day(of: first, monthsLater: 12).dayNumber - 1)
    return first...max(first, last)
  }

  /// The first day of the window a quarter earlier (-1) or later (1).
  static func moved(_ first: CalendarDate, by quarters: Int) -> CalendarDate {
    day(of: first, monthsLater: 3 * quarters)
  }

  /// The same day of another month, or that month's last.
  private static func day(of date: CalendarDate, monthsLater months: Int) -> CalendarDate {
    let count = date.year * 12 + date.month - 1 + months
    let (year, month) = (max(1, count / 12), count % 12 + 1)
    let day = min(date.day, CalendarDate.dayCount(year: year, month: month))
    return CalendarDate(year: year, month: month, day: day) ?? date
  }
}
