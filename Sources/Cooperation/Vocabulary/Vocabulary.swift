/// Everything that records refer to by id or code: units, cities, sectors, kinds, parties, people.
package struct Vocabulary: Sendable {
  package let gazetteer: Gazetteer
  package let sectors: [Sector]
  package let kinds: [EventKind]
  package let parties: [Party]
  package let people: [Person]
  package let names: NameIndex
  private let sectorsByID: [String: Int]
  private let kindsByID: [String: Int]
  private let partiesByID: [String: Int]
  private let peopleByID: [String: Int]

  package init(_ records: RecordCollection) {
    gazetteer = Gazetteer(units: records.units, cities: records.cities)
    sectors = records.sectors
    kinds = records.kinds
    parties = records.parties
    people = records.people
    sectorsByID = Self.index(records.sectors.map(\.id))
    kindsByID = Self.index(records.kinds.map(\.id))
    partiesByID = Self.index(records.parties.map(\.id))
    peopleByID = Self.index(records.people.map(\.id))
    names = Self.names(of: records)
  }

  /// The index of the sector with that id.
  package func sector(id: String) -> Int? { sectorsByID[id] }

  /// The index of the kind with that id.
  package func kind(id: String) -> Int? { kindsByID[id] }

  /// The index of the party with that id.
  package func party(id: String) -> Int? { partiesByID[id] }

  /// The index of the person with that id.
  package func person(id: String) -> Int? { peopleByID[id] }

  /// The indices of a sector and of all below it.
  package func withChildren(ofSector sector: Int) -> [Int] {
    sectors.indices.filter { ancestors(ofSector: $0).contains(sector) }
  }

  /// The indices of a sector and of those above it, the narrowest first.
  package func ancestors(ofSector sector: Int) -> [Int] {
    var found = [sector]
    while let last = found.last, let parent = sectors[last].parent.flatMap({ sectorsByID[$0] }),
      !found.contains(parent)
    {
      found.append(parent)
    }
    return found
  }

  /// Every spelling under which an entity is known, its name in each language first.
  package func spellings(of entity: Entity) -> [String] {
    switch entity {
    case .unit(let index):
      let unit = gazetteer.units[index]
      return unit.name.all + unit.fullName.all + unit.aliases
    case .city(let index):
      let city = gazetteer.cities[index]
      return city.name.all + city.aliases
    case .sector(let index):
      return sectors[index].name.all + sectors[index].shortName.all
    case .kind(let index):
      return kinds[index].name.all + kinds[index].shortName.all
    case .party(let index):
      let party = parties[index]
      return party.name.all + [party.abbreviation].compactMap { $0 } + party.aliases
    case .person(let index):
      return people[index].name.all + people[index].aliases
    }
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func names(of records: RecordCollection) -> NameIndex {
    var names = NameIndex()
    func add(_ spellings: [String], _ entity: Entity) {
      for spelling in spellings { names.add(spelling, for: entity) }
    }
    for (index, unit) in records.units.enumerated() {
      add(unit.name.all + unit.fullName.all + unit.aliases, .unit(index))
    }
    for (index, city) in records.cities.enumerated() {
      add(city.name.all + [city.slug] + city.aliases, .city(index))
    }
    for (index, sector) in records.sectors.enumerated() {
      add(sector.name.all + sector.shortName.all + [sector.id], .sector(index))
    }
    for (index, kind) in records.kinds.enumerated() {
      add(kind.name.all + kind.shortName.all + [kind.id], .kind(index))
    }
    for (index, party) in records.parties.enumerated() {
      let others = [party.abbreviation, party.id].compactMap { $0 } + party.aliases
      add(party.name.all + others, .party(index))
    }
    for (index, person) in records.people.enumerated() {
      add(person.name.all + [person.id] + person.aliases, .person(index))
    }
    return names
  }
}
