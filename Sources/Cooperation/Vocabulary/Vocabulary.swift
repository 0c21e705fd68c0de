/// Everything that records refer to by id or code: units, cities, sectors, kinds, parties, people.
package struct Vocabulary: Sendable {
  package let gazetteer: Gazetteer
  package let sectors: [Sector]
  package let kinds: [EventKind]
  package let parties: [Party]
  package let people: [Person]
  private let sectorsByID: [String: Int]
  private let kindsByID: [String: Int]
  private let partiesByID: [String: Int]
  private let peopleByID: [String: Int]

  /// Indexes the records by id.
  package init(_ records: RecordCollection) {
    gazetteer = Gazetteer(units: records.units, cities: records.cities, regions: records.regions)
    sectors = records.sectors
    kinds = records.kinds
    parties = records.parties
    people = records.people
    sectorsByID = Self.index(records.sectors.map(\.id), records.redirects)
    kindsByID = Self.index(records.kinds.map(\.id), records.redirects)
    partiesByID = Self.index(records.parties.map(\.id), records.redirects)
    peopleByID = Self.index(records.people.map(\.id), records.redirects)
  }

  /// The index of the sector with that id.
  package func sector(id: String) -> Int? { sectorsByID[id] }

  /// The index of the kind with that id.
  package func kind(id: String) -> Int? { kindsByID[id] }

  /// The index of the party with that id.
  package func party(id: String) -> Int? { partiesByID[id] }

  /// The index of the person with that id.
  package func person(id: String) -> Int? { peopleByID[id] }

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

  /// True when the entity's index is one of this vocabulary.
  func has(_ entity: Entity) -> Bool {
    switch entity {
    case .unit(let index): gazetteer.units.indices.contains(index)
    case .city(let index): gazetteer.cities.indices.contains(index)
    case .sector(let index): sectors.indices.contains(index)
    case .kind(let index): kinds.indices.contains(index)
    case .party(let index): parties.indices.contains(index)
    case .person(let index): people.indices.contains(index)
    case .region(let index): gazetteer.regions.indices.contains(index)
    }
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
      return party.name.all + [party.abbreviation].compactMap { $0 } + party.short.all
        + party.aliases
    case .person(let index):
      let person = people[index]
      return person.name.all + [person.reading].compactMap { $0 } + person.aliases
    case .region(let index):
      let region = gazetteer.regions[index]
      return region.name.all + region.aliases
    }
  }

  /// The place of each id; one that was merged has the place of the one that it was merged into.
  private static func index(
    _ ids: [String], _ redirects: [String: String]
  ) -> [String: Int] {
    var places = [String: Int](minimumCapacity: ids.count + redirects.count)
    places.merge(zip(ids, ids.indices)) { first, _ in first }
    let merged = redirects.compactMap { id, now in places[now].map { (id, $0) } }
    places.merge(merged) { first, _ in first }
    return places
  }
}
