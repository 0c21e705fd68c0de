import Cooperation

/// The ids by which a facet knows what a name means.
enum EntityID {
  /// The id; nil when the facet has no values of that sort.
  static func of(_ entity: Entity, for facet: Facet, in vocabulary: Vocabulary) -> String? {
    let gazetteer = vocabulary.gazetteer
    switch (facet, entity) {
    case (.province, .unit(let index)) where gazetteer.units[index].country == "VN",
      (.prefecture, .unit(let index)) where gazetteer.units[index].country == "JP",
      (.place, .unit(let index)):
      return gazetteer.units[index].id
    case (.place, .city(let index)): return gazetteer.cities[index].id
    case (.place, .region(let index)): return gazetteer.regions[index].id
    case (.sector, .sector(let index)): return vocabulary.sectors[index].id
    case (.kind, .kind(let index)): return vocabulary.kinds[index].id
    case (.party, .party(let index)): return vocabulary.parties[index].id
    case (.person, .person(let index)), (.signer, .person(let index)):
      return vocabulary.people[index].id
    default: return nil
    }
  }

  /// What a value of a facet is, by its id; nil for years, statuses and pairs, and for unknown ids.
  static func entity(_ id: String, of facet: Facet, in vocabulary: Vocabulary) -> Entity? {
    switch facet {
    case .province, .prefecture, .place:
      vocabulary.gazetteer.city(id: id).map { .city($0) }
        ?? vocabulary.gazetteer.unit(id: id).map { .unit($0) }
        ?? vocabulary.gazetteer.region(id: id).map { .region($0) }
    case .sector: vocabulary.sector(id: id).map { .sector($0) }
    case .kind: vocabulary.kind(id: id).map { .kind($0) }
    case .party: vocabulary.party(id: id).map { .party($0) }
    case .person, .signer: vocabulary.person(id: id).map { .person($0) }
    default: nil
    }
  }
}
