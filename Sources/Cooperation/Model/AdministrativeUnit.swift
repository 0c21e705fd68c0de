/// A province or centrally governed city of Vietnam in one of its periods, or a prefecture of Japan.
package struct AdministrativeUnit: Record {
  /// The code for a unit of today, `CODE@63` for one that ended on 30 June 2025.
  package var id = ""
  /// ISO 3166-2; on 1 July 2025 some codes went on to a wider unit.
  package var code = ""
  package var name = LocalizedText()
  /// The name with its rank, as in "Tỉnh Đồng Nai" or 大阪府.
  package var fullName = LocalizedText()
  package var kind = ""
  /// By ISO 3166-1 alpha-2.
  package var country = ""
  /// The id of a region, where regions are recorded.
  package var region: String?
  package var capital: String?
  package var from: EventDate?
  package var to: EventDate?
  /// The ids of the units that it became part of, or into which it was divided.
  package var successors: [String] = []
  /// The two-digit code of Vietnam's General Statistics Office.
  package var gso: String?
  package var wikidata: String?
  package var position: GeographicPosition?
  package var aliases: [String] = []
  package var revision = Revision()

  package init() {}

  package static let shape = RecordShape(
    of: AdministrativeUnit.self, "unit", table: "units", target: .unit,
    "Provinces and cities of Vietnam in all their periods, and prefectures of Japan.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(
        1, "id", .unit, isRequired: true,
        "its code, and for a unit that ended on 30 June 2025 the code and @63"), &id)
    try visitor.field(
      Field(
        2, "code", .unitCode, isRequired: true, "ISO 3166-2; some codes went on to a wider unit"),
      &code)
    try visitor.field(Field(3, "name", isRequired: true, "what it is called"), &name)
    try visitor.field(Field(4, "full_name", "the name with its rank"), &fullName)
    try visitor.field(
      Field(5, "kind", .word, isRequired: true, "province, city, prefecture and the like"), &kind)
    try visitor.field(
      Field(6, "country", .country, isRequired: true, "ISO 3166-1 alpha-2"), &country)
    try visitor.field(Field(7, "region", .word, "the region of its country"), &region)
    try visitor.field(Field(8, "capital", "its seat"), &capital)
    try visitor.field(
      Field(9, "from", .date(), column: "from_date", "since when it exists, by EDTF"), &from)
    try visitor.field(
      Field(10, "to", .date(), column: "to_date", "its last day, by EDTF"), &to)
    try visitor.field(
      Field(
        11, "successors", .reference(.unit), column: "successor", single: "successor",
        "the units that it became part of or was divided into"), &successors)
    try visitor.field(
      Field(14, "gso", .digits(2...2), "the code of the General Statistics Office of Vietnam"),
      &gso)
    try visitor.field(Field(15, "wikidata", .wikidata, "its item of Wikidata"), &wikidata)
    try visitor.field(Field(12, "position", "in degrees of WGS 84"), &position)
    try visitor.field(Field(13, "aliases", column: "alias", "other spellings"), &aliases)
    try revision.tell(&visitor)
  }

  /// True when the unit existed on some day that the date can mean.
  package func existed(in date: EventDate) -> Bool {
    if let from, from.earliest > date.latest { return false }
    if let to, to.latest < date.earliest { return false }
    return true
  }
}
