/// A city, district, port, park or other place below a unit, or a place abroad.
package struct City: Record {
  /// `JP-27/sakai`: the code of its unit (in Vietnam before 1 July 2025), and its slug.
  package var id = ""
  package var name = LocalizedText()
  package var kind = ""
  /// By ISO 3166-1 alpha-2.
  package var country = ""
  /// The id of its unit; nil abroad.
  package var unit: String?
  /// The id of the unit that holds it today, where that is another.
  package var unitNow: String?
  /// The six-digit code of Japanese local governments.
  package var localGovernmentCode: String?
  package var wikidata: String?
  package var position: GeographicPosition?
  package var aliases: [String] = []
  package var revision = Revision()

  package init() {}

  /// The last part of the id.
  package var slug: String { String(id.split(separator: "/").last ?? "") }

  package static let shape = RecordShape(
    of: City.self, "city", table: "cities", target: .place,
    "Cities, districts, ports and parks, and places abroad.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "id", .city, isRequired: true, "the code of its unit or country, and its slug"), &id)
    try visitor.field(Field(2, "name", isRequired: true, "what it is called"), &name)
    try visitor.field(
      Field(3, "kind", .word, isRequired: true, "city, district, port and the like"), &kind)
    try visitor.field(
      Field(4, "country", .country, isRequired: true, "ISO 3166-1 alpha-2"), &country)
    try visitor.field(
      Field(5, "unit", .reference(.unit), "its unit; in Vietnam the one before 1 July 2025"), &unit)
    try visitor.field(
      Field(6, "unit_now", .reference(.unit), "the unit that holds it today"), &unitNow)
    try visitor.field(
      Field(7, "lg_code", .digits(6...6), "the code of a Japanese local government, of six digits"),
      &localGovernmentCode)
    try visitor.field(Field(10, "wikidata", .wikidata, "its item of Wikidata"), &wikidata)
    try visitor.field(Field(8, "position", "in degrees of WGS 84"), &position)
    try visitor.field(Field(9, "aliases", column: "alias", "other spellings"), &aliases)
    try revision.tell(&visitor)
  }
}
