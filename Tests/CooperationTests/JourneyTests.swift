import Cooperation
import TestSupport
import Testing

/// A journey is one row with what its stops tell.
struct JourneyTests {
  private static let catalog = Catalog(WholeRecords.collection)

  private func ids(_ query: String, in catalog: Catalog = Self.catalog) throws -> [String] {
    try catalog.rows(for: QueryParser.parse(query), today: Fixture.today).map(catalog.events.id)
  }

  @Test func `a journey with two stops is one row more`() {
    #expect(Self.catalog.count == Fixture.catalog.count + 1)
    #expect(Self.catalog.stops.count == 2)
    #expect(Self.catalog.records.events.count == Self.catalog.count + 2)
  }

  @Test(arguments: [
    "prefecture:JP-27 place:kyushu", "prefecture:JP-13 place:kyushu", "place:JP-27/sakai kyushu",
    "sector:waste place:kyushu", "person:\"Lê Quang Nam\" place:kyushu",
    "party:da-nang-peoples-committee place:kyushu", "party:sakai-city place:kyushu",
    "memo:da-nang-sakai-whole-2024", "text:\"The Tokyo stop\"", "id:2024-12-05-tokyo",
    "is:open place:kyushu", "has:commitment place:kyushu", "pair:VN-DN~JP-13 place:kyushu",
    "businesses", "text:\"One source says\"",
  ])
  func `what a stop tells finds its journey, once`(query: String) throws {
    #expect(try ids(query) == ["2024-12-01-journey"])
  }

  @Test func `the row of a stop is that of its journey, and its own record is there too`() throws {
    let row = try #require(Self.catalog.row(id: "2024-12-05-tokyo"))
    #expect(Self.catalog.events.id(row) == "2024-12-01-journey")
    #expect(Self.catalog.events.stops(row) == WholeRecords.stops)
    #expect(Self.catalog.events.recorded(row) == WholeRecords.journey)
    #expect(Self.catalog.stop(id: "2024-12-05-tokyo") == WholeRecords.stops[1])
    #expect(Self.catalog.stop(id: "2024-12-01-journey") == nil)
    let united = Self.catalog.events[row]
    #expect(united.localities.map(\.description) == ["VN-DN", "kyushu", "JP-27/sakai", "JP-13"])
    #expect(united.commitments.map(\.id) == ["direct-flight"])
    #expect(united.id == "2024-12-01-journey")
  }

  @Test func `a journey counts once in each unit`() throws {
    let survey = try Self.catalog.survey(
      QueryParser.parse("place:kyushu"), facets: [.prefecture, .province, .sector],
      today: Fixture.today)
    let prefectures = Self.catalog.table(.prefecture)
    for id in ["JP-27", "JP-13"] {
      let value = try #require(prefectures.index(of: id))
      #expect(survey.count(.prefecture, value: value) == 1)
    }
  }

  @Test func `what follows a stop follows its journey`() throws {
    var records = WholeRecords.collection
    var later = Event()
    later.id = "2025-later"
    later.kind = "visit"
    later.date = try #require(EventDate("2025"))
    later.follows = ["2024-12-02-sakai"]
    records.events.append(later)
    let catalog = Catalog(records)
    let journey = try #require(catalog.row(id: "2024-12-01-journey"))
    let row = try #require(catalog.row(id: "2025-later"))
    #expect(catalog.chain(ofRow: row).earlier == [journey])
    #expect(catalog.followers(ofRow: journey) == [row])
  }

  @Test(arguments: [
    // What it is part of is not there, is itself, or is itself a stop.
    "nothing-like-it", "2024-12-05-tokyo", "2024-12-02-sakai",
  ])
  func `an event that cannot be a stop is a row`(journey: String) throws {
    var records = WholeRecords.collection
    let index = try #require(records.events.firstIndex { $0.id == "2024-12-05-tokyo" })
    records.events[index].partOf = journey
    let catalog = Catalog(records)
    #expect(catalog.stops.count == 1)
    let row = try #require(catalog.row(id: "2024-12-05-tokyo"))
    #expect(catalog.events.id(row) == "2024-12-05-tokyo")
  }
}
