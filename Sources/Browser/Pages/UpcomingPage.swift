package import Cooperation
import Papers
package import Words

extension PageName {
  static let upcoming = PageName("upcoming")
}

/// What comes up in a year from a day on.
package struct UpcomingPage: OpenedPage {
  package static let name = PageName.upcoming

  /// The day on which it was opened, and how many quarters later its window begins.
  private let day: CalendarDate
  private var quarters = 0
  /// True where anniversaries that are seldom kept are shown, too.
  package private(set) var hasAllAnniversaries = false

  package init(from day: CalendarDate) { self.day = day }

  package init(_ session: Session) { self.init(from: session.today) }

  package var title: Phrase { .upcomingPage }
  package var restsOnFilters: Bool { true }

  package var hints: [PageHint]? {
    [
      PageHint(.back), PageHint(.open), PageHint(.zoomOut, .zoomIn, word: .hintSpan),
      PageHint(
        .reorderPane, word: hasAllAnniversaries ? .hintMainAnniversaries : .hintAllAnniversaries),
      PageHint(.export), PageHint(.clearFilters),
    ]
  }

  package func isSame(as other: any Page) -> Bool { other is UpcomingPage }

  package func document(_ session: Session, columns: Int) -> DetailDocument {
    let rows = rows(session)
    let upcoming = Upcoming(session.catalog, through: days, rows: rows)
    return DetailDocument(
      Paper(
        upcoming, session.catalog, in: session.language, isOfSome: rows != nil,
        hasAllAnniversaries: hasAllAnniversaries),
      of: session.catalog, today: session.today, columns: columns, glyphs: session.glyphs,
      hasBasis: true)
  }

  package func writing(_ session: Session) -> PageWriting? {
    PageWriting(
      action: .export,
      document: .calendar(
        days, rows: rows(session), hasAllAnniversaries: hasAllAnniversaries),
      fileName: "upcoming-\(first).ics", endings: "ics")
  }

  /// Moves the window by a quarter, or shows all anniversaries or those that are usually kept.
  package func apply(_ action: Action, _ session: inout Session) -> Bool {
    switch action {
    case .zoomIn: session.reading.page = changed { $0.quarters += 1 }
    case .zoomOut: session.reading.page = changed { $0.quarters -= 1 }
    case .reorderPane: session.reading.page = changed { $0.hasAllAnniversaries.toggle() }
    default: return false
    }
    return true
  }

  private func changed(_ change: (inout UpcomingPage) -> Void) -> UpcomingPage {
    var page = self
    change(&page)
    return page
  }

  /// The first day of the window.
  package var first: CalendarDate { day(monthsLater: 3 * quarters) }

  /// What the filters find in each list; nil for all.
  private func rows(_ session: Session) -> UpcomingRows? {
    try? UpcomingRows(session.answer.asked, in: session.catalog, today: session.today)
  }

  private var days: ClosedRange<CalendarDate> {
    let last = CalendarDate(dayNumber: day(monthsLater: 3 * quarters + 12).dayNumber - 1)
    return first...max(first, last)
  }

  /// The day of opening in another month, or that month's last.
  private func day(monthsLater months: Int) -> CalendarDate {
    let count = day.year * 12 + day.month - 1 + months
    let (year, month) = (max(1, count / 12), count % 12 + 1)
    let number = min(day.day, CalendarDate.dayCount(year: year, month: month))
    return CalendarDate(year: year, month: month, day: number) ?? day
  }
}
