package import Cooperation
import Papers
package import Words

extension PageName {
  static let upcoming = PageName("upcoming")
}

/// What comes up in a year from a day on.
package struct UpcomingPage: OpenedPage {
  package static let name = PageName.upcoming

  package let first: CalendarDate
  /// True where anniversaries that are seldom kept are shown, too.
  package let hasAllAnniversaries: Bool

  package init(from first: CalendarDate, hasAllAnniversaries: Bool = false) {
    self.first = first
    self.hasAllAnniversaries = hasAllAnniversaries
  }

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
    case .zoomIn: session.reading.page = from(day(monthsLater: 3))
    case .zoomOut: session.reading.page = from(day(monthsLater: -3))
    case .reorderPane:
      session.reading.page = UpcomingPage(from: first, hasAllAnniversaries: !hasAllAnniversaries)
    default: return false
    }
    return true
  }

  private func from(_ day: CalendarDate) -> UpcomingPage {
    UpcomingPage(from: day, hasAllAnniversaries: hasAllAnniversaries)
  }

  /// The events that filters leave; nil for all.
  private func rows(_ session: Session) -> [Int]? {
    guard !session.query.isEverything else { return nil }
    if session.list == .events { return session.survey.rows }
    return (try? session.catalog.rows(for: session.answer.asked, today: session.today)) ?? []
  }

  private var days: ClosedRange<CalendarDate> {
    let last = CalendarDate(dayNumber: day(monthsLater: 12).dayNumber - 1)
    return first...max(first, last)
  }

  /// The same day of another month, or that month's last.
  private func day(monthsLater months: Int) -> CalendarDate {
    let count = first.year * 12 + first.month - 1 + months
    let (year, month) = (max(1, count / 12), count % 12 + 1)
    let day = min(first.day, CalendarDate.dayCount(year: year, month: month))
    return CalendarDate(year: year, month: month, day: day) ?? first
  }
}
