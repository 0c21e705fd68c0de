/// How long ago something was, no finer than its date is known.
package enum ElapsedTime: Hashable, Sendable {
  case days(Int)
  case months(Int)
  case years(Int)

  /// The time from the last day that a date can mean to a later one; whole months from two on, whole
  /// years from two on.
  package init(since date: EventDate, until today: CalendarDate) {
    let end = date.end ?? date.start
    let last = min(end.latest, today)
    guard let month = end.month else {
      self = .years(max(0, today.year - end.year))
      return
    }
    let months = (today.year - end.year) * 12 + today.month - month
    guard end.day != nil else {
      self = months < 24 ? .months(max(0, months)) : .years(months / 12)
      return
    }
    let whole = months - (today.day < last.day ? 1 : 0)
    if whole >= 24 {
      self = .years(whole / 12)
    } else if whole >= 2 {
      self = .months(whole)
    } else {
      self = .days(max(0, today.dayNumber - last.dayNumber))
    }
  }
}
