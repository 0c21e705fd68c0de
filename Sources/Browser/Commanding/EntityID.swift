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
    case (.sector, .sector(let index)): return vocabulary.sectors[index].id
    case (.kind, .kind(let index)): return vocabulary.kinds[index].id
    case (.party, .party(let index)): return vocabulary.parties[index].id
    case (.person, .person(let index)): return vocabulary.people[index].id
    default: return nil
    }
  }
}
