import Cooperation
import TestSupport
import Testing

/// What the four lists count, on the package's own records.
struct ListSurveyTests {
  private static let catalog = Fixture.ownCatalog
  private static let today = Fixture.today

  private static func rows(_ query: Query, _ kind: RowKind) throws -> [Int] {
    try catalog.rows(for: query, of: kind, today: today)
  }

  private static func rows(_ text: String, _ kind: RowKind) throws -> [Int] {
    try rows(QueryParser.parse(text), kind)
  }

  private static func term(_ facet: Facet, _ id: String) -> Query {
    let sides = facet == .pair ? id.split(separator: "~").map(String.init) : [id]
    let other = sides.count == 2 ? sides[1] : nil
    return .field(FieldTerm(facet.field, values: [FieldValue(sides[0], other: other)]))
  }

  @Test(arguments: RowKind.allCases, ["", "kind:visit -province:Hue", "sakai OR japan"])
  func `the number beside each value of each facet is that of the rows after it is selected`(
    kind: RowKind, text: String
  ) throws {
    let base = try QueryParser.parse(text)
    let facets = Facet.allCases.filter { facet in
      // A term of the base that selects in the facet is left out of its numbers.
      !base.conjuncts.contains { term in
        switch term {
        case .field(let term), .not(.field(let term)): Facet(term) == facet
        default: false
        }
      }
    }
    let survey = try Self.catalog.survey(base, of: kind, facets: facets, today: Self.today)
    for facet in facets {
      for (index, value) in Self.catalog.table(facet).values.enumerated() {
        let count = survey.count(facet, value: index)
        // Every value of small tables, some of large ones.
        guard Self.catalog.table(facet).values.count < 100 || index % 11 == 0 else { continue }
        let found = try Self.rows(.all(of: [base, Self.term(facet, value.id)]), kind)
        if found.count != count {
          Issue.record("\(kind) \(facet) \(value.id): \(count), and \(found.count) rows")
        }
      }
    }
  }

  @Test(arguments: RowKind.allCases)
  func `everything finds each row once, in the order of the list`(kind: RowKind) throws {
    let rows = try Self.rows(.everything, kind)
    #expect(rows == Array(0..<Self.catalog.count(of: kind)))
    let ids = rows.map { Self.catalog.id(of: $0, kind) }
    #expect(Set(ids).count == ids.count)
    #expect(!ids.contains(""))
    for order in SortOrder.allCases {
      let sorted = Self.catalog.sorted(
        rows, of: kind, by: order, for: .everything, language: .vi)
      #expect(Set(sorted) == Set(rows))
    }
  }

  @Test func `the events of a row and the rows of an event are the same pairs`() {
    for kind in [RowKind.documents, .promises, .people] {
      let ofRows = (0..<Self.catalog.count(of: kind)).flatMap { row in
        Self.catalog.events(ofRow: row, kind).map { [$0, row] }
      }
      let ofEvents = (0..<Self.catalog.count).flatMap { event in
        Self.catalog.rows(of: kind, ofEvent: event).map { [event, $0] }
      }
      #expect(Set(ofRows) == Set(ofEvents))
      #expect(ofRows.count == ofEvents.count)
    }
  }

  @Test func `documents without an event are in their list, and terms of events do not find them`()
    throws
  {
    let lonely = (0..<Self.catalog.count(of: .documents)).filter {
      Self.catalog.events(ofRow: $0, .documents).isEmpty
    }
    #expect(lonely.count > 10)
    let held = try Self.rows("status:held,planned,announced,cancelled", .documents)
    #expect(Set(held).isDisjoint(with: lonely))
    #expect(held.count + lonely.count == Self.catalog.count(of: .documents))
  }

  @Test func `whoever was at one event that is both is found, not who was at two that are each`()
    throws
  {
    let found = Set(try Self.rows("kind:visit year:2024", .people))
    let visits = Set(try Self.rows("kind:visit", .people))
    let year = Set(try Self.rows("year:2024", .people))
    #expect(found.isSubset(of: visits.intersection(year)))
    #expect(found.count < visits.intersection(year).count)
  }

  @Test func `a promise is found by its id and stands where its record has it`() throws {
    for row in 0..<Self.catalog.count(of: .promises) {
      let id = Self.catalog.id(of: row, .promises)
      #expect(Self.catalog.row(ofPromise: id) == row)
      let made = try #require(Self.catalog.promiseRecord(ofRow: row))
      #expect(id == "\(made.record.id)#\(made.commitment.id)")
      #expect(made.record.commitments.contains(made.commitment))
    }
    #expect(Self.catalog.row(ofPromise: "nothing#nothing") == nil)
  }

  @Test func `the three ways to stand add up to what was signed and not superseded`() throws {
    let stand = try ["in-force", "lapsed", "no-end"].map { try Self.rows("is:\($0)", .documents) }
    let signed = Self.catalog.memoranda.indices.filter {
      ![.drafted, .superseded].contains(Self.catalog.memoranda[$0].status)
    }
    #expect(stand.map(\.count).reduce(0, +) == Set(stand.flatMap { $0 }).count)
    #expect(Set(stand.flatMap { $0 }).isSubset(of: signed))
    #expect(signed.count - Set(stand.flatMap { $0 }).count <= 3)
  }
}
