import Cooperation
import TestSupport
import Testing

struct SortOrderTests {
  private let catalog = Fixture.catalog

  private func sorted(
    _ rows: [Int], _ order: SortOrder, _ query: Query = .everything, _ language: Language = .en
  ) -> [Int] {
    catalog.sorted(rows, by: order, for: query, language: language)
  }

  @Test(arguments: SortOrder.allCases, Language.allCases)
  func `an order keeps every row once, whatever order they come in`(
    order: SortOrder, language: Language
  ) throws {
    var random = SeededGenerator(seed: 51)
    let query = try QueryParser.parse("da nang \"carbon\"")
    let rows = Array(catalog.events.indices)
    let expected = sorted(rows, order, query, language)
    #expect(expected.sorted() == rows)
    for _ in 0..<50 {
      #expect(sorted(rows.shuffled(using: &random), order, query, language) == expected)
    }
  }

  @Test(arguments: SortOrder.allCases)
  func `rows left out change nothing in the order of the others`(order: SortOrder) throws {
    var random = SeededGenerator(seed: 52)
    let query = try QueryParser.parse("sakai")
    let all = sorted(Array(catalog.events.indices), order, query)
    for _ in 0..<50 {
      let some = Set(all.filter { _ in Bool.random(using: &random) })
      #expect(sorted(Array(some), order, query) == all.filter(some.contains))
    }
  }

  @Test func `the latest come first in the catalog, those of one date by id`() {
    for (left, right) in zip(catalog.events, catalog.events.dropFirst()) {
      #expect(left.date > right.date || (left.date == right.date && left.id < right.id))
    }
    let rows = Array(catalog.events.indices)
    #expect(sorted(rows.reversed(), .latest) == rows)
  }

  @Test func `by date the earliest come first, those of one date by id`() {
    let events = sorted(Array(catalog.events.indices), .date).map { catalog.events[$0] }
    #expect(events.first?.id == "1973-09-21-diplomatic-relations")
    #expect(events.last?.id == "2026-02-26-hcmc-yamaguchi-assembly-mou")
    for (left, right) in zip(events, events.dropFirst()) {
      #expect(left.date < right.date || (left.date == right.date && left.id < right.id))
    }
  }

  @Test func `titles are in order of what they are folded to`() {
    let titles = sorted(Array(catalog.events.indices), .title, .everything, .vi).map {
      Folding.folded(catalog.events[$0].title.vi ?? "")
    }
    #expect(titles == titles.sorted())
  }

  @Test func `equal titles stay latest first`() throws {
    var records = Fixture.records
    let first = try #require(records.events.first)
    records.events = ["2021", "2023", "2022"].compactMap { year in
      EventDate(year).map { Self.copy(of: first, id: "e-\(year)", date: $0, title: "Same") }
    }
    let same = Catalog(records)
    let rows = same.sorted([2, 0, 1], by: .title, for: .everything, language: .en)
    #expect(rows.map { same.events[$0].id } == ["e-2023", "e-2022", "e-2021"])
  }

  @Test func `events of one date stay in order of id both ways`() throws {
    var records = Fixture.records
    let first = try #require(records.events.first)
    let date = try #require(EventDate("2021"))
    records.events = ["b", "c", "a"].map { Self.copy(of: first, id: $0, date: date, title: $0) }
    let same = Catalog(records)
    for order in [SortOrder.date, .latest, .title, .relevance] {
      let rows = same.sorted([2, 0, 1], by: order, for: .everything, language: .en)
      #expect(rows.map { same.events[$0].id } == ["a", "b", "c"])
    }
  }

  @Test func `by relevance titles that have the words come first, then the latest`() throws {
    let query = try QueryParser.parse("carbon")
    let rows = try catalog.rows(for: query, today: Fixture.today)
    let ordered = sorted(rows, .relevance, query)
    let hits = ordered.map { row in
      catalog.events[row].title.all.contains { TextPattern("carbon").isFound(in: $0) }
    }
    let split = hits.firstIndex(of: false) ?? hits.count
    #expect(split > 0 && split < hits.count)
    #expect(hits[split...].allSatisfy { !$0 })
    #expect(Array(ordered[..<split]) == ordered[..<split].sorted())
    #expect(Array(ordered[split...]) == ordered[split...].sorted())
  }

  @Test(arguments: [
    ("carbon \"da nang\" text:port", ["carbon", "da nang", "port"]), ("-carbon", []),
    ("a OR b sector:energy", ["a", "b"]), ("", []),
  ])
  func `the words that are looked for leave out those behind a NOT`(
    text: String, words: [String]
  ) throws {
    #expect(try QueryParser.parse(text).searchTexts == words)
  }

  private static func copy(
    of event: Event, id: String, date: EventDate, title: String
  ) -> Event {
    Event(
      id: id, kind: event.kind, date: date, status: event.status, title: LocalizedText(en: title),
      summary: event.summary, places: event.places, localities: event.localities,
      sectors: event.sectors, parties: event.parties, delegations: event.delegations,
      memoranda: event.memoranda, commitments: event.commitments, follows: event.follows,
      sources: event.sources, confidence: event.confidence)
  }
}
