import Cooperation
import TestSupport
import Testing

struct GazetteerTests {
  private let gazetteer = Fixture.catalog.vocabulary.gazetteer

  private func ids(_ indices: [Int]) -> [String] { indices.map { gazetteer.units[$0].id } }

  private func unit(_ id: String) throws -> Int { try #require(gazetteer.unit(id: id)) }

  private func units(of country: String, on day: String) throws -> [Int] {
    let date = try #require(EventDate(day))
    return gazetteer.units.indices.filter {
      gazetteer.units[$0].country == country && gazetteer.units[$0].existed(in: date)
    }
  }

  @Test(arguments: [("2025-06-30", 63), ("2025-07-01", 34), ("2026-11-21", 34), ("2025-01-01", 63)])
  func `Vietnam has as many units as on the day`(day: String, count: Int) throws {
    #expect(try units(of: "VN", on: day).count == count)
  }

  @Test func `every unit of 30 June 2025 leads to one of the 34`() throws {
    let present = try units(of: "VN", on: "2026-11-21")
    let former = try units(of: "VN", on: "2025-06-30")
    #expect(Set(former.map(gazetteer.presentUnit(of:))) == Set(present))
    for unit in present {
      #expect(gazetteer.presentUnit(of: unit) == unit)
    }
  }

  @Test func `every unit of any time leads to one of the 34 or of the 47`() throws {
    let present = try Set(units(of: "VN", on: "2026-11-21") + units(of: "JP", on: "2026-11-21"))
    #expect(present.count == 34 + 47)
    for unit in gazetteer.units.indices {
      #expect(present.contains(gazetteer.presentUnit(of: unit)), "\(gazetteer.units[unit].id)")
    }
  }

  @Test(arguments: [
    ("VN-DN@63", "VN-DN"), ("VN-27@63", "VN-DN"), ("VN-57@63", "VN-SG"), ("VN-43@63", "VN-SG"),
    ("VN-61@63", "VN-HP"), ("VN-58@63", "VN-39"), ("VN-39@34prov", "VN-39"),
    ("VN-26@1989", "VN-26"),
    ("VN-15@1991", "VN-HN"), ("VN-06@63", "VN-02"), ("VN-HN", "VN-HN"), ("JP-27", "JP-27"),
  ])
  func `a unit is part of its successor today`(id: String, present: String) throws {
    #expect(gazetteer.units[gazetteer.presentUnit(of: try unit(id))].id == present)
  }

  @Test(arguments: [
    ("VN-DN", ["VN-DN", "VN-DN@63", "VN-27@63"]), ("VN-DN@63", ["VN-DN@63"]),
    ("VN-SG", ["VN-SG", "VN-SG@63", "VN-43@63", "VN-57@63"]),
    ("VN-39", ["VN-39", "VN-39@34prov", "VN-39@63", "VN-58@63"]),
    ("VN-26", ["VN-26", "VN-26@1989"]), ("VN-HN", ["VN-HN", "VN-15@1991"]), ("JP-27", ["JP-27"]),
  ])
  func `a unit comes with all that were merged into it`(id: String, all: [String]) throws {
    #expect(Set(ids(gazetteer.withPredecessors(of: try unit(id)))) == Set(all))
  }

  @Test(arguments: [
    ("VN-DN", "2024-11-11", ["VN-DN@63"]), ("VN-DN", "2025-06-30", ["VN-DN@63"]),
    ("VN-DN", "2025-07-01", ["VN-DN"]), ("VN-DN", "2026", ["VN-DN"]),
    ("VN-26", "2024-12-31", ["VN-26@1989"]), ("VN-26", "2025-01-01", ["VN-26"]),
    ("VN-39", "2014", ["VN-39@63"]), ("VN-39", "2026-04-29", ["VN-39@34prov"]),
    ("VN-39", "2026-04-30", ["VN-39"]), ("VN-57", "2014", ["VN-57@63"]),
    ("VN-15", "2008-07-31", ["VN-15@1991"]), ("JP-27", "1973-09-21", ["JP-27"]),
  ])
  func `a code means the unit of the day`(code: String, date: String, expected: [String]) throws {
    #expect(ids(gazetteer.units(code: code, in: try #require(EventDate(date)))) == expected)
  }

  @Test(arguments: [
    ("VN-DN", "2025", ["VN-DN", "VN-DN@63"]), ("VN-DN", "2025-06/2025-07", ["VN-DN", "VN-DN@63"]),
    ("VN-26", "2024-12/2025-01", ["VN-26", "VN-26@1989"]),
    ("VN-39", "2025/2026", ["VN-39", "VN-39@34prov", "VN-39@63"]),
    ("VN-DN", "2025-06", ["VN-DN@63"]), ("VN-DN", "2025-07~", ["VN-DN"]),
  ])
  func `an imprecise date accepts every unit that existed in it`(
    code: String, date: String, expected: [String]
  ) throws {
    #expect(
      Set(ids(gazetteer.units(code: code, in: try #require(EventDate(date))))) == Set(expected))
  }

  @Test(arguments: [("VN-57", "2026", ["VN-57@63"]), ("VN-15", "2020", ["VN-15@1991"])])
  func `a code none of whose units existed means them all`(
    code: String, date: String, expected: [String]
  ) throws {
    #expect(ids(gazetteer.units(code: code, in: try #require(EventDate(date)))) == expected)
  }

  @Test func `a former unit's id means it alone at any date`() throws {
    let date = try #require(EventDate("2026"))
    #expect(ids(gazetteer.units(code: "VN-DN@63", in: date)) == ["VN-DN@63"])
    #expect(gazetteer.units(code: "VN-DN@99", in: date).isEmpty)
    #expect(gazetteer.units(code: "VN-99", in: date).isEmpty)
  }

  @Test(arguments: ["VN-27/hoi-an", "VN-DN/hoi-an"])
  func `a city is found under its old and its new code`(id: String) throws {
    let city = try #require(gazetteer.city(id: id))
    #expect(gazetteer.cities[city].id == "VN-27/hoi-an")
  }

  @Test(arguments: ["VN-39/hoi-an", "hoi-an", "VN-27", "JP-40/sakai", ""])
  func `a city is not found elsewhere`(id: String) {
    #expect(gazetteer.city(id: id) == nil)
  }

  @Test(arguments: [
    ("VN-27/hoi-an", "2024-08-02/2024-08-04", ["VN-27@63"]), ("VN-27/hoi-an", "2026", ["VN-DN"]),
    ("VN-27/hoi-an", "2025", ["VN-27@63", "VN-DN"]), ("VN-39/bien-hoa", "2013", ["VN-39@63"]),
    ("VN-39/bien-hoa", "2026-11", ["VN-39"]), ("JP-27/sakai", "2009-02-20", ["JP-27"]),
    ("FR/paris", "1973-09-21", []),
  ])
  func `a city lies in the unit of the day`(
    id: String, date: String, expected: [String]
  ) throws {
    let city = try #require(gazetteer.city(id: id))
    #expect(ids(gazetteer.unit(ofCity: city, in: try #require(EventDate(date)))) == expected)
  }

  @Test func `no two cities answer to one id and every one to its own`() throws {
    for (index, city) in gazetteer.cities.enumerated() {
      #expect(gazetteer.city(id: city.id) == index)
    }
  }
}
