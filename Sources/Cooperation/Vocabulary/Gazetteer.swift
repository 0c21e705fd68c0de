/// The units, cities and regions of both countries, and how the units became one another.
package struct Gazetteer: Sendable {
  package let units: [AdministrativeUnit]
  package let cities: [City]
  package let regions: [Region]
  private let unitsByID: [String: Int]
  private let unitsByCode: [String: [Int]]
  private let citiesByID: [String: Int]
  private let regionsByID: [String: Int]
  /// For each unit, the regions that it belongs to.
  private let regionsOfUnits: [[Int]]
  /// For each unit, those that it is part of today.
  private let presentUnits: [[Int]]
  /// For each unit, itself and all that it became.
  private let heirs: [[Int]]

  package init(units: [AdministrativeUnit], cities: [City], regions: [Region] = []) {
    self.units = units
    self.cities = cities
    self.regions = regions
    let regionIDs = Dictionary(
      regions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    regionsByID = regionIDs
    let listed = Dictionary(
      grouping: regions.indices.flatMap { region in
        regions[region].units.map { (unit: $0, region: region) }
      }, by: \.unit)
    regionsOfUnits = units.map { unit in
      var found = unit.region.flatMap { regionIDs[$0] }.map { [$0] } ?? []
      for entry in listed[unit.id] ?? [] where !found.contains(entry.region) {
        found.append(entry.region)
      }
      return found
    }
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
    let next = units.map { unit in unit.successors.compactMap { ids[$0] } }
    let reached = units.indices.map { Self.reached(from: $0, by: next) }
    heirs = reached
    presentUnits = units.indices.map { unit in
      let last = reached[unit].filter { next[$0].isEmpty }
      return last.isEmpty ? [unit] : last
    }
  }

  /// A unit and all that it became, one after another, each once.
  private static func reached(from start: Int, by next: [[Int]]) -> [Int] {
    var found = [start]
    var index = 0
    while index < found.count {
      for unit in next[found[index]] where !found.contains(unit) { found.append(unit) }
      index += 1
    }
    return found
  }

  /// The index of the unit with that id.
  package func unit(id: String) -> Int? { unitsByID[id] }

  /// The index of a city by its id, also under the code of today's unit.
  package func city(id: String) -> Int? { citiesByID[id] }

  /// The index of the region with that id.
  package func region(id: String) -> Int? { regionsByID[id] }

  /// The indices of the regions that a unit belongs to, in its own time.
  package func regions(ofUnit unit: Int) -> [Int] { regionsOfUnits[unit] }

  /// The number of nodes: units come first, then cities, then regions, then countries by their codes.
  package var nodeCount: Int { firstCountry + 26 * 26 }

  private var firstCountry: Int { units.count + cities.count + regions.count }

  /// The node of a city.
  package func node(ofCity city: Int) -> Int { units.count + city }

  /// The node of a region.
  package func node(ofRegion region: Int) -> Int { units.count + cities.count + region }

  /// The node of a country by its code; nil when the text is none.
  package func node(ofCountry code: String) -> Int? {
    let letters = code.utf8.map { Int($0) - 65 }
    guard letters.count == 2, letters.allSatisfy({ (0..<26).contains($0) }) else { return nil }
    return firstCountry + 26 * letters[0] + letters[1]
  }

  /// What a node stands for.
  package enum Node: Hashable, Sendable {
    case unit(Int)
    case city(Int)
    case region(Int)
    case country(String)
  }

  /// What a node stands for; nil when there is none of that number.
  package func node(_ node: Int) -> Node? {
    switch node {
    case ..<0: return nil
    case ..<units.count: return .unit(node)
    case ..<(units.count + cities.count): return .city(node - units.count)
    case ..<firstCountry: return .region(node - units.count - cities.count)
    case ..<nodeCount:
      let letters = [(node - firstCountry) / 26, (node - firstCountry) % 26].map { UInt8($0 + 65) }
      return .country(String(decoding: letters, as: UTF8.self))
    default: return nil
    }
  }

  /// The indices of the units that hold this one today, or its parts; itself when it goes on.
  package func presentUnits(of unit: Int) -> [Int] { presentUnits[unit] }

  /// The first of them, where one is enough.
  package func presentUnit(of unit: Int) -> Int { presentUnits[unit][0] }

  /// The indices of the unit and of all that were merged into it, whole or in part.
  package func withPredecessors(of unit: Int) -> [Int] {
    units.indices.filter { heirs[$0].contains(unit) }
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
    guard existing.isEmpty, let first = candidates.first else { return existing }
    // Before its unit began, the city was in the one that became it, where only one did.
    let before = withPredecessors(of: first).filter { units[$0].existed(in: date) }
    return before.count == 1 ? before : [first]
  }

  /// The nodes of a locality at a date; a city comes with its unit, a region or a country stands for
  /// itself.
  func nodes(of locality: Locality, in date: EventDate) -> [Int] {
    if locality.isRegion { return region(id: locality.code).map { [node(ofRegion: $0)] } ?? [] }
    if locality.city == nil, let country = node(ofCountry: locality.code) { return [country] }
    guard locality.city != nil, let city = city(id: locality.description) else {
      return units(code: locality.code, in: date)
    }
    return [node(ofCity: city)] + unit(ofCity: city, in: date)
  }
}
