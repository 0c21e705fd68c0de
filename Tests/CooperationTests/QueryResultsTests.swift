import Cooperation
import TestSupport
import Testing

struct QueryResultsTests {
  private static let tables = [
    QueryResults.names, QueryResults.words, QueryResults.places, QueryResults.fields,
  ]

  @Test(arguments: tables.joined().map(\.query))
  func `a query finds the events of the files`(text: String) throws {
    let expected = try #require(
      Self.tables.joined().first { $0.query.utf8.elementsEqual(text.utf8) })
    let found = try Self.ids(text)
    #expect(found == (try Self.ids(startingWith: expected.ids)), "\(text)")
  }

  @Test(arguments: [
    "da nang", "ダナン", "だなん", "ﾀﾞﾅﾝ", "danang", "DA NANG", "Da Nang City", "Đà Nẵng", "ĐÀ NẴNG",
    "Đa\u{300} Na\u{306}\u{303}ng", "Đ\u{61}\u{300} Na\u{303}\u{306}ng", "ｄａｎａｎｇ", "Da-Nang",
    "Tourane",
    "Thành phố Đà Nẵng", "ダナン市",
  ])
  func `a name finds the same events however it is spelled`(text: String) throws {
    #expect(try Self.ids(text).isSuperset(of: Self.ids("province:VN-DN")))
    if !text.contains("市"), !text.contains("City"), !text.contains("Thành") {
      #expect(try Self.ids(text) == Self.ids("da nang"))
    }
  }

  @Test(arguments: ["-", "–", "—", "‐", "‑", "−", "－", "--", "- –"])
  func `a dash between the words of a name is a part of it`(dash: String) throws {
    let records = Fixture.ownRecords
    let names =
      records.parties.flatMap(\.name.all) + records.people.flatMap(\.name.all)
      + records.units.flatMap(\.fullName.all)
    let long = names.filter { name in
      name.split(separator: " ").count > 2
        && QueryLexer.tokens(in: name).allSatisfy { token in
          if case .word = token.kind { true } else { false }
        }
    }
    #expect(long.count > 300)
    for (index, name) in long.enumerated() where index % 5 == 0 {
      var words = name.split(separator: " ").filter { !DashWord.isDashes(String($0)) }
      let plain = words.joined(separator: " ")
      words.insert(Substring(dash), at: words.count / 2)
      let dashed = words.joined(separator: " ")
      let found = try Self.filter(dashed)
      #expect(found.isName, "\(dashed)")
      let undashed = try Self.filter(plain)
      #expect(
        found.without(dashed).without(plain) == undashed.without(dashed).without(plain), "\(dashed)"
      )
    }
  }

  @Test(arguments: ["-", "–", "carbon -", "- carbon - metro -", "NOT - carbon", "(carbon - OR –)"])
  func `a dash elsewhere asks for nothing`(text: String) throws {
    let words = text.split(separator: " ").filter { $0 != "-" && $0 != "–" && $0 != "NOT" }
    let plain = text.contains("(") ? "carbon OR ()" : words.joined(separator: " ")
    #expect(try Self.ids(text) == Self.ids(plain))
  }

  @Test func `a kind after memo is no word of a title, and in quotes no kind`() throws {
    let records = Fixture.ownRecords
    func ids(_ text: String) throws -> Set<String> {
      let catalog = Fixture.ownCatalog
      let rows = try catalog.rows(for: QueryParser.parse(text), today: Fixture.today)
      return Set(rows.map(catalog.events.id))
    }
    for kind in Memorandum.Kind.allCases {
      let wanted = Set(records.memoranda.filter { $0.kind == kind }.map(\.id))
      let events = records.events.filter { !wanted.isDisjoint(with: $0.memoranda) }
        .map { $0.partOf ?? $0.id }
      for name in [kind.rawValue] + kind.name.all {
        let written = name.contains { $0 == " " || $0 == "・" } ? "\"\(name)\"" : name
        #expect(try ids("memo:\(written)") == Set(events), "\(name)")
      }
    }
    for word in ["tie", "plan"] {
      let titled = records.memoranda.filter { memorandum in
        memorandum.title.all.contains { title in
          Folding.folded(title).split { !$0.isLetter && !$0.isNumber }.contains {
            $0.hasPrefix(word)
          }
        }
      }
      let wanted = Set(titled.map(\.id))
      let events = records.events.filter { !wanted.isDisjoint(with: $0.memoranda) }
        .map { $0.partOf ?? $0.id }
      #expect(try ids("memo:\"\(word)\"") == Set(events))
      #expect(!events.isEmpty)
    }
  }

  @Test func `a code is what has it, and no name of anything else`() throws {
    var records = Fixture.records
    let party = try #require(records.parties.first { $0.id == "sojitz" })
    records.parties.append(
      Party(
        id: "other", name: LocalizedText(en: "Other"), abbreviation: "Sojitz", kind: party.kind,
        country: "JP", parent: nil, locality: nil, from: nil, to: nil, successor: nil, aliases: []))
    let catalog = Catalog(records)
    func filter(_ text: String) throws -> Filter {
      try catalog.filter(for: QueryParser.parse(text), today: Fixture.today)
    }
    let index = try #require(records.parties.firstIndex { $0.id == "sojitz" })
    let last = records.parties.count - 1
    let both = IndexSet([index, last], capacity: records.parties.count)
    #expect(
      try filter("party:sojitz") == .parties(IndexSet([index], capacity: records.parties.count)))
    #expect(try filter("party:Sojitz") == .parties(both))
    #expect(
      catalog.selection(of: .party, in: try QueryParser.parse("party:sojitz")) == ["sojitz"])
  }

  @Test(arguments: [
    ("province:=VN-DN", "province:VN-DN"), ("sector:=environment", "sector:environment"),
    ("province:VN-DN@63", "province:VN-DN"), ("prefecture:Sakai", "prefecture:Osaka"),
    ("province:VN-DN", "place:VN-DN"), ("sector:waste", "sector:environment"),
    ("date:2024-11-11", "date:2024-11"), ("\"da nang\" carbon", "carbon"),
  ])
  func `a narrower query finds a part of a wider one`(narrow: String, wide: String) throws {
    #expect(try Self.ids(narrow).isSubset(of: Self.ids(wide)))
  }

  @Test(arguments: tables.joined().map(\.query))
  func `a query and its NOT share the events among them`(text: String) throws {
    let without = try Self.ids("-(\(text))")
    #expect(try Self.ids(text).isDisjoint(with: without))
    #expect(try Self.ids(text).union(without).count == Fixture.catalog.count)
  }

  @Test(arguments: [
    ("province:\"Da Nag\"", QueryField.province, "Da Nang" as String?, "Da Nag", 9, 8),
    ("province:Osaka", .province, nil, "Osaka", 9, 5),
    ("a tỉnh：「Đồng Naii」", .province, "Dong Nai", "Đồng Naii", 7, 11),
    ("prefecture:Osakka", .prefecture, "Osaka", "Osakka", 11, 6),
    ("prefecture:VN-DN", .prefecture, nil, "VN-DN", 11, 5),
    ("place:Parris", .place, "Paris", "Parris", 6, 6),
    ("sector:climat", .sector, "climate", "climat", 7, 6),
    ("sector:energy,clymate", .sector, "climate", "clymate", 14, 7),
    ("-kind:festivall", .kind, "festival", "festivall", 6, 9),
    ("carbon OR (kind:vist)", .kind, "visit", "vist", 16, 4),
    ("party:Sojits", .party, "Sojitz", "Sojits", 6, 6),
    ("person:\"Le Quang Nan\"", .person, "Lê Quang Nam", "Le Quang Nan", 7, 14),
    ("status:heldd", .status, "held", "heldd", 7, 5), ("status:xyz", .status, nil, "xyz", 7, 3),
    ("has:memorandm", .has, "memorandum", "memorandm", 4, 9),
    ("is:upcomming", .is, "upcoming", "upcomming", 3, 9), ("lang:fr", .lang, nil, "fr", 5, 2),
    ("pair:\"Da Nag\"~Sakai", .pair, "Da Nang", "Da Nag", 5, 14),
    ("pair:Huế~Sakaii", .pair, "Sakai", "Sakaii", 5, 10),
    ("province:zzzzzzzz", .province, nil, "zzzzzzzz", 9, 8),
  ])
  func `an unknown value is an error that names the nearest`(
    text: String, field: QueryField, nearest: String?, found: String, column: Int, length: Int
  ) throws {
    let error = #expect(throws: QueryError.self) { try Self.ids(text) }
    #expect(error?.found == found)
    #expect(error?.column == column)
    #expect(error?.length == length)
    guard case .unknownValue(let asked, let suggestion) = try #require(error).problem else {
      Issue.record("\(text) is not an unknown value")
      return
    }
    #expect(asked == field)
    let key = suggestion.map(Folding.key(of:))
    #expect(key == nearest.map(Folding.key(of:)))
  }

  @Test(arguments: ["memo:zzzz", "source:zzzz", "text:zzzz", "id:zzzz", "zzzz"])
  func `a field of free text finds nothing rather than failing`(text: String) throws {
    #expect(try Self.ids(text).isEmpty)
  }

  @Test(arguments: [
    ("2012-09-15", true, false), ("2012-09-16", true, false), ("2012-09-17", false, true),
  ])
  func `an event is upcoming until its last day is over`(
    day: String, isUpcoming: Bool, isPast: Bool
  ) throws {
    let today = try #require(EventDate(day)).earliest
    let id = "2012-09-15-vietnam-festival-tokyo"
    #expect(try Self.ids("is:upcoming", today: today).contains(id) == isUpcoming)
    #expect(try Self.ids("is:past", today: today).contains(id) == isPast)
  }

  @Test(arguments: [("2024-03-31", false), ("2024-04-01", true)])
  func `a commitment is overdue when the last day it can mean is over`(
    day: String, isOverdue: Bool
  ) throws {
    let today = try #require(EventDate(day)).earliest
    let found = try Self.ids("is:overdue", today: today)
    #expect(found.contains("2023-12-13-shimane-vietnam-airlines-mou") == isOverdue)
  }

  @Test func `the fixture's records are found each by its id`() throws {
    #expect(Fixture.catalog.count == 30)
    for event in Fixture.catalog.events {
      #expect(try Self.ids("id:\(event.id)").contains(event.id))
    }
  }

  private static func filter(_ text: String) throws -> Filter {
    try Fixture.ownCatalog.filter(for: QueryParser.parse(text), today: Fixture.today)
  }

  private static func ids(
    _ text: String, today: CalendarDate = Fixture.today
  ) throws -> Set<String> {
    let rows = try Fixture.catalog.rows(for: try QueryParser.parse(text), today: today)
    return Set(rows.map { Fixture.catalog.events[$0].id })
  }

  /// The ids that begin so, each beginning of exactly one; `all`, and `all but` before some.
  private static func ids(startingWith text: String) throws -> Set<String> {
    let all = Fixture.catalog.events.map(\.id)
    var words = text.split(separator: " ")
    let isComplement = words.first == "all"
    if isComplement { words.removeFirst(min(2, words.count)) }
    let named = try words.map { word in
      let matches = all.filter { $0.hasPrefix(word) }
      try #require(matches.count == 1, "\(word) begins \(matches.count) ids")
      return matches[0]
    }
    return isComplement ? Set(all).subtracting(named) : Set(named)
  }
}

extension Filter {
  /// True when it is one name, or names that stand side by side, and no text beside them.
  fileprivate var isName: Bool {
    switch self {
    case .and(let filters): !filters.isEmpty && filters.allSatisfy(\.isName)
    case .or(let filters): filters.count > 1
    case .anywhere(let filter): filter.isName
    default: false
    }
  }

  /// The filter without the spelling that was typed.
  fileprivate func without(_ text: String) -> Filter {
    switch self {
    case .and(let filters): .and(filters.map { $0.without(text) })
    case .or(let filters): .or(filters.map { $0.without(text) })
    case .anywhere(let filter): .anywhere(filter.without(text))
    case .text(let patterns): .text(patterns.filter { $0 != TextPattern(text) })
    default: self
    }
  }
}
