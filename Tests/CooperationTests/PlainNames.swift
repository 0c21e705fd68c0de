import Cooperation

/// Every spelling of what records refer to, by id.
struct PlainNames {
  /// What a name can mean.
  enum Thing: Hashable {
    case unit(String), city(String), sector(String), kind(String), party(String), person(String)
  }

  /// The spellings under which a thing is looked for in texts.
  private(set) var spellings: [Thing: [String]] = [:]
  private var things: [String: Set<Thing>] = [:]
  private var successors: [String: Set<String>] = [:]
  private let records: RecordCollection

  init(_ records: RecordCollection) {
    self.records = records
    for unit in records.units {
      add(.unit(unit.id), unit.name.all + unit.fullName.all + unit.aliases)
      var reached: Set<String> = []
      var next: String? = unit.id
      while let id = next, reached.insert(id).inserted {
        next = records.units.first { $0.id == id }?.successors.first
      }
      successors[unit.id] = reached
    }
    for city in records.cities { add(.city(city.id), city.name.all + city.aliases, city.slug) }
    for sector in records.sectors {
      add(.sector(sector.id), sector.name.all + sector.shortName.all, sector.id)
    }
    for kind in records.kinds { add(.kind(kind.id), kind.name.all + kind.shortName.all, kind.id) }
    for party in records.parties {
      let abbreviation = [party.abbreviation].compactMap { $0 }
      add(.party(party.id), party.name.all + abbreviation + party.aliases, party.id)
    }
    for person in records.people {
      add(.person(person.id), person.name.all + person.aliases, person.id)
    }
  }

  /// The folded name without anything but letters and digits.
  static func key(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in Folding.folded(name).unicodeScalars
    where scalar.value >= 0x80 || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
      key.append(scalar)
    }
    return String(key)
  }

  /// What a name means.
  func things(named name: String) -> Set<Thing> {
    let key = Self.key(name)
    return key.isEmpty ? [] : things[key] ?? []
  }

  /// A unit and what it became, one after another.
  func successors(of unit: String) -> Set<String> { successors[unit] ?? [] }

  /// The city with that id, also under the code of today's unit.
  func city(_ id: String) -> City? {
    records.cities.first { $0.id == id }
      ?? records.cities.first { city in city.unitNow.map { "\($0)/\(city.slug)" == id } ?? false }
  }

  private mutating func add(_ thing: Thing, _ spellings: [String], _ id: String? = nil) {
    self.spellings[thing] = spellings
    for spelling in spellings + [id].compactMap({ $0 }) {
      things[Self.key(spelling), default: []].insert(thing)
    }
  }
}
