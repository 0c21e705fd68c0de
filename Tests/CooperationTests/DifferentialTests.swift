import Cooperation
import TestSupport
import Testing

struct DifferentialTests {
  @Test(arguments: 0..<50)
  func `a catalog and a plain reading of the records agree`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(9000 + seed))
    for kind in RowKind.allCases {
      let pair = try Engines(
        RandomRecords.collection(&random), of: kind, views: RandomQueries.views(&random))
      var previous: Survey?
      for _ in 0..<25 {
        previous = try pair.compare(RandomQueries.text(&random), after: previous)
      }
      previous = nil
      for text in Self.typed(&random) { previous = try pair.compare(text, after: previous) }
    }
  }

  /// What stands in the filter line one after another while a search is typed, taken back, and
  /// facets are selected in between.
  private static func typed(_ random: inout SeededGenerator) -> [String] {
    var texts: [String] = []
    var facets: [String] = Bool.random(using: &random) ? [RandomQueries.facetTerm(&random)] : []
    let word =
      Bool.random(using: &random) ? RandomQueries.words(&random) : RandomQueries.name(&random)
    let typed = Array(word.filter { !"()\",:-".contains($0) }.prefix(16))
    let before = ["", "", "\"", "text:\"", "carbon ", "-"].randomElement(using: &random) ?? ""
    var length = 0
    while texts.count < 25 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: facets.append(RandomQueries.facetTerm(&random))
      case 1: facets = Array(facets.dropFirst())
      case 2, 3: length -= Int.random(in: 1...3, using: &random)
      default: length += 1
      }
      length = min(max(length, 0), typed.count)
      let search = length == 0 ? "" : before + String(typed.prefix(length))
      let isOpen = search.filter { $0 == "\"" }.count == 1
      texts.append((facets + [search + (isOpen ? "\"" : "")]).joined(separator: " "))
    }
    return texts
  }

  /// The two over the same records.
  private struct Engines {
    private let catalog: Catalog
    private let kind: RowKind
    private let plain: PlainEngine
    private let views: SavedQueries

    init(
      _ records: RecordCollection, of kind: RowKind, views: [(name: String, text: String)]
    ) throws {
      self.kind = kind
      catalog = Catalog(records)
      var queries: [String: Query] = [:]
      for view in views { queries[view.name] = try QueryParser.parse(view.text) }
      plain = PlainEngine(records, of: kind, today: Fixture.today, views: queries)
      self.views = SavedQueries(views)
    }

    /// Expects the same rows and counts of both; gives the survey.
    func compare(_ text: String, after previous: Survey?) throws -> Survey? {
      let written = try QueryParser.parse(text)
      let query = try views.resolved(written)
      let expected: (ids: [String], counts: [Facet: [String: Int]])
      do throws(PlainEngine.UnknownValue) {
        expected = (try plain.ids(written), try plain.counts(written))
      } catch {
        #expect(throws: QueryError.self, "\(text)") {
          try catalog.rows(for: query, of: kind, today: Fixture.today)
        }
        #expect(throws: QueryError.self, "\(text)") { try self.survey(query, after: previous) }
        return previous
      }
      let rows = try catalog.rows(for: query, of: kind, today: Fixture.today)
      #expect(rows.map { catalog.id(of: $0, kind) } == expected.ids, "\(kind) \(text)")
      let survey = try self.survey(query, after: previous)
      #expect(survey.rows == rows, "\(kind) \(text)")
      let found = try catalog.found(query, of: kind, today: Fixture.today)
      #expect(found.rows == rows, "\(kind) \(text)")
      for facet in Facet.allCases {
        var counts: [String: Int] = [:]
        for (index, value) in catalog.table(facet).values.enumerated() {
          let count = survey.count(facet, value: index)
          if count > 0 { counts[value.id] = count }
        }
        #expect(counts == expected.counts[facet], "\(kind) \(facet) \(text)")
      }
      return survey
    }

    private func survey(_ query: Query, after previous: Survey?) throws -> Survey {
      try catalog.survey(
        query, of: kind, facets: Facet.allCases, today: Fixture.today, after: previous)
    }
  }
}
