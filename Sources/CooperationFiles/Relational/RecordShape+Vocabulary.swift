import Words

extension RecordShape {
  /// A unit.
  static let unit = RecordShape(
    "unit", table: "units",
    "Provinces and cities of Vietnam, before and after 1 July 2025, and prefectures of Japan.",
    [
      RecordField(
        "id", isRequired: true,
        "its code, and for a unit that ended on 30 June 2025 the code and @63"),
      RecordField("code", "ISO 3166-2; some codes went on to a wider unit"),
      RecordField("name", .localized, "what it is called"),
      RecordField("full_name", .localized, "the name with its rank"),
      RecordField("kind", "province, city, prefecture and the like"),
      RecordField("country", "ISO 3166-1 alpha-2"),
      RecordField("region", "the region of its country"),
      RecordField("capital", "its seat"),
      RecordField("from", column: "from_date", "since when it exists, by EDTF"),
      RecordField("to", column: "to_date", "its last day, by EDTF"),
      RecordField("successor", to: "units", "the unit that it became part of"),
      RecordField("position", .position, "in degrees of WGS 84"),
      RecordField("aliases", .texts(table: "unit_aliases", column: "alias"), "other spellings"),
    ])

  /// A city.
  static let city = RecordShape(
    "city", table: "cities", "Cities, districts, ports and parks, and places abroad.",
    [
      RecordField("id", isRequired: true, "the code of its unit or country, and its slug"),
      RecordField("name", .localized, "what it is called"),
      RecordField("kind", "city, district, port and the like"),
      RecordField("country", "ISO 3166-1 alpha-2"),
      RecordField("unit", to: "units", "its unit; in Vietnam the one before 1 July 2025"),
      RecordField("unit_now", to: "units", "the unit that holds it today"),
      RecordField("lg_code", "the code of a Japanese local government, of six digits"),
      RecordField("position", .position, "in degrees of WGS 84"),
      RecordField("aliases", .texts(table: "city_aliases", column: "alias"), "other spellings"),
    ])

  /// A sector.
  static let sector = RecordShape(
    "sector", table: "sectors", "Fields of cooperation.",
    [
      RecordField("id", isRequired: true, "its id"),
      RecordField("parent", to: "sectors", "the wider field that it is part of"),
      RecordField("name", .localized, "what it is called"),
      RecordField("short", .localized, "a short name"),
      RecordField("crs", "purpose code of the OECD DAC Creditor Reporting System"),
      RecordField(
        "keywords", .texts(table: "sector_keywords", column: "keyword"), "words that point to it"),
    ])

  /// A kind of event.
  static let kind = RecordShape(
    "kind", table: "kinds", "Sorts of events.",
    [
      RecordField("id", isRequired: true, "its id"),
      RecordField("name", .localized, "what it is called"),
      RecordField("short", .localized, "a short name"),
      RecordField("cameo", "code of the CAMEO event ontology"),
    ])

  /// A body.
  static let party = RecordShape(
    "party", table: "parties", "Bodies: ministries, committees, prefectures, companies, schools.",
    [
      RecordField("id", isRequired: true, "its id"),
      RecordField("name", .localized, "what it is called"),
      RecordField("abbreviation", "its short form"),
      RecordField("kind", "ministry, local-government, company, university and the like"),
      RecordField("country", "ISO 3166-1 alpha-2, or INT for a body of several countries"),
      RecordField("parent", to: "parties", "the body that it is part of"),
      RecordField("locality", .place, "the unit or city that it belongs to"),
      RecordField("from", column: "from_date", "since when it exists, by EDTF"),
      RecordField("to", column: "to_date", "its last day, by EDTF"),
      RecordField("successor", to: "parties", "the body that took its place"),
      RecordField("aliases", .texts(table: "party_aliases", column: "alias"), "other spellings"),
    ])

  /// A person.
  static let person = RecordShape(
    "person", table: "people", "Persons, named as they write their name.",
    [
      RecordField("id", isRequired: true, "its id"),
      RecordField("name", .localized, "the name, family name first"),
      RecordField("country", "ISO 3166-1 alpha-2"),
      RecordField("aliases", .texts(table: "person_aliases", column: "alias"), "other spellings"),
    ])

  /// Everything that records refer to, what is referred to first.
  static let vocabulary = [kind, sector, unit, city, party, person]
}
