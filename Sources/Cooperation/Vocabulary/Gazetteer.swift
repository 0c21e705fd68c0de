/// The units and cities of both countries, and how the units became one another.
package struct Gazetteer: Sendable {
  package let units: [AdministrativeUnit]
  package let cities: [City]
  private let unitsByID: [String: Int]
  private let unitsByCode: [String: [Int]]
  private let citiesByID: [String: Int]
  /// For each unit, the unit that it is part of today.
  private let presentUnits: [Int]

  package init(units: [AdministrativeUnit], cities: [City]) {
    self.units = units
    self.cities = cities
    let ids = Dictionary(
      units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitsByID = ids
    unitsByCode = Dictionary(grouping: units.indices, by: { units[$0].code })
    var byID = Dictionary(
      cities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, city) in cities.enumerated() {
      guard let now = city.unitNow else { continue }
      byID["\(now)/\(city.slug)", default: index] = index
    }
    citiesByID = byID
    presentUnits = units.indices.map { start in
      var current = start
      var steps = 0
      while steps < units.count, let next = units[current].successor.flatMap({ ids[$0] }),
        next != current
      {
        current = next
        steps += 1
      }
      return current
    }
  }

  /// The index of the unit with that id.
  package func unit(id: String) -> Int? { unitsByID[id] }

  /// The index of a city by its id, also under the code of today's unit.
  package func city(id: String) -> Int? { citiesByID[id] }

  /// The index of the unit that holds this one today; itself when it goes on.
  package func presentUnit(of unit: Int) -> Int { presentUnits[unit] }

  /// The indices of the unit and of all that were merged into it.
  package func withPredecessors(of unit: Int) -> [Int] {
    units.indices.filter { leads(from: $0, to: unit) }
  }

  /// The indices of all units, of whatever time, with that code.
  package func units(code: String) -> [Int] { unitsByCode[code] ?? [] }

  /// The indices of the units that a code or id can mean at a date: every one of them that existed
  /// on some day of it; when none did, all of the code.
  package func units(code: String, in date: EventDate) -> [Int] {
    if code.contains("@") { return unit(id: code).map { [$0] } ?? [] }
    let candidates = units(code: code)
    let existing = candidates.filter { units[$0].existed(in: date) }
    return existing.isEmpty ? candidates : existing
  }

  /// The index of the unit that held a city at a date.
  package func unit(ofCity city: Int, in date: EventDate) -> [Int] {
    let candidates = [cities[city].unit, cities[city].unitNow].compactMap { $0.flatMap(unit(id:)) }
    let existing = candidates.filter { units[$0].existed(in: date) }
    return existing.isEmpty ? Array(candidates.prefix(1)) : existing
  }

  /// The nodes of a locality at a date: units by index, and a city by its index behind all units; a
  /// city comes with its unit.
  func nodes(of locality: Locality, in date: EventDate) -> [Int] {
    guard locality.city != nil, let city = city(id: locality.description) else {
      return units(code: locality.code, in: date)
    }
    return [units.count + city] + unit(ofCity: city, in: date)
  }

  private func leads(from start: Int, to goal: Int) -> Bool {
    var current = start
    for _ in units.indices {
      if current == goal { return true }
      guard let next = units[current].successor.flatMap({ unitsByID[$0] }), next != current else {
        return false
      }
      current = next
    }
    return false
  }
}
