import Cooperation
import TestSupport
import Testing

struct SurveyTests {
  private static let catalog = Fixture.catalog

  private static func survey(_ query: Query) throws -> Survey {
    try catalog.survey(query, facets: Facet.allCases, today: Fixture.today)
  }

  private static func rows(_ query: Query) throws -> [Int] {
    try catalog.rows(for: query, today: Fixture.today)
  }

  @Test(arguments: Facet.ofEvents)
  func `a count is the rows of the query with the facet's own terms replaced`(
    facet: Facet
  ) throws {
    var random = SeededGenerator(seed: 71)
    for _ in 0..<40 {
      let query = try Self.randomQuery(&random)
      let survey = try Self.survey(query)
      let rest = Self.without(facet, query)
      for (index, value) in Self.catalog.table(facet).values.enumerated() {
        let narrowed = Query.all(of: [rest, Self.term(facet, value.id)])
        let rows = try Self.rows(narrowed)
        #expect(survey.count(facet, value: index) == rows.count, "\(query) \(facet) \(value.id)")
      }
    }
  }

  @Test func `rows are those of the query, in order and distinct`() throws {
    var random = SeededGenerator(seed: 72)
    for _ in 0..<400 {
      let query = try Self.randomQuery(&random)
      let survey = try Self.survey(query)
      #expect(survey.rows == (try Self.rows(query)), "\(query)")
      #expect(zip(survey.rows, survey.rows.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func `totals are the counts of everything`() throws {
    let survey = try Self.survey(.everything)
    #expect(survey.rows == Array(Self.catalog.events.indices))
    for facet in Facet.ofEvents {
      let values = Self.catalog.table(facet).values
      #expect(!values.isEmpty)
      for (index, value) in values.enumerated() {
        #expect(Self.catalog.total(facet, value: index) == survey.count(facet, value: index))
        let rows = try Self.rows(Self.term(facet, value.id))
        #expect(Self.catalog.total(facet, value: index) == rows.count, "\(facet) \(value.id)")
      }
    }
  }

  @Test(arguments: Facet.ofEvents)
  func `selecting and excluding a value leaves the facet's own counts alone`(
    facet: Facet
  ) throws {
    var random = SeededGenerator(seed: 73)
    for value in Self.catalog.table(facet).values {
      let base = try Self.randomQuery(&random)
      let term = Self.term(facet, value.id)
      let before = try Self.survey(base)
      for changed in [Query.all(of: [base, term]), .all(of: [base, .not(term)])] {
        let after = try Self.survey(changed)
        for index in Self.catalog.table(facet).values.indices {
          #expect(after.count(facet, value: index) == before.count(facet, value: index))
        }
      }
    }
  }

  @Test(arguments: Facet.ofEvents)
  func `a value selected and excluded part the rows`(facet: Facet) throws {
    for (index, value) in Self.catalog.table(facet).values.enumerated() {
      let term = Self.term(facet, value.id)
      let inside = try Self.rows(term)
      let outside = try Self.rows(.not(term))
      #expect((inside + outside).sorted() == Array(Self.catalog.events.indices))
      #expect(inside.count == Self.catalog.total(facet, value: index))
    }
  }

  @Test func `a term given twice is a term given once`() throws {
    var random = SeededGenerator(seed: 74)
    for _ in 0..<300 {
      let query = try Self.randomQuery(&random)
      guard let term = query.conjuncts.filter(Self.isField).randomElement(using: &random) else {
        continue
      }
      let once = try Self.survey(query)
      let twice = try Self.survey(.all(of: [query, term]))
      #expect(once.rows == twice.rows, "\(query)")
      for facet in Facet.ofEvents {
        for index in Self.catalog.table(facet).values.indices {
          #expect(once.count(facet, value: index) == twice.count(facet, value: index))
        }
      }
    }
  }

  @Test func `the order of fields does not matter`() throws {
    var random = SeededGenerator(seed: 75)
    for _ in 0..<300 {
      let query = try Self.randomQuery(&random)
      guard query.conjuncts.allSatisfy(Self.isField) else { continue }
      let other = Query.all(of: query.conjuncts.shuffled(using: &random))
      #expect(try Self.rows(query) == Self.rows(other))
    }
  }

  @Test func `two values of a facet find what either finds`() throws {
    for facet in Facet.ofEvents where facet != .pair {
      let ids = Self.catalog.table(facet).values.map(\.id)
      for (first, second) in zip(ids, ids.dropFirst()) {
        let both = FieldTerm(facet.field, values: [FieldValue(first), FieldValue(second)])
        let union = try Set(
          Self.rows(Self.term(facet, first)) + Self.rows(Self.term(facet, second)))
        #expect(try Self.rows(.field(both)) == union.sorted())
      }
    }
  }

  @Test func `a sum over a facet of one value a row is the number of rows`() throws {
    var random = SeededGenerator(seed: 76)
    for facet in [Facet.kind, .status] {
      for _ in 0..<100 {
        let query = Self.without(facet, try Self.randomQuery(&random))
        let survey = try Self.survey(query)
        let counts = Self.catalog.table(facet).values.indices.map { survey.count(facet, value: $0) }
        #expect(counts.reduce(0, +) == survey.rows.count)
      }
    }
  }

  @Test(arguments: [
    (Facet.province, "VN-DN", 10), (.province, "VN-SG", 4), (.province, "VN-HP", 4),
    (.prefecture, "JP-27", 5), (.prefecture, "JP-35", 2), (.place, "VN-DN", 11),
    (.place, "JP-27/sakai", 5), (.place, "VN-27/hoi-an", 2), (.place, "FR/paris", 1),
    (.sector, "environment", 12), (.sector, "transport", 7), (.kind, "festival", 4),
    (.year, "2024", 7), (.year, "2014", 2), (.party, "sakai-city", 5),
    (.person, "le-trung-chinh", 3),
    (.status, "planned", 1), (.status, "held", 29), (.pair, "VN-DN~JP-27", 5),
    (.pair, "VN-SG~JP-35", 2),
  ])
  func `a value counts the events of the files`(facet: Facet, id: String, count: Int) throws {
    let index = try #require(Self.catalog.table(facet).index(of: id))
    #expect(Self.catalog.total(facet, value: index) == count)
  }

  @Test(arguments: ["VN-DN@63", "VN-27@63", "VN-57@63", "VN-26@1989"])
  func `a former unit is no value of a facet`(id: String) {
    #expect(Self.catalog.table(.province).index(of: id) == nil)
    #expect(Self.catalog.table(.place).index(of: id) == nil)
  }

  @Test func `an unknown value is an error of the survey too`() throws {
    let query = try QueryParser.parse("carbon kind:nonsense")
    #expect(throws: QueryError.self) { try Self.survey(query) }
  }

  @Test(arguments: [
    ("province:\"Đà Nẵng\" -kind:visit", Facet.province, ["VN-DN"], []),
    ("-kind:visit,festival kind:signing", .kind, ["signing"], ["visit", "festival"]),
    ("sector:climate,zzzz", .sector, ["climate"], []), ("year:2024", .year, ["2024"], []),
    ("(kind:visit OR carbon)", .kind, [], []), ("place:VN-DN/hoi-an", .place, ["VN-27/hoi-an"], []),
    ("status:\"dự kiến\"", .status, ["planned"], []),
  ])
  func `the selection of a facet is read from the top of the query`(
    text: String, facet: Facet, selected: [String], excluded: [String]
  ) throws {
    let query = try QueryParser.parse(text)
    let values = Set(Self.catalog.table(facet).values.map(\.id))
    let inside = Self.catalog.selection(of: facet, in: query)
    let outside = Self.catalog.selection(of: facet, in: query, excluded: true)
    #expect(inside.intersection(values) == Set(selected))
    #expect(outside.intersection(values) == Set(excluded))
  }

  // MARK: Queries

  private static func term(_ facet: Facet, _ id: String) -> Query {
    let sides = facet == .pair ? id.split(separator: "~").map(String.init) : [id]
    let other = sides.count == 2 ? sides[1] : nil
    return .field(FieldTerm(facet.field, values: [FieldValue(sides[0], other: other)]))
  }

  private static func isField(_ query: Query) -> Bool {
    switch query {
    case .field, .not(.field): true
    default: false
    }
  }

  private static func without(_ facet: Facet, _ query: Query) -> Query {
    Query.all(
      of: query.conjuncts.filter { term in
        switch term {
        case .field(let term), .not(.field(let term)): term.field != facet.field
        default: true
        }
      })
  }

  private static func randomQuery(_ random: inout SeededGenerator) throws -> Query {
    let count = Int.random(in: 0...4, using: &random)
    let words = terms.shuffled(using: &random).prefix(count)
    return try QueryParser.parse(words.joined(separator: " "))
  }

  private static let terms = [
    "carbon", "sakai", "ダナン", "\"trung hòa\"", "province:VN-DN", "province:Huế,VN-HP",
    "-province:VN-SG", "province:=VN-DN", "prefecture:Osaka", "-prefecture:Tokyo", "place:VN-DN",
    "place:\"Hội An\"", "-place:Hanoi", "sector:environment", "sector:=climate", "-sector:culture",
    "sector:energy,tourism", "kind:visit,signing", "-kind:festival", "kind:festival",
    "date:2014..2024",
    "year:2024", "-year:2014", "year:2020..2025", "status:held", "-status:planned",
    "party:sakai-city",
    "-party:vn-moit", "person:\"Lê Quang Nam\"", "has:memorandum", "-has:commitment", "is:active",
    "pair:VN-DN~JP-27", "(kind:visit OR sector:culture)", "-(carbon OR province:VN-39)", "lang:ja",
    "memo:carbon", "source:SGGP",
  ]
}
