/// One side of a relationship: a unit or a city, or a body.
package enum Counterpart: Hashable, Sendable {
  /// A unit of today with those that were merged into it, or one of former days alone.
  case unit(id: String)
  case city(id: String)
  case party(id: String)

  /// The id as records write it.
  package var id: String {
    switch self {
    case .unit(let id), .city(let id), .party(let id): id
    }
  }

  /// True for a unit or a city.
  package var isLocality: Bool {
    if case .party = self { false } else { true }
  }

  /// What it is called; empty where the vocabulary does not have it.
  package func name(_ vocabulary: Vocabulary) -> LocalizedText {
    switch self {
    case .unit(let id):
      vocabulary.gazetteer.unit(id: id).map { vocabulary.gazetteer.units[$0].name }
        ?? LocalizedText()
    case .city(let id):
      vocabulary.gazetteer.city(id: id).map { vocabulary.gazetteer.cities[$0].name }
        ?? LocalizedText()
    case .party(let id):
      vocabulary.party(id: id).map { vocabulary.parties[$0].name } ?? LocalizedText()
    }
  }

  /// The name with its rank where it has one, as in "Thành phố Đà Nẵng".
  package func fullName(_ vocabulary: Vocabulary) -> LocalizedText {
    guard case .unit(let id) = self, let unit = vocabulary.gazetteer.unit(id: id) else {
      return name(vocabulary)
    }
    let name = vocabulary.gazetteer.units[unit].fullName
    return name.isEmpty ? self.name(vocabulary) : name
  }

  /// The country by ISO 3166-1 alpha-2, or `INT`; nil where the vocabulary does not have it.
  package func country(_ vocabulary: Vocabulary) -> String? {
    switch self {
    case .unit(let id):
      vocabulary.gazetteer.unit(id: id).map { vocabulary.gazetteer.units[$0].country }
    case .city(let id):
      vocabulary.gazetteer.city(id: id).map { vocabulary.gazetteer.cities[$0].country }
    case .party(let id): vocabulary.party(id: id).map { vocabulary.parties[$0].country }
    }
  }

  /// The unit that a city lies in today; nil for anything else.
  package func holder(_ vocabulary: Vocabulary) -> Counterpart? {
    let gazetteer = vocabulary.gazetteer
    guard case .city(let id) = self, let city = gazetteer.city(id: id),
      let unit = (gazetteer.cities[city].unitNow ?? gazetteer.cities[city].unit)
        .flatMap(gazetteer.unit(id:))
    else { return nil }
    return .unit(id: gazetteer.units[gazetteer.presentUnit(of: unit)].id)
  }
}
