/// A part of a country that several units make up, such as Kyushu or the Mekong Delta.
package struct Region: Record {
  package var id = ""
  package var name = LocalizedText()
  /// By ISO 3166-1 alpha-2.
  package var country = ""
  /// The ids of its units, those of former times as well.
  package var units: [String] = []
  package var wikidata: String?
  package var aliases: [String] = []
  package var revision = Revision()

  package init() {}

  package static let shape = RecordShape(
    of: Region.self, "region", table: "regions", target: .region,
    "Parts of a country that several units make up.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "its id"), &id)
    try visitor.field(Field(2, "name", isRequired: true, "what it is called"), &name)
    try visitor.field(
      Field(3, "country", .country, isRequired: true, "ISO 3166-1 alpha-2"), &country)
    try visitor.field(
      Field(
        4, "units", .reference(.unit), column: "unit",
        "its units, besides those that name it as their region"), &units)
    try visitor.field(Field(5, "wikidata", .wikidata, "its item of Wikidata"), &wikidata)
    try visitor.field(Field(6, "aliases", column: "alias", "other spellings"), &aliases)
    try revision.tell(&visitor)
  }
}
