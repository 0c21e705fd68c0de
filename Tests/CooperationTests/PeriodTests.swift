import Cooperation
import Testing

struct PeriodTests {
  @Test(arguments: ["P3Y", "P18M", "P1Y6M", "P90D", "P2W", "P1Y1M1W1D"])
  func `a length of time is written as it was read`(text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(arguments: [
    "", "P", "3Y", "P3", "PY", "P3y", "P0Y", "P-1Y", "P1.5Y", "P1D1Y", "P1Y1Y", "PT1H", "P 1Y",
    "P99999Y", "P3Y ",
  ])
  func `anything else is none`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", "P1M", "2024-02-29"), ("2023-01-31", "P1M", "2023-02-28"),
    ("2024-02-29", "P1Y", "2025-02-28"), ("2024-11-11", "P3Y", "2027-11-11"),
    ("2024-12-15", "P1M", "2025-01-15"), ("2024-11-11", "P2W", "2024-11-25"),
    ("2024-01-31", "P1M1D", "2024-03-01"),
  ])
  func `months come before days, and a month ends where it ends`(
    day: String, period: String, expected: String
  ) throws {
    let start = try #require(EventDate(day)?.earliest)
    let length = try #require(Period(period))
    #expect(start.after(length).description == expected)
  }

  @Test func `a period is taken back from the end`() throws {
    let end = try #require(EventDate("2027-03-31")?.earliest)
    #expect(end.before(try #require(Period("P1M"))).description == "2027-02-28")
    #expect(end.before(try #require(Period("P6M"))).description == "2026-09-30")
  }

  @Test(arguments: ["../2013", "../2013-05", "../2013-05-07", "../2013~"])
  func `what existed by a date has no known beginning`(text: String) throws {
    let date = try #require(EventDate(text))
    #expect(date.description == text)
    #expect(date.hasOpenBeginning)
    #expect(date.latest.year == 2013)
    #expect(try date < #require(EventDate("1973")))
    #expect(DateText.long(date, .en).contains("by "))
  }

  @Test(arguments: ["..", "../", "2013/..", "../..", "../2013/2014"])
  func `other open intervals are no dates`(text: String) {
    #expect(EventDate(text) == nil)
  }
}
