extension ByteReader {
  /// Everything of a collection of format version 1 but its events and memoranda.
  mutating func formerVocabulary() throws(Damage) -> RecordCollection {
    var records = try collectionHead()
    records.units = try list { (reader) throws(Damage) in try reader.formerUnit() }
    records.cities = try list { (reader) throws(Damage) in try reader.formerCity() }
    records.sectors = try list { (reader) throws(Damage) in try reader.formerSector() }
    records.kinds = try list { (reader) throws(Damage) in try reader.formerKind() }
    records.parties = try list { (reader) throws(Damage) in try reader.formerParty() }
    records.people = try list { (reader) throws(Damage) in
      Person(
        id: try reader.text(), name: try reader.localized(), country: try reader.optionalText(),
        aliases: try reader.texts())
    }
    return records
  }

  private mutating func formerUnit() throws(Damage) -> AdministrativeUnit {
    var unit = AdministrativeUnit()
    unit.id = try text()
    unit.code = try text()
    unit.name = try localized()
    unit.fullName = try localized()
    unit.kind = try text()
    unit.country = try text()
    unit.region = try optionalText()
    unit.capital = try optionalText()
    unit.from = try optionalValue()
    unit.to = try optionalValue()
    unit.successors = [try optionalText()].compactMap { $0 }
    unit.position = try formerPosition()
    unit.aliases = try texts()
    return unit
  }

  private mutating func formerCity() throws(Damage) -> City {
    var city = City()
    city.id = try text()
    city.name = try localized()
    city.kind = try text()
    city.country = try text()
    city.unit = try optionalText()
    city.unitNow = try optionalText()
    city.localGovernmentCode = try optionalText()
    city.position = try formerPosition()
    city.aliases = try texts()
    return city
  }

  private mutating func formerSector() throws(Damage) -> Sector {
    let (id, parent, name) = (try text(), try optionalText(), try localized())
    return Sector(
      id: id, parent: parent, name: name, short: try formerShortName(of: name),
      crs: try optionalText(), keywords: LocalizedTexts(ofUnknownLanguage: try texts()))
  }

  private mutating func formerKind() throws(Damage) -> EventKind {
    var kind = EventKind()
    kind.id = try text()
    kind.name = try localized()
    kind.short = try formerShortName(of: kind.name)
    kind.cameo = try optionalText()
    return kind
  }

  private mutating func formerParty() throws(Damage) -> Party {
    Party(
      id: try text(), name: try localized(), abbreviation: try optionalText(), kind: try value(),
      country: try text(), parent: try optionalText(), locality: try optionalValue(),
      from: try optionalValue(), to: try optionalValue(), successor: try optionalText(),
      aliases: try texts())
  }

  /// The short name, which stood for the name where there was none.
  private mutating func formerShortName(of name: LocalizedText) throws(Damage) -> LocalizedText {
    let short = try localized()
    return short == name ? LocalizedText() : short
  }

  private mutating func formerPosition() throws(Damage) -> GeographicPosition? {
    guard try byte() != 0 else { return nil }
    let degrees = (try double(), try double())
    guard let position = GeographicPosition(latitude: degrees.0, longitude: degrees.1) else {
      throw Damage()
    }
    return position
  }
}
