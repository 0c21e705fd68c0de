import Cooperation
import TestSupport
import Testing

@testable import Browser

/// What the cross-table of each list counts, and the filters that its counts lead to.
struct MatrixCountTests {
  private static let catalog = Fixture.ownCatalog
  private static let queries = [
    "", "year:2015..2024", "sakai OR japan", "kind:visit -province:Hue", "sector:trade has:person",
    "has:commitment",
  ]

  @Test(arguments: RowKind.allCases)
  func `random counts are the rows of the query with both values`(kind: RowKind) throws {
    var random = SeededGenerator(seed: 14)
    let offered = Facet.offered(of: kind)
    var seen = 0
    for turn in 0..<40 {
      let text = Self.queries[turn % Self.queries.count]
      let query = try QueryParser.parse(text)
      let facet = try #require(offered.randomElement(using: &random))
      let other = try #require(offered.filter { $0 != facet }.randomElement(using: &random))
      let found = try Self.catalog.found(query, of: kind, today: Fixture.today)
      let table = CountTable(found, by: facet, and: other, Self.catalog, .en)
      func check(_ terms: [Query], _ count: Int) throws {
        let narrowed = Query.all(of: query.conjuncts + terms)
        let rows = try Self.catalog.rows(for: narrowed, of: kind, today: Fixture.today)
        if rows.count != count { Issue.record("\(kind) \(narrowed): \(count), not \(rows.count)") }
        for term in terms {
          #expect(try QueryParser.parse(term.description) == term)
        }
      }
      for _ in 0..<8 {
        guard let line = table.lines.randomElement(using: &random),
          let column = table.columns.randomElement(using: &random)
        else { break }
        let cell = table.count(line, column)
        try check([facet.term(line.id), other.term(column.id)], cell)
        try check([facet.term(line.id)], line.count)
        try check([other.term(column.id)], column.count)
        if cell > 0 { seen += 1 }
      }
    }
    #expect(seen > 20)
  }

  @Test(arguments: RowKind.allCases)
  func `the facets on offer are the list's own, then those of its events, each once`(kind: RowKind)
  {
    let offered = Facet.offered(of: kind)
    #expect(Set(offered).count == offered.count)
    let own = Facet.allCases.filter { $0.owners.has(kind) }
    #expect(Set(offered.prefix(own.count)) == Set(own))
    #expect(Set(offered) == Set(own + Facet.ofEvents))
    #expect(offered.contains(.province) && offered.contains(.prefecture))
  }

  @Test func `facets follow one another round, and the other one is left out`() {
    let offered = Facet.offered(of: .documents)
    var facet = offered[0]
    var seen: [Facet] = []
    for _ in 1..<offered.count {
      seen.append(facet)
      facet = facet.stepped(by: 1, among: offered, without: .year)
    }
    #expect(facet == offered[0])
    #expect(Set(seen) == Set(offered).subtracting([.year]))
    #expect(
      offered[1].stepped(by: -1, among: offered, without: .year) == offered[0])
  }

  @Test func `a table of facets that another list does not have is of that list's first`() {
    let page = MatrixPage(.validity, by: .signer)
    #expect(page.shown(of: .documents) == page)
    let shown = page.shown(of: .people)
    #expect(shown.columns == .year)
    #expect(shown.rows == Facet.offered(of: .people)[0])
    #expect(MatrixPage(.year, by: .signer).shown(of: .people).rows != .year)
  }
}
