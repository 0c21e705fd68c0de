import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct GeoJSONTests {
  @Test func `points have their longitude first and are those of the gazetteer`() throws {
    let text = Self.text(Fixture.catalog)
    let gazetteer = Fixture.catalog.vocabulary.gazetteer
    let sakai = try #require(gazetteer.city(id: "JP-27/sakai"))
    let position = try #require(gazetteer.cities[sakai].position)
    #expect(text.contains("[\(position.longitude),\(position.latitude)]"))
    #expect(position.longitude > 100)
  }

  @Test func `Python finds every event, those without a point counted`() throws {
    #expect(try Python.run(Self.reader, on: Self.text(Fixture.catalog)) == "30\n")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `hostile records are read by Python`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let catalog = Catalog(hostile.collection(8))
    #expect(try Python.run(Self.reader, on: Self.text(catalog)) == "8\n")
  }

  @Test func `localities stand in where no place has a point`() throws {
    func event(_ places: [String], _ localities: [String]) -> Event {
      Event(
        id: "a-visit", kind: "visit", date: Fixture.records.events[0].date, status: .held,
        title: LocalizedText(en: "A visit"), summary: LocalizedText(),
        places: places.compactMap { Locality($0) },
        localities: localities.compactMap { Locality($0) },
        sectors: [], parties: [], delegations: [], memoranda: [], commitments: [], follows: [],
        sources: [], confidence: .sourced)
    }
    func text(_ event: Event) -> String {
      var records = Fixture.records
      records.events = [event]
      return Self.text(Catalog(records))
    }
    #expect(text(event(["JP-27/sakai"], ["VN-DN"])).contains("\"position_of\":\"places\""))
    let other = text(event(["JP"], ["VN-DN", "JP-27/sakai"]))
    #expect(other.contains("\"position_of\":\"localities\""))
    #expect(other.contains("\"type\":\"MultiPoint\""))
    let none = text(event(["JP"], ["VN"]))
    #expect(none.contains("\"geometry\":null"))
    #expect(none.contains("\"counts\":{\"events\":1,\"without_position\":1}"))
  }

  private static func text(_ catalog: Catalog) -> String {
    ExportFormat.geojson.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .ja))
  }

  private static let reader = """
    import json, sys
    collection = json.load(open(sys.argv[1], encoding='utf-8'))
    assert collection['type'] == 'FeatureCollection'
    features = collection['features']
    for feature in features:
      assert feature['type'] == 'Feature' and feature['id'] == feature['properties']['id']
      geometry = feature['geometry']
      if geometry:
        points = geometry['coordinates']
        for longitude, latitude in [points] if geometry['type'] == 'Point' else points:
          assert -180 <= longitude <= 180 and -60 < latitude < 75, (longitude, latitude)
    missing = sum(feature['geometry'] is None for feature in features)
    assert collection['counts'] == {'events': len(features), 'without_position': missing}
    print(len(features))
    """
}
