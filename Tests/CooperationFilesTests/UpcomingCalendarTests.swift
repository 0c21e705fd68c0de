import Cooperation
import CooperationFiles
import TestSupport
import Testing

/// The calendar of what comes up.
struct UpcomingCalendarTests {
  private func lines(_ language: Language, rows: [Int]? = nil) -> [String] {
    let upcoming = Upcoming(Fixture.catalog, from: Fixture.today, days: 364, rows: rows)
    let text = UpcomingCalendar.text(upcoming, Fixture.catalog, in: language)
    // A folded line goes on behind a blank.
    return text.split(separator: "\r\n").reduce(into: []) { lines, line in
      if line.first == " ", let last = lines.popLast() {
        lines.append(last + line.dropFirst())
      } else {
        lines.append(String(line))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `each notable matter is entered once, under an identifier of its own`(language: Language) {
    let upcoming = Upcoming(Fixture.catalog, from: Fixture.today, days: 364)
    let identifiers = lines(language).filter { $0.hasPrefix("UID:") }
    #expect(identifiers.count == upcoming.notable.count)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers.count > 5)
  }

  @Test func `an anniversary says how many years, and of what`() {
    let summaries = lines(.en).filter { $0.hasPrefix("SUMMARY:") }
    #expect(
      summaries.contains(
        "SUMMARY:18 years since: Memorandum promoting friendly relations between Sakai and Da Nang"
      ))
    #expect(
      lines(.ja).contains {
        $0.hasPrefix("SUMMARY:18周年：")
      })
  }

  @Test func `a promise known by its year alone says that its day is not recorded`() {
    let summaries = lines(.en).filter { $0.hasPrefix("SUMMARY:Due: ") }
    #expect(summaries.contains { $0.hasSuffix("(2026\\, day not recorded)") })
  }

  @Test func `writing twice gives the same text, in any window that holds the matter`() {
    #expect(lines(.vi) == lines(.vi))
    let later = Upcoming(
      Fixture.catalog, from: CalendarDate(dayNumber: Fixture.today.dayNumber + 30), days: 364)
    let text = UpcomingCalendar.text(later, Fixture.catalog, in: .en)
    #expect(text.contains("UID:da-nang-sakai-friendship-2009-years-18@vnjp"))
  }

  @Test func `with rows only their matters are entered`() {
    let some = lines(.en, rows: []).filter { $0.hasPrefix("UID:") }
    #expect(some.isEmpty)
  }
}
