import Cooperation
import TestSupport
import Testing

/// Units that were divided, regions, and countries.
struct DividedUnitTests {
  /// The fixture with Sông Bé of 1976 to 1996, which became two provinces, and an event of 1994.
  private static let catalog: Catalog = {
    var records = WholeRecords.collection
    var unit = AdministrativeUnit()
    (unit.id, unit.code, unit.kind, unit.country) = ("VN-SOBE", "VN-SOBE", "province", "VN")
    unit.name = LocalizedText(en: "Song Be", vi: "Sông Bé", ja: "ソンベ")
    unit.from = EventDate("1976")
    unit.to = EventDate("1996-12-31")
    unit.successors = ["VN-57@63", "VN-58@63"]
    unit.region = "southeast"
    var other = unit
    (other.id, other.code, other.successors) = ("VN-58@63", "VN-58", ["VN-39"])
    other.name = LocalizedText(en: "Binh Phuoc", vi: "Bình Phước", ja: "ビンフオック")
    (other.from, other.to) = (EventDate("1997-01-01"), EventDate("2025-06-30"))
    records.units.removeAll { $0.id == other.id }
    records.units += [unit, other]
    for index in records.units.indices where records.units[index].id == "VN-57@63" {
      records.units[index].successors = ["VN-SG"]
    }
    var city = City()
    (city.id, city.kind, city.country) = ("VN-57/thu-dau-mot", "city", "VN")
    (city.unit, city.unitNow) = ("VN-57@63", "VN-SG")
    records.cities.append(city)
    var southeast = Region()
    (southeast.id, southeast.country) = ("southeast", "VN")
    southeast.name = LocalizedText(en: "Southeast", vi: "Đông Nam Bộ", ja: "東南部")
    records.regions.append(southeast)
    var event = Event()
    (event.id, event.kind) = ("1994-song-be", "visit")
    event.date = EventDate("1994-05-01") ?? event.date
    event.localities = ["VN-SOBE", "JP-27"].compactMap { Locality($0) }
    records.events.append(event)
    return Catalog(records)
  }()

  private func ids(_ query: String) throws -> [String] {
    try Self.catalog.rows(for: QueryParser.parse(query), today: Fixture.today)
      .map(Self.catalog.events.id)
  }

  @Test(arguments: [
    "province:VN-SG", "province:VN-57", "province:VN-58", "province:VN-39", "province:VN-SOBE",
    "province:\"Sông Bé\"", "place:southeast", "place:\"Đông Nam Bộ\"", "place:VN", "southeast",
  ])
  func `what a unit became finds what it did`(query: String) throws {
    #expect(try ids("\(query) date:1994") == ["1994-song-be"])
  }

  @Test(arguments: ["province:=VN-SG", "province:=VN-57", "place:kyushu", "place:=southeast"])
  func `what it is not finds nothing`(query: String) throws {
    #expect(try ids("\(query) date:1994") == [])
  }

  @Test func `it counts once in each unit that it became`() throws {
    let survey = try Self.catalog.survey(
      QueryParser.parse("date:1994"), facets: [.province, .pair, .place], today: Fixture.today)
    for (facet, id) in [
      (Facet.province, "VN-SG"), (.province, "VN-39"), (.pair, "VN-SG~JP-27"),
      (.pair, "VN-39~JP-27"), (.place, "southeast"),
    ] {
      let value = try #require(Self.catalog.table(facet).index(of: id), "\(id)")
      #expect(survey.count(facet, value: value) == 1, "\(id)")
    }
  }

  @Test func `the screen names all that it became`() throws {
    let locality = try #require(Locality("VN-SOBE"))
    let date = try #require(EventDate("1994"))
    let now = Self.catalog.vocabulary.presentName(of: locality, on: date, in: .en)
    #expect(now == "Ho Chi Minh City, Dong Nai")
  }

  @Test func `a value of a region or a country finds the rows that it counts`() throws {
    let table = Self.catalog.table(.place)
    let survey = try Self.catalog.survey(
      .everything, facets: [.place], today: Fixture.today)
    for id in ["kyushu", "southeast", "FR"] {
      let value = try #require(table.index(of: id), "\(id)")
      #expect(survey.count(.place, value: value) == (try ids("place:\(id)")).count, "\(id)")
    }
  }

  @Test func `a region is none of its prefectures`() throws {
    #expect(try !ids("place:kyushu").isEmpty)
    #expect(try ids("prefecture:JP-40 id:2024-12-01-journey") == [])
  }

  @Test func `a country that no record names is unknown`() {
    #expect(throws: QueryError.self) {
      try Self.catalog.rows(for: QueryParser.parse("place:XX"), today: Fixture.today)
    }
  }

  @Test func `a city is in the unit that held it on the day`() throws {
    let city = try #require(Self.catalog.vocabulary.gazetteer.city(id: "VN-57/thu-dau-mot"))
    let gazetteer = Self.catalog.vocabulary.gazetteer
    let date = try #require(EventDate("1994"))
    let units = gazetteer.unit(ofCity: city, in: date).map { gazetteer.units[$0].id }
    #expect(units == ["VN-SOBE"])
  }
}
