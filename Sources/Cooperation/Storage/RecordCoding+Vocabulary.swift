extension ByteWriter {
  mutating func date(_ date: EventDate?) { text(date?.description) }

  mutating func locality(_ locality: Locality) { text(locality.description) }

  mutating func position(_ position: GeographicPosition?) {
    optional(position) { writer, position in
      writer.number(position.latitude.bitPattern)
      writer.number(position.longitude.bitPattern)
    }
  }

  mutating func unit(_ unit: AdministrativeUnit) {
    text(unit.id)
    text(unit.code)
    localized(unit.name)
    localized(unit.fullName)
    text(unit.kind)
    text(unit.country)
    text(unit.region)
    text(unit.capital)
    date(unit.from)
    date(unit.to)
    text(unit.successor)
    position(unit.position)
    texts(unit.aliases)
  }

  mutating func city(_ city: City) {
    text(city.id)
    localized(city.name)
    text(city.kind)
    text(city.country)
    text(city.unit)
    text(city.unitNow)
    text(city.localGovernmentCode)
    position(city.position)
    texts(city.aliases)
  }

  mutating func sector(_ sector: Sector) {
    text(sector.id)
    text(sector.parent)
    localized(sector.name)
    localized(sector.shortName)
    text(sector.crs)
    texts(sector.keywords)
  }

  mutating func kind(_ kind: EventKind) {
    text(kind.id)
    localized(kind.name)
    localized(kind.shortName)
    text(kind.cameo)
  }

  mutating func party(_ party: Party) {
    text(party.id)
    localized(party.name)
    text(party.abbreviation)
    text(party.kind.rawValue)
    text(party.country)
    text(party.parent)
    text(party.locality?.description)
    date(party.from)
    date(party.to)
    text(party.successor)
    texts(party.aliases)
  }

  mutating func person(_ person: Person) {
    text(person.id)
    localized(person.name)
    text(person.country)
    texts(person.aliases)
  }
}

extension ByteReader {
  mutating func date() throws(Damage) -> EventDate? {
    guard let text = try optionalText() else { return nil }
    guard let date = EventDate(text) else { throw Damage() }
    return date
  }

  mutating func locality() throws(Damage) -> Locality {
    guard let locality = Locality(try text()) else { throw Damage() }
    return locality
  }

  mutating func position() throws(Damage) -> GeographicPosition? {
    guard try flag() else { return nil }
    let degrees = (try double(), try double())
    guard let position = GeographicPosition(latitude: degrees.0, longitude: degrees.1) else {
      throw Damage()
    }
    return position
  }

  private mutating func double() throws(Damage) -> Double {
    var bits: UInt64 = 0
    for shift in 0..<8 { bits |= UInt64(try byte()) << UInt64(8 * shift) }
    return Double(bitPattern: bits)
  }

  /// One word of a closed list.
  mutating func word<Word: RawRepresentable>() throws(Damage) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try text()) else { throw Damage() }
    return word
  }

  mutating func unit() throws(Damage) -> AdministrativeUnit {
    AdministrativeUnit(
      id: try text(), code: try text(), name: try localized(), fullName: try localized(),
      kind: try text(), country: try text(), region: try optionalText(),
      capital: try optionalText(), from: try date(), to: try date(),
      successor: try optionalText(), position: try position(), aliases: try texts())
  }

  mutating func city() throws(Damage) -> City {
    City(
      id: try text(), name: try localized(), kind: try text(), country: try text(),
      unit: try optionalText(), unitNow: try optionalText(),
      localGovernmentCode: try optionalText(), position: try position(), aliases: try texts())
  }

  mutating func sector() throws(Damage) -> Sector {
    Sector(
      id: try text(), parent: try optionalText(), name: try localized(),
      shortName: try localized(), crs: try optionalText(), keywords: try texts())
  }

  mutating func kind() throws(Damage) -> EventKind {
    EventKind(
      id: try text(), name: try localized(), shortName: try localized(),
      cameo: try optionalText())
  }

  mutating func party() throws(Damage) -> Party {
    Party(
      id: try text(), name: try localized(), abbreviation: try optionalText(), kind: try word(),
      country: try text(), parent: try optionalText(),
      locality: try optionalText().flatMap(Locality.init), from: try date(), to: try date(),
      successor: try optionalText(), aliases: try texts())
  }

  mutating func person() throws(Damage) -> Person {
    Person(
      id: try text(), name: try localized(), country: try optionalText(), aliases: try texts())
  }
}
