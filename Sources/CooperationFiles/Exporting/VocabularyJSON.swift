import Cooperation

/// The JSON of what records refer to: the names and shapes of the YAML, every key present.
enum VocabularyJSON {
  /// A unit.
  static func value(_ unit: AdministrativeUnit) -> JSONValue {
    .object([
      "id": .string(unit.id), "code": .string(unit.code), "name": EventJSON.value(unit.name),
      "full_name": EventJSON.value(unit.fullName), "kind": .string(unit.kind),
      "country": .string(unit.country), "region": .text(unit.region),
      "capital": .text(unit.capital), "from": .text(unit.from?.description),
      "to": .text(unit.to?.description), "successor": .text(unit.successor),
      "position": value(unit.position), "aliases": .texts(unit.aliases),
    ])
  }

  /// A city.
  static func value(_ city: City) -> JSONValue {
    .object([
      "id": .string(city.id), "name": EventJSON.value(city.name), "kind": .string(city.kind),
      "country": .string(city.country), "unit": .text(city.unit),
      "unit_now": .text(city.unitNow), "lg_code": .text(city.localGovernmentCode),
      "position": value(city.position), "aliases": .texts(city.aliases),
    ])
  }

  /// A sector; its keywords of all languages are one list.
  static func value(_ sector: Sector) -> JSONValue {
    .object([
      "id": .string(sector.id), "parent": .text(sector.parent),
      "name": EventJSON.value(sector.name), "short": EventJSON.value(sector.shortName),
      "crs": .text(sector.crs), "keywords": .texts(sector.keywords),
    ])
  }

  /// A kind of event.
  static func value(_ kind: EventKind) -> JSONValue {
    .object([
      "id": .string(kind.id), "name": EventJSON.value(kind.name),
      "short": EventJSON.value(kind.shortName), "cameo": .text(kind.cameo),
    ])
  }

  /// A body.
  static func value(_ party: Party) -> JSONValue {
    .object([
      "id": .string(party.id), "name": EventJSON.value(party.name),
      "abbreviation": .text(party.abbreviation), "kind": .string(party.kind.rawValue),
      "country": .string(party.country), "parent": .text(party.parent),
      "locality": .text(party.locality?.description), "from": .text(party.from?.description),
      "to": .text(party.to?.description), "successor": .text(party.successor),
      "aliases": .texts(party.aliases),
    ])
  }

  /// A person.
  static func value(_ person: Person) -> JSONValue {
    .object([
      "id": .string(person.id), "name": EventJSON.value(person.name),
      "country": .text(person.country), "aliases": .texts(person.aliases),
    ])
  }

  private static func value(_ position: GeographicPosition?) -> JSONValue {
    position.map { .array([.decimal($0.latitude), .decimal($0.longitude)]) } ?? .null
  }
}

extension RecordCollection {
  /// Everything that records refer to, by the table that holds it.
  var vocabularyJSON: KeyValuePairs<String, [JSONValue]> {
    [
      RecordShape.kind.table: kinds.map(VocabularyJSON.value),
      RecordShape.sector.table: sectors.map(VocabularyJSON.value),
      RecordShape.unit.table: units.map(VocabularyJSON.value),
      RecordShape.city.table: cities.map(VocabularyJSON.value),
      RecordShape.party.table: parties.map(VocabularyJSON.value),
      RecordShape.person.table: people.map(VocabularyJSON.value),
    ]
  }
}
