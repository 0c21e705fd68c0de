import Cooperation
import TestSupport
import Testing

struct CounterpartTests {
  @Test(arguments: [
    ("Đà Nẵng", ["VN-DN"]), ("da nang", ["VN-DN"]), ("ダナン", ["VN-DN"]), ("VN-DN", ["VN-DN"]),
    ("vn-dn", ["VN-DN"]), ("VN-DN@63", ["VN-DN@63"]), ("Tourane", ["VN-DN"]),
    ("Thành phố Đà Nẵng", ["VN-DN"]), ("Sakai", ["JP-27/sakai"]), ("堺", ["JP-27/sakai"]),
    ("堺市", ["JP-27/sakai"]), ("JP-27/sakai", ["JP-27/sakai"]), ("Osaka", ["JP-27"]),
    ("大阪府", ["JP-27"]), ("JICA", ["jica"]), ("sakai-city", ["sakai-city"]),
    ("Sakai Environment Bureau", ["sakai-environment-bureau"]), ("Zzzz", []), ("", []),
    ("climate", []),
  ])
  func `a name means a locality or a body in any spelling`(name: String, ids: [String]) {
    let found = Counterpart.candidates(named: name, in: Fixture.ownCatalog)
    #expect(found.map(\.id) == ids)
  }

  @Test func `every name of a unit, a city and a body leads to something`() {
    let vocabulary = Fixture.ownCatalog.vocabulary
    for unit in vocabulary.gazetteer.units {
      for name in unit.name.all + [unit.id] {
        let found = Counterpart.candidates(named: name, in: Fixture.ownCatalog)
        #expect(!found.isEmpty, "\(name)")
        #expect(found.count == Set(found).count)
      }
    }
    for party in vocabulary.parties {
      #expect(
        Counterpart.candidates(named: party.id, in: Fixture.ownCatalog) == [.party(id: party.id)])
    }
    for city in vocabulary.gazetteer.cities where city.country != "FR" {
      #expect(
        Counterpart.candidates(named: city.id, in: Fixture.ownCatalog) == [.city(id: city.id)])
    }
  }

  @Test func `an unknown name has a nearest`() {
    let nearest = Counterpart.nearest(to: "Da Nag", in: Fixture.ownCatalog)
    #expect(nearest.map(Folding.key(of:)) == "danang")
    #expect(Counterpart.nearest(to: "qqqqqqqqqq", in: Fixture.ownCatalog) == nil)
  }

  @Test func `an event's localities are today's units and its cities`() throws {
    let catalog = Fixture.ownCatalog
    let row = try #require(catalog.row(id: "2024-11-11-da-nang-sakai"))
    let found = Counterpart.localities(of: catalog.events[row], in: catalog.vocabulary)
    #expect(found == [.unit(id: "VN-DN"), .city(id: "JP-27/sakai")])
    let bodies = Counterpart.parties(of: catalog.events[row], in: catalog)
    // The committee stands for its city, and is one counterpart with it.
    #expect(!bodies.contains(.party(id: "da-nang-peoples-committee")))
    #expect(bodies.contains(.party(id: "da-nang-donre")))
    #expect(bodies.contains(.party(id: "sakai-environment-bureau")))
    let former = try #require(catalog.row(id: "2014-binh-duong-yamaguchi-agreement"))
    #expect(
      Counterpart.localities(of: catalog.events[former], in: catalog.vocabulary)
        == [.unit(id: "VN-SG"), .unit(id: "JP-35")])
  }
}

/// A body that acts for a unit or a city is one counterpart with it.
struct RepresentedCounterpartTests {
  @Test(arguments: ["Sakai City Government", "堺市役所", "Thành phố Sakai", "Sakai"])
  func `a body's name is its city's`(name: String) {
    let catalog = Catalog(WholeRecords.collection)
    let found = Counterpart.candidates(named: name, in: catalog)
    #expect(found == [.city(id: "JP-27/sakai")])
  }

  @Test func `a body that represents nothing stays a body`() {
    let found = Counterpart.candidates(named: "Sakai City Government", in: Fixture.catalog)
    #expect(found == [.party(id: "sakai-city")])
  }

  @Test func `an event has the city once`() throws {
    let catalog = Catalog(WholeRecords.collection)
    let row = try #require(catalog.row(id: "2024-11-11-da-nang-sakai"))
    let bodies = Counterpart.parties(of: catalog.events[row], in: catalog)
    #expect(!bodies.contains(.party(id: "sakai-city")))
    #expect(bodies.contains(.party(id: "da-nang-peoples-committee")))
  }
}
