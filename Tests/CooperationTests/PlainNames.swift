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

  /// The ids of things.
  static func ids(_ things: Set<Thing>) -> Set<String> {
    Set(
      things.map { thing in
        switch thing {
        case .unit(let id), .city(let id), .sector(let id), .kind(let id), .party(let id),
          .person(let id):
          id
        }
      })
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
    guard !key.isEmpty else { return [] }
    let found = things[key] ?? []
    if found.contains(where: Self.isPlace) { return found }
    let places = (things[NameVariants.withoutRank(name)] ?? []).filter(Self.isPlace)
    if !found.isEmpty { return found.union(places) }
    guard places.isEmpty, let turned = NameVariants.turned(name) else { return places }
    let japanese = Set(records.people.filter { $0.country == "JP" }.map { Thing.person($0.id) })
    return (things[Self.key(turned)] ?? []).intersection(japanese)
  }

  private static func isPlace(_ thing: Thing) -> Bool {
    switch thing {
    case .unit, .city: true
    case .sector, .kind, .party, .person: false
    }
  }

  /// The sectors with a keyword, or else with a word of their names or keywords.
  func sectors(about text: String) -> Set<Thing> {
    let key = Self.key(text)
    guard !key.isEmpty else { return [] }
    func keywords(_ sector: Sector) -> [String] {
      Language.allCases.flatMap { sector.keywords[$0] }
    }
    let exact = records.sectors.filter { keywords($0).contains { Self.key($0) == key } }
    if !exact.isEmpty { return Set(exact.map { .sector($0.id) }) }
    guard key.unicodeScalars.count > 1 else { return [] }
    func words(_ text: String) -> [String] {
      Folding.folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    let wanted = words(text)
    let isLatin = key.utf8.allSatisfy { $0 < 0x80 }
    return Set(
      records.sectors.filter { sector in
        (sector.name.all + sector.shortName.all + keywords(sector)).contains { other in
          guard isLatin else { return Self.key(other).contains(key) }
          let own = words(other)
          return own.indices.contains { own[$0...].starts(with: wanted) }
        }
      }.map { .sector($0.id) })
  }

  /// A unit and what it became, one after another.
  func successors(of unit: String) -> Set<String> { successors[unit] ?? [] }

  /// The city with that id, also under the code of today's unit.
  func city(_ id: String) -> City? {
    records.cities.first { $0.id == id }
      ?? records.cities.first { city in city.unitNow.map { "\($0)/\(city.slug)" == id } ?? false }
  }

  private mutating func add(_ thing: Thing, _ spellings: [String], _ id: String? = nil) {
    let hiragana: ClosedRange<Unicode.Scalar> = "ぁ"..."ゖ"
    self.spellings[thing] = spellings.filter { spelling in
      let isReading = spelling.unicodeScalars.allSatisfy { hiragana.contains($0) || $0 == "ー" }
      switch thing {
      case .unit, .city, .person: break
      case .sector, .kind, .party: return true
      }
      return !isReading || spellings.contains { $0 != spelling && $0.contains(spelling) }
    }
    for spelling in spellings + [id].compactMap({ $0 }) {
      things[Self.key(spelling), default: []].insert(thing)
    }
  }
}
