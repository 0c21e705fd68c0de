extension Counterpart {
  /// What a name can mean: units and cities of both countries and bodies, in any spelling, by alias,
  /// code or id; empty when it is unknown.
  ///
  /// A former unit named like the one it became part of, a city named like its unit and a local
  /// government named like its unit or city are reached through these.
  package static func candidates(named name: String, in catalog: Catalog) -> [Counterpart] {
    let vocabulary = catalog.vocabulary
    let gazetteer = vocabulary.gazetteer
    if let unit = gazetteer.unit(id: name.uppercased()) ?? gazetteer.unit(id: name) {
      return [.unit(id: gazetteer.units[unit].id)]
    }
    if let city = gazetteer.city(id: name) { return [.city(id: gazetteer.cities[city].id)] }
    if vocabulary.party(id: name) != nil { return [.party(id: name)] }
    let byCode = gazetteer.units(code: name.uppercased())
    return distinct(
      byCode.isEmpty ? catalog.names.entities(named: name) : byCode.map(Entity.unit), vocabulary)
  }

  /// The known name nearest to one that means nothing; nil when none is near.
  package static func nearest(to name: String, in catalog: Catalog) -> String? {
    catalog.names.nearest(to: name) { entity in
      switch entity {
      case .unit, .city, .party: true
      case .sector, .kind, .person, .region: false
      }
    }
  }

  /// The localities whose cooperation an event is: units as they are today, and cities.
  package static func localities(of event: Event, in vocabulary: Vocabulary) -> [Counterpart] {
    localities(event.localities, on: event.date, in: vocabulary)
  }

  /// Localities of the two countries as they stood on a date: units as they are today, and cities.
  static func localities(
    _ localities: [Locality], on date: EventDate, in vocabulary: Vocabulary
  ) -> [Counterpart] {
    let gazetteer = vocabulary.gazetteer
    var found: [Counterpart] = []
    for locality in localities where ["VN", "JP"].contains(locality.country) {
      let counterparts: [Counterpart]
      if locality.city != nil, let city = gazetteer.city(id: locality.description) {
        counterparts = [.city(id: gazetteer.cities[city].id)]
      } else {
        let unit = gazetteer.units(code: locality.code, in: date).first
        counterparts = (unit.map(gazetteer.presentUnits(of:)) ?? []).map {
          .unit(id: gazetteer.units[$0].id)
        }
      }
      for counterpart in counterparts where !found.contains(counterpart) {
        found.append(counterpart)
      }
    }
    return found
  }

  /// The bodies that an event names, in the order of its record.
  package static func parties(of event: Event, in catalog: Catalog) -> [Counterpart] {
    let named =
      event.delegations.map(\.party) + event.parties
      + catalog.memoranda(of: event).flatMap(\.signatories)
      + event.commitments.flatMap { $0.by + $0.to }
    let vocabulary = catalog.vocabulary
    let places = localities(of: event, in: vocabulary)
    var found: [Counterpart] = []
    for id in named {
      guard let index = vocabulary.party(id: id), !found.contains(.party(id: id)) else { continue }
      let represented = vocabulary.parties[index].represents.flatMap { place(of: $0, vocabulary) }
      // It is there as its unit or city already.
      if let represented, places.contains(represented) { continue }
      found.append(.party(id: id))
    }
    return found
  }

  /// The unit of today or the city that a locality is; nil where it is unknown or wider.
  private static func place(of locality: Locality, _ vocabulary: Vocabulary) -> Counterpart? {
    let gazetteer = vocabulary.gazetteer
    if locality.city != nil {
      return gazetteer.city(id: locality.description).map { .city(id: gazetteer.cities[$0].id) }
    }
    let unit = gazetteer.unit(id: locality.code) ?? gazetteer.units(code: locality.code).last
    return unit.map { .unit(id: gazetteer.units[gazetteer.presentUnit(of: $0)].id) }
  }

  private static func distinct(_ entities: [Entity], _ vocabulary: Vocabulary) -> [Counterpart] {
    let gazetteer = vocabulary.gazetteer
    let units = entities.compactMap { entity in
      if case .unit(let index) = entity { index } else { nil }
    }
    let widest = units.filter { unit in
      !units.contains { $0 != unit && gazetteer.withPredecessors(of: $0).contains(unit) }
    }
    let cities = entities.compactMap { entity in
      if case .city(let index) = entity { index } else { nil }
    }.filter { city in
      let holders = [gazetteer.cities[city].unit, gazetteer.cities[city].unitNow]
      return ["VN", "JP"].contains(gazetteer.cities[city].country)
        && !units.contains { holders.contains(gazetteer.units[$0].id) }
    }
    let codes = Set(
      units.map { gazetteer.units[$0].code } + cities.map { gazetteer.cities[$0].id })
    let bodies = entities.compactMap { entity in
      if case .party(let index) = entity { vocabulary.parties[index] } else { nil }
    }
    // A body that acts for a unit or a city is one counterpart with it.
    let represented = bodies.compactMap { body in
      body.represents.flatMap { place(of: $0, vocabulary) }
    }
    let parties = bodies.filter { body in
      body.represents.flatMap { place(of: $0, vocabulary) } == nil
        && (body.kind != .localGovernment
          || body.locality.map { !codes.contains($0.description) } ?? true)
    }
    let found =
      widest.map { Counterpart.unit(id: gazetteer.units[$0].id) }
      + cities.map { Counterpart.city(id: gazetteer.cities[$0].id) }
      + represented + parties.map { Counterpart.party(id: $0.id) }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
