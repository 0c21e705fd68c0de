import Cooperation
import TestSupport
import Testing

/// Counts by two facets at once.
struct CrossCountsTests {
  private static let catalog = Fixture.ownCatalog

  private func rows(_ facet: Facet, _ id: String) throws -> Set<Int> {
    let query = Query.field(FieldTerm(facet.field, values: [FieldValue(id)]))
    return Set(try Self.catalog.rows(for: query, today: Fixture.today))
  }

  @Test(arguments: [Facet.sector, .province, .prefecture, .kind])
  func `every cell is what the query of both values finds`(facet: Facet) throws {
    let all = Array(0..<Self.catalog.count).filter { $0 % 3 != 0 }
    let counts = Self.catalog.crossCounts(
      facet, by: .year, of: FoundRows(events: all, today: Fixture.today))
    let years = try Self.catalog.table(.year).values.map { try rows(.year, $0.id) }
    for (index, value) in Self.catalog.table(facet).values.enumerated() {
      let found = try rows(facet, value.id).intersection(all)
      #expect(counts.valueTotals[index] == found.count, "\(value.id)")
      for (year, inYear) in years.enumerated() {
        let expected = found.intersection(inYear).count
        if counts[index, year] != expected {
          Issue.record("\(value.id) \(year): \(counts[index, year]), not \(expected)")
        }
      }
    }
    for (year, inYear) in years.enumerated() {
      #expect(counts.groupTotals[year] == inYear.intersection(all).count)
    }
  }

  @Test func `an event is counted once in a group that holds several of its years`() throws {
    let all = Array(0..<Self.catalog.count)
    let years = Self.catalog.table(.year).values
    let groups = years.map { $0.id < "2020" ? 0 : -1 }
    let counts = Self.catalog.crossCounts(
      .kind, by: .year, groups: groups, groupCount: 1,
      of: FoundRows(events: all, today: Fixture.today))
    let early = all.filter { row in
      Self.catalog.events[row].date.years.contains { $0 < 2020 }
    }
    let spans = early.count { Self.catalog.events[$0].date.years.count > 1 }
    #expect(spans > 0)
    #expect(counts.groupTotals == [early.count])
    let kinds = Self.catalog.table(.kind).values.indices
    #expect(kinds.map { counts[$0, 0] }.reduce(0, +) == early.count)
  }

  @Test func `events without a value are told`() {
    let all = Array(0..<Self.catalog.count)
    let counts = Self.catalog.crossCounts(
      .sector, by: .year, of: FoundRows(events: all, today: Fixture.today))
    let plain = all.count { Self.catalog.events[$0].sectors.isEmpty }
    #expect(counts.withoutValue == plain)
    #expect(counts.withoutGroup == 0)
    let bySector = Self.catalog.crossCounts(
      .kind, by: .sector, of: FoundRows(events: all, today: Fixture.today))
    #expect(bySector.withoutGroup == plain)
    #expect(
      Self.catalog.crossCounts(.kind, by: .year, of: FoundRows(events: all, today: Fixture.today))
        .withoutValue == 0)
  }
}
