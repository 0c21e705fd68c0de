import Cooperation
import TestSupport
import Testing

struct DateBinsTests {
  private let catalog = Fixture.catalog

  @Test(arguments: TimeScale.allCases)
  func `each bin holds the events that a filter by its days finds`(scale: TimeScale) throws {
    let years = try #require(catalog.years(of: catalog.events.indices))
    let bins = catalog.bins(of: Array(catalog.events.indices), by: scale, over: years)
    for index in bins.counts.indices {
      let days = bins.days(of: index...index)
      let plain = catalog.events.count { $0.date.overlaps(days) }
      #expect(bins.counts[index] + bins.vague[index] == plain, "\(days)")
      #expect(catalog.counts(of: Array(catalog.events.indices), in: days).all == plain)
      #expect(bins.index(of: days.lowerBound) == index)
      #expect(bins.index(of: days.upperBound) == index)
    }
  }

  @Test func `a year alone is vague in months, and counts in years`() throws {
    var records = Fixture.records
    let date = try #require(EventDate("2016"))
    records.events = [
      Event(
        id: "a-year", kind: "visit", date: date, status: .held, title: LocalizedText(en: "a year"),
        summary: LocalizedText(), places: [], localities: [], sectors: [], parties: [],
        delegations: [], memoranda: [], commitments: [], follows: [], sources: [],
        confidence: .sourced)
    ]
    let catalog = Catalog(records)
    let months = catalog.bins(of: [0], by: .month, over: 2016...2016)
    #expect(months.counts == [Int](repeating: 0, count: 12))
    #expect(months.vague == [Int](repeating: 1, count: 12))
    #expect(catalog.bins(of: [0], by: .year, over: 2016...2016).counts == [1])
  }

  @Test func `the nearest row begins in the span, else touches it, else lies near`() throws {
    let rows = Array(catalog.events.indices)
    let day = try #require(CalendarDate(year: 2024, month: 11, day: 11))
    let on = try #require(catalog.nearestRow(to: day...day, among: rows))
    #expect(on.daysBetween == 0)
    #expect(catalog.events[on.row].date.earliest == day)
    let early = CalendarDate.first(of: 1900)
    let first = try #require(catalog.nearestRow(to: early...early, among: rows))
    #expect(first.row == rows.last)
    #expect(catalog.nearestRow(to: day...day, among: []) == nil)
  }
}
