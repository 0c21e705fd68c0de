/// Collects the spellings of names and writes them sorted by key.
struct NameIndexBuilder {
  private var entries: [(key: [UInt8], spelling: String, entity: Entity)] = []
  private var seen: Set<String> = []

  /// Adds a spelling; one that folds to nothing, or that the entity has already, is left out.
  mutating func add(_ spellings: [String], for entity: Entity) {
    for spelling in spellings {
      let key = Folding.key(of: spelling)
      guard !key.isEmpty, seen.insert("\(entity.packed) \(key)").inserted else { continue }
      entries.append((Array(key.utf8), spelling, entity))
    }
  }

  /// The bytes of the names and the table over them.
  func sections() -> (bytes: [UInt8], entries: [UInt8]) {
    let order = entries.indices.sorted { left, right in
      let (first, second) = (entries[left].key, entries[right].key)
      return first == second ? left < right : first.lexicographicallyPrecedes(second)
    }
    var bytes: [UInt8] = []
    var table = ByteWriter()
    for index in order {
      let entry = entries[index]
      for part in [entry.key, Array(entry.spelling.utf8)] {
        table.number(UInt32(truncatingIfNeeded: bytes.count))
        table.number(UInt32(truncatingIfNeeded: part.count))
        bytes += part
      }
      table.number(entry.entity.packed)
      table.number(UInt32(truncatingIfNeeded: index))
    }
    return (bytes, table.bytes)
  }
}

extension Vocabulary {
  /// Every spelling of every name, in the order in which the nearest is sought.
  func nameIndexBuilder() -> NameIndexBuilder {
    var names = NameIndexBuilder()
    for index in gazetteer.units.indices {
      names.add(spellings(of: .unit(index)), for: .unit(index))
    }
    for (index, city) in gazetteer.cities.enumerated() {
      names.add(city.name.all + [city.slug] + city.aliases, for: .city(index))
    }
    for (index, sector) in sectors.enumerated() {
      names.add(spellings(of: .sector(index)) + [sector.id], for: .sector(index))
    }
    for (index, kind) in kinds.enumerated() {
      names.add(spellings(of: .kind(index)) + [kind.id], for: .kind(index))
    }
    for (index, party) in parties.enumerated() {
      names.add(spellings(of: .party(index)) + [party.id], for: .party(index))
    }
    for (index, person) in people.enumerated() {
      names.add(spellings(of: .person(index)) + [person.id], for: .person(index))
    }
    for (index, region) in gazetteer.regions.enumerated() {
      names.add(spellings(of: .region(index)) + [region.id], for: .region(index))
    }
    return names
  }
}
