import Cooperation
import TestSupport
import Testing

struct AnniversaryTests {
  @Test(arguments: [
    ("2009-02-20", "2026-11-21", "2027-02-20" as String?, 18),
    ("2009-11-21", "2026-11-21", "2026-11-21", 17), ("2009-11-20", "2026-11-21", "2027-11-20", 18),
    ("2026-11-21", "2026-11-21", "2027-11-21", 1), ("2016", "2026-11-21", "2026", 10),
    ("2016-11", "2026-11-21", "2026-11", 10), ("2016-10~", "2026-11-21", "2027-10~", 11),
    ("2024-02-29", "2026-11-21", "2027-02-28", 3), ("2024-02-29", "2028-01-01", "2028-02-29", 4),
    ("2012-09-15/2012-09-16", "2026-01-01", "2026-09-15", 14),
    ("2030", "2026-11-21", "2031", 1),
  ])
  func `the next one is known no better than its origin`(
    origin: String, today: String, when: String?, years: Int
  ) throws {
    let origin = try #require(EventDate(origin))
    let day = try #require(EventDate(today)).earliest
    let found = Anniversary(next: .tie(id: "x"), of: origin, from: day)
    #expect(found?.when.description == when)
    #expect(found?.years == years)
  }

  @Test(arguments: [(1, 0), (5, 1), (10, 2), (15, 1), (20, 2), (25, 3), (50, 3), (60, 2), (75, 3)])
  func `round numbers rank`(years: Int, roundness: Int) throws {
    let origin = try #require(EventDate("1950-01-01"))
    let found = try #require(Anniversary(.memorandum(id: "x"), of: origin, in: 1950 + years))
    #expect(found.roundness == roundness)
    #expect(found.isNotable == (roundness > 0))
    #expect(Anniversary(.tie(id: "x"), of: origin, in: 1950 + years)?.isNotable == true)
    #expect(Anniversary(.tie(id: "x"), of: origin, in: 1950) == nil)
    let contact = Contact.event(row: 0, origin)
    let met = Anniversary(.firstContact(contact), of: origin, in: 1950 + years)
    #expect(met?.isNotable == false)
  }

  @Test(arguments: [
    ("2026-11-21", ElapsedTime.days(0)), ("2026-11-01", .days(20)), ("2026-09-22", .days(60)),
    ("2026-09-21", .months(2)), ("2025-07-04", .months(16)), ("2024-11-21", .years(2)),
    ("2024-11-22", .months(23)), ("2019", .years(7)), ("2026", .years(0)),
    ("2024-12", .months(23)), ("2024-11", .years(2)), ("2026-12-01", .days(0)),
    ("2025-01-16/2025-01-18", .months(22)),
  ])
  func `time since is told no finer than the date`(date: String, expected: ElapsedTime) throws {
    let date = try #require(EventDate(date))
    #expect(ElapsedTime(since: date, until: Fixture.today) == expected)
  }
}
