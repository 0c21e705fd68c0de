import Cooperation
import TestSupport
import Testing

struct RelationshipTests {
  private static let own = (records: Fixture.ownRecords, catalog: Fixture.ownCatalog)
  private static let daNang = Counterpart.unit(id: "VN-DN")
  private static let sakai = Counterpart.city(id: "JP-27/sakai")

  // MARK: Events

  @Test func `the events of each pair are those that its query finds and a plain reading has`()
    throws
  {
    let plain = Self.plain
    let pairs = Set(plain.flatMap { $0.values[.pair] ?? [] }).sorted()
    #expect(pairs.count > 100)
    for pair in pairs {
      let codes = pair.split(separator: "~").map { Counterpart.unit(id: String($0)) }
      let relationship = Self.relationship(codes[0], codes[1])
      let expected = plain.filter { $0.values[.pair]?.contains(pair) == true }.map(\.id)
      #expect(Self.ids(relationship.rows) == Set(expected), "\(pair)")
      let again = try Self.found(relationship.query)
      #expect(again == relationship.rows, "\(pair)")
      for language in Language.allCases {
        let named = RelationshipQuery.names(codes[0], codes[1], Self.own.catalog, in: language)
        let again = try Self.found(named)
        #expect(again == relationship.rows, "\(named)")
      }
    }
  }

  @Test func `the events of cities are those that the query and a plain reading have`() throws {
    let plain = Self.plain
    for city in Self.own.records.cities {
      let relationship = Self.relationship(.city(id: city.id))
      let expected = plain.filter { $0.localities.contains(.city(city.id)) }.map(\.id)
      #expect(Self.ids(relationship.rows) == Set(expected), "\(city.id)")
      guard ["VN", "JP"].contains(city.country) else { continue }
      let again = try Self.found(relationship.query)
      #expect(again == relationship.rows, "\(city.id)")
    }
  }

  @Test func `the events of bodies are those that the query and a plain reading have`() throws {
    let plain = Self.plain
    let bodies = Self.own.records.parties.map(\.id)
    for id in bodies {
      let relationship = Self.relationship(.party(id: id))
      let expected = plain.filter { $0.parties.contains(.party(id)) }
      #expect(Self.ids(relationship.rows) == Set(expected.map(\.id)), "\(id)")
      let again = try Self.found(relationship.query)
      #expect(again == relationship.rows, "\(id)")
      let mixed = Self.relationship(Self.daNang, .party(id: id))
      let both = expected.filter { $0.values[.province]?.contains("VN-DN") == true }
      #expect(Self.ids(mixed.rows) == Set(both.map(\.id)), "\(id)")
      let shared = try Self.found(mixed.query)
      #expect(shared == mixed.rows, "\(id)")
    }
  }

  @Test func `the query reads as an officer would write it`() {
    let named = RelationshipQuery.names(Self.daNang, Self.sakai, Self.own.catalog, in: .vi)
    #expect(named.description == "pair:\"Đà Nẵng\"~Sakai")
    let codes = RelationshipQuery.ids(Self.daNang, Self.sakai, Self.own.catalog)
    #expect(codes.description == "pair:VN-DN~JP-27/sakai")
  }

  // MARK: What is counted

  @Test func `years and sectors are those that the catalog counts, with the empty years`() {
    let relationship = Self.relationship(Self.daNang, Self.sakai)
    let years = relationship.years
    #expect(years.map(\.year) == Array(years[0].year...(years.last?.year ?? 0)))
    #expect(years.contains { $0.count == 0 })
    let table = Self.own.catalog.table(.year)
    let counts = Self.own.catalog.counts(.year, of: relationship.rows)
    for year in years {
      #expect(year.count == (table.index(of: "\(year.year)").map { counts[$0] } ?? 0))
    }
    let events = Self.events(relationship.rows)
    for sector in relationship.sectors where sector.parent == nil {
      let plain = Self.plain.filter { facts in
        events.contains { $0.id == facts.id } && facts.values[.sector]?.contains(sector.id) == true
      }
      #expect(sector.count == plain.count, "\(sector.id)")
    }
  }

  @Test func `instruments that no event names are found, others of other places are not`() {
    let catalog = Catalog(
      Self.records { records in
        records.memoranda = [
          Self.memorandum("alone", ["VN-DN", "JP-27/sakai"]),
          Self.memorandum(
            "by-seat", [], signatories: ["da-nang-donre", "sakai-environment-bureau"]),
          Self.memorandum("signed-there", []),
          Self.memorandum("of-others", ["VN-HN", "JP-27/sakai"]),
          Self.memorandum("elsewhere", ["VN-DN", "JP-28/kobe"]),
        ]
        records.events = [
          Self.event("meeting", memoranda: ["signed-there", "of-others"])
        ]
      })
    let relationship = Relationship(
      catalog, between: Self.daNang, and: Self.sakai, today: Fixture.today)
    #expect(
      relationship.instruments.map(\.memorandum.id) == ["alone", "by-seat", "signed-there"])
    #expect(relationship.instruments.map(\.rows) == [[], [], [0]])
  }

  @Test func `a body's instruments are those that it signed`() {
    let relationship = Self.relationship(
      .party(id: "sakai-city"), .party(id: "da-nang-peoples-committee"))
    #expect(relationship.ties.map(\.memorandum.id) == ["da-nang-sakai-friendship-2009"])
    #expect(relationship.rows.count >= 1)
  }

  @Test func `visits go the way that the delegations tell`() {
    let relationship = Relationship(
      Fixture.catalog, between: Self.daNang, and: Self.sakai, today: Fixture.today)
    func ids(_ rows: [Int]) -> [String] { rows.map { Fixture.catalog.events.id($0) } }
    #expect(ids(relationship.visits.ofFirst) == ["2024-11-11-da-nang-sakai"])
    #expect(ids(relationship.visits.ofSecond) == ["2024-07-05-sakai-vice-mayor-da-nang"])
    #expect(relationship.visits.untold.isEmpty)
    let reversed = Relationship(
      Fixture.catalog, between: Self.sakai, and: Self.daNang, today: Fixture.today)
    #expect(reversed.visits.ofSecond == relationship.visits.ofFirst)
    #expect(reversed.visits.ofFirst == relationship.visits.ofSecond)
  }

  @Test(arguments: [
    ([("da-nang-city", Delegation.Role.guest), ("sakai-city", .host)], ["JP-27/sakai"], "first"),
    ([("da-nang-city", .guest), ("sakai-city", .host)], [], "first"),
    ([("da-nang-city", .guest)], [], "first"),
    ([("da-nang-city", .guest)], ["JP-28/kobe"], "untold"),
    ([("sakai-environment-bureau", .guest)], ["VN-DN"], "second"),
    ([("sakai-city", .guest), ("da-nang-city", .guest)], ["VN-HN"], "untold"),
    ([("sakai-city", .participant), ("da-nang-city", .participant)], ["VN-DN"], "untold"),
    ([("jica", .guest)], ["VN-DN"], "untold"), ([], [], "untold"),
  ])
  func `who visited whom is told by guests, hosts and place`(
    delegations: [(String, Delegation.Role)], places: [String], expected: String
  ) {
    let catalog = Catalog(
      Self.records { records in
        records.events = [Self.event("visit", delegations: delegations, places: places)]
      })
    let visits = Relationship(
      catalog, between: Self.daNang, and: Self.sakai, today: Fixture.today
    ).visits
    #expect(visits.ofFirst == (expected == "first" ? [0] : []))
    #expect(visits.ofSecond == (expected == "second" ? [0] : []))
    #expect(visits.untold == (expected == "untold" ? [0] : []))
    #expect(visits.count == 1)
  }

  @Test func `promises stand as their status and due date tell`() {
    let promises = Self.relationship(Self.daNang, Self.sakai).promises
    let plain = Self.events(Self.relationship(Self.daNang, Self.sakai).rows).flatMap(\.commitments)
    #expect(promises.map(\.commitment) == plain)
    for promise in promises {
      let expected: Promise.Standing =
        switch promise.commitment.status {
        case .done: .kept
        case .dropped: .dropped
        case .open:
          (promise.commitment.due.map { $0.latest < Fixture.today } ?? false) ? .overdue : .open
        }
      #expect(promise.standing == expected)
    }
    let sojitz = Relationship(
      Fixture.catalog, between: .unit(id: "VN-39"), today: .first(of: 2027))
    #expect(!sojitz.promises(.overdue).isEmpty)
  }

  @Test func `first contact is the earliest event held or instrument signed`() {
    let relationship = Self.relationship(Self.daNang, Self.sakai)
    let events = Self.events(relationship.rows).filter { $0.status == .held }.map(\.date)
    let signed = relationship.instruments.compactMap(\.memorandum.signed)
    #expect(relationship.firstContact?.date == (events + signed).min())
    #expect(relationship.ties.map(\.memorandum.id).contains("da-nang-sakai-friendship-2009"))
    #expect(relationship.nextAnniversary?.subject == .tie(id: "da-nang-sakai-friendship-2009"))
    #expect(relationship.nextAnniversary?.when.description == "2027-02-20")
    #expect(relationship.nextAnniversary?.years == 18)
  }

  // MARK: Partners

  @Test(arguments: [
    Counterpart.unit(id: "VN-DN"), .unit(id: "VN-SG"), .unit(id: "JP-27"), .city(id: "JP-27/sakai"),
    .party(id: "jica"), .party(id: "sakai-city"),
  ])
  func `partners count as the relationships with them do`(counterpart: Counterpart) throws {
    let partners = Partners(Self.own.catalog, of: counterpart, today: Fixture.today).partners
    let all = partners + partners.flatMap(\.cities)
    #expect(!all.isEmpty)
    for partner in all {
      let relationship = Self.relationship(counterpart, partner.counterpart)
      #expect(partner.eventCount == relationship.rows.count, "\(partner.counterpart)")
      #expect(
        partner.lastDate == relationship.lastHeldRow.map { Self.own.catalog.events[$0].date })
      let instruments = Set(relationship.instruments.map(\.memorandum.id))
      #expect(instruments.isSuperset(of: partner.instruments.map(\.id)))
      #expect(Set(partner.ties).isSubset(of: relationship.ties.map(\.memorandum)))
    }
    let counts = partners.map(\.eventCount)
    #expect(counts == counts.sorted(by: >))
  }

  // MARK: Help

  private static func relationship(
    _ first: Counterpart, _ second: Counterpart? = nil
  ) -> Relationship {
    Relationship(own.catalog, between: first, and: second, today: Fixture.today)
  }

  private static func events(_ rows: [Int]) -> [Event] { rows.map { own.catalog.events[$0] } }

  private static func ids(_ rows: [Int]) -> Set<String> { Set(events(rows).map(\.id)) }

  private static func found(_ query: Query) throws -> [Int] {
    let text = query.description
    let parsed = try QueryParser.parse(text)
    #expect(parsed == query)
    return try own.catalog.rows(for: parsed, today: Fixture.today)
  }

  /// What a plain reading has of each event.
  private static let plain = {
    let names = PlainNames(own.records)
    // A journey's stops are no rows of their own: the row has what they say.
    return own.catalog.events.map { PlainFacts($0, of: own.records, names) }
  }()

  private static func records(_ change: (inout RecordCollection) -> Void) -> RecordCollection {
    var records = own.records
    (records.events, records.memoranda) = ([], [])
    change(&records)
    return records
  }

  private static func memorandum(
    _ id: String, _ localities: [String], signatories: [String] = []
  ) -> Memorandum {
    Memorandum(
      id: id, kind: .memorandum, title: LocalizedText(en: id), signatories: signatories,
      localities: localities.compactMap { Locality($0) }, signed: EventDate("2020-01-01"),
      until: nil, status: .signed, renews: nil, supersedes: nil, sectors: [], amounts: [],
      sources: [])
  }

  private static func event(
    _ id: String, delegations: [(String, Delegation.Role)] = [], places: [String] = [],
    memoranda: [String] = []
  ) -> Event {
    Event(
      id: id, kind: "visit", date: EventDate(.first(of: 2020)), status: .held,
      title: LocalizedText(en: id), summary: LocalizedText(),
      places: places.compactMap { Locality($0) },
      localities: ["VN-DN", "JP-27/sakai"].compactMap { Locality($0) }, sectors: [], parties: [],
      delegations: delegations.map { Delegation(party: $0.0, role: $0.1, members: []) },
      memoranda: memoranda, commitments: [], follows: [], sources: [], confidence: .sourced)
  }
}
