import Cooperation
import TestSupport
import Testing

struct RelevanceTests {
  /// Three events of one kind: the word in the title as typed, in another spelling, in the summary.
  private func catalog() throws -> Catalog {
    var records = Fixture.records
    let model = try #require(records.events.first { $0.id == "2012-09-15-vietnam-festival-tokyo" })
    func event(_ id: String, _ date: String, title: String, summary: String) throws -> Event {
      Event(
        id: id, kind: model.kind, date: try #require(EventDate(date)), status: .held,
        title: LocalizedText(en: title), summary: LocalizedText(en: summary), places: [],
        localities: [], sectors: [], parties: [], delegations: [], memoranda: [], commitments: [],
        follows: [], sources: [], confidence: .sourced)
    }
    records.events = [
      try event("in-summary", "2024", title: "A tea ceremony", summary: "With a lễ hội."),
      try event("folded-title", "2023", title: "The le hoi by the river", summary: "x"),
      try event("exact-title", "2022", title: "Lễ hội bên sông", summary: "x"),
    ]
    return Catalog(records)
  }

  @Test(
    arguments: [
      ("\"lễ hội\"", ["exact-title", "folded-title", "in-summary"]),
      ("\"le hoi\"", ["folded-title", "exact-title", "in-summary"]),
    ])
  func `exact spelling comes before folded, the title before the summary`(
    text: String, expected: [String]
  ) throws {
    let catalog = try catalog()
    let query = try QueryParser.parse(text)
    let rows = try catalog.rows(for: query, today: Fixture.today)
    #expect(rows.count == 3)
    let sorted = catalog.sorted(rows, by: .relevance, for: query, language: .en)
    #expect(sorted.map { catalog.events[$0].id } == expected)
  }
}
