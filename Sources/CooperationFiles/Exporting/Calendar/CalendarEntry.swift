package import Cooperation

/// An entry of whole days in a calendar, by the component VEVENT of RFC 5545.
package struct CalendarEntry: Hashable, Sendable {
  /// Whether it will take place.
  package enum Status: String, Hashable, Sendable {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  /// Unique and always the same for the same matter, so that a second import changes nothing.
  package let uid: String
  package let days: ClosedRange<CalendarDate>
  /// The day on which what the entry says was last changed, as far as is known.
  ///
  /// It is not the day of writing, which would make each export another.
  package let changed: CalendarDate
  package let summary: String
  package let description: String
  package let location: String
  /// Left out unless it is an address of the web.
  package let url: String?
  package let categories: [String]
  package let status: Status

  package init(
    uid: String, days: ClosedRange<CalendarDate>, changed: CalendarDate, summary: String,
    description: String = "", location: String = "", url: String? = nil,
    categories: [String] = [], status: Status = .confirmed
  ) {
    self.uid = uid
    self.days = days
    self.changed = changed
    self.summary = summary
    self.description = description
    self.location = location
    self.url = url
    self.categories = categories
    self.status = status
  }

  /// The days to enter for a date and whether they are all of it.
  ///
  /// A date known by its month or year alone would flood a calendar: it is entered on its first day,
  /// and what shows it has to say so.
  package static func days(
    of date: EventDate
  ) -> (days: ClosedRange<CalendarDate>, areKnown: Bool) {
    let isToTheDay = date.start.day != nil && (date.end == nil || date.end?.day != nil)
    return isToTheDay
      ? (date.earliest...max(date.earliest, date.latest), true)
      : (date.earliest...date.earliest, false)
  }
}
