import Cooperation
import TestSupport
import Testing

/// Whether every way of writing a name leads to the same events.
struct SpellingsTests {
  /// Every entity of the package's own records that words can find.
  private static let entities: [Entity] = {
    let vocabulary = Fixture.ownCatalog.vocabulary
    return vocabulary.gazetteer.units.indices.map(Entity.unit)
      + vocabulary.gazetteer.cities.indices.map(Entity.city)
      + vocabulary.gazetteer.regions.indices.map(Entity.region)
      + vocabulary.parties.indices.map(Entity.party)
      + vocabulary.people.indices.map(Entity.person)
  }()

  private static let countries = ["Japan", "Vietnam"]

  @Test func `every spelling of every name finds the same events`() throws {
    let catalog = Fixture.ownCatalog
    var count = 0
    for entity in Self.entities {
      // What is asked of the records for what is meant, and the rows that it finds.
      var asked: [Set<Entity>: (filter: Filter, spelling: String)] = [:]
      // A single letter of ASCII is no name, and the short name of a government means its country.
      for spelling in catalog.vocabulary.spellings(of: entity)
      where !Self.countries.contains(spelling)
        && (spelling.unicodeScalars.count > 1 || !spelling.utf8.allSatisfy({ $0 < 0x80 }))
      {
        let meant = Set(catalog.names.entities(named: spelling))
        #expect(meant.contains(entity), "\(spelling)")
        let filter = try catalog.filter(for: Self.query(spelling), today: Fixture.today)
        count += 1
        // What is called so beside it is found with it.
        guard let first = asked[meant] else {
          asked[meant] = (filter, spelling)
          continue
        }
        guard first.filter != filter else { continue }
        let rows = try Self.rows(first.spelling)
        let others = try Self.rows(spelling)
        #expect(rows == others, "\(spelling)")
      }
    }
    #expect(count > 2000)
  }

  @Test(arguments: [
    ("TP Huế", "Huế"), ("TP. Hải Phòng", "Hải Phòng"), ("thành phố Đà Nẵng", "Đà Nẵng"),
    ("tỉnh Đồng Nai", "Đồng Nai"), ("T.P. Hồ Chí Minh", "Hồ Chí Minh"), ("Viet Nam", "Vietnam"),
    ("ベトナム", "Vietnam"), ("Nhật Bản", "Japan"), ("さかい", "Sakai"), ("おおさか", "Osaka"),
    ("オオサカ", "Osaka"), ("かながわ", "Kanagawa"), ("堺市", "堺"), ("Sakai City", "Sakai"),
    ("Osaka Prefecture", "大阪府"),
  ])
  func `a name with its rank or in kana finds what the name finds`(spelling: String, name: String)
    throws
  {
    let found = try Self.rows(spelling)
    #expect(!found.isEmpty)
    let other = try Self.rows(name)
    #expect(found.isSubset(of: other), "\(spelling)")
  }

  @Test(arguments: [
    ("place:\"TP. Huế\"", "place:Huế"), ("province:\"T. Quảng Ninh\"", "province:\"Quảng Ninh\""),
    ("prefecture:おおさか", "prefecture:JP-27"), ("place:\"Viet Nam\"", "place:VN"),
    ("person:\"Fumio Kishida\"", "person:kishida-fumio"),
    ("date:2023〜2025", "date:2023..2025"), ("date:２０２３～２０２５", "date:2023..2025"),
    ("date:2023-05~2024-02", "date:2023-05..2024-02"), ("date:２０２４−０６", "date:2024-06"),
    ("date:2024-11~", "date:2024-11"), ("date:2023～", "date:2023"),
    ("date:2023~..2025", "date:2023..2025"),
    ("pair:堺～ダナン", "pair:Sakai~\"Da Nang\""),
  ])
  func `a value of another spelling finds the same`(text: String, other: String) throws {
    let found = try Self.rows(of: text)
    #expect(!found.isEmpty)
    let expected = try Self.rows(of: other)
    #expect(found == expected)
  }

  @Test(arguments: ["sector:green", "sector:hydrogen", "sector:港湾", "sector:\"công nghiệp\""])
  func `a keyword or a part of a sector's name finds sectors`(text: String) throws {
    let found = try Self.rows(of: text)
    #expect(!found.isEmpty)
  }

  // MARK: Helpers

  /// The rows that a text finds as words that stand side by side.
  private static func rows(_ text: String) throws -> Set<Int> {
    try rows(query(text))
  }

  private static func query(_ text: String) -> Query {
    .and(text.split(separator: " ").map { Query.word(String($0)) })
  }

  private static func rows(of text: String) throws -> Set<Int> {
    try rows(QueryParser.parse(text))
  }

  private static func rows(_ query: Query) throws -> Set<Int> {
    Set(try Fixture.ownCatalog.rows(for: query, today: Fixture.today))
  }
}
