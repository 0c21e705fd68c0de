import Cooperation
import CooperationFiles
import TestSupport
import Testing

/// The calendar of what comes up.
struct UpcomingCalendarTests {
  private func lines(_ language: Language, rows: UpcomingRows? = nil) -> [String] {
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
        "SUMMARY:Da Nang – Sakai · 18 years since: Memorandum promoting friendly relations between "
          + "Sakai and Da Nang"
      ))
    #expect(
      lines(.ja).contains {
        $0.hasPrefix("SUMMARY:ダナン – 堺市 · 18周年：")
      })
  }

  @Test func `a promise known by its year alone says that its day is not recorded`() {
    let summaries = lines(.en).filter { $0.hasPrefix("SUMMARY:") && $0.contains("Due: ") }
    #expect(summaries.contains { $0.hasSuffix("(2026\\, day not recorded)") })
  }

  @Test func `writing twice gives the same text, in any window that holds the matter`() {
    #expect(lines(.vi) == lines(.vi))
    let later = Upcoming(
      Fixture.catalog, from: CalendarDate(dayNumber: Fixture.today.dayNumber + 30), days: 364)
    let text = UpcomingCalendar.text(later, Fixture.catalog, in: .en)
    #expect(text.contains("UID:da-nang-sakai-friendship-2009-years-18@vnjp"))
  }

  @Test func `two promises of one id at two stops of a journey are two entries`() throws {
    var records = WholeRecords.collection
    for (month, id) in WholeRecords.stops.map(\.id).enumerated() {
      let index = try #require(records.events.firstIndex { $0.id == id })
      var promise = Commitment()
      (promise.id, promise.text) = ("follow-up", LocalizedText(en: "Follow up"))
      promise.due = EventDate("2027-0\(month + 1)")
      records.events[index].commitments = [promise]
    }
    let catalog = Catalog(records)
    let upcoming = Upcoming(catalog, from: Fixture.today, days: 364)
    let text = UpcomingCalendar.text(upcoming, catalog, in: .en)
    for stop in WholeRecords.stops {
      #expect(text.contains("UID:\(stop.id)-follow-up-due@vnjp\r\n"))
    }
  }

  @Test func `with all anniversaries each is still entered once`() {
    let upcoming = Upcoming(Fixture.ownCatalog, from: Fixture.today, days: 364)
    let text = UpcomingCalendar.text(
      upcoming, Fixture.ownCatalog, in: .en, hasAllAnniversaries: true)
    let identifiers = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(identifiers.count == upcoming.entries.count)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers.count > upcoming.notable.count)
  }

  @Test func `with rows only their matters are entered`() throws {
    let query = try QueryParser.parse("zzzz")
    let none = try UpcomingRows(query, in: Fixture.catalog, today: Fixture.today)
    let some = lines(.en, rows: none).filter { $0.hasPrefix("UID:") }
    #expect(some.isEmpty)
  }
}
