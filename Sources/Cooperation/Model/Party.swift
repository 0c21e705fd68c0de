/// A body that takes part: a ministry, a people's committee, a prefecture, a company, a university.
package struct Party: Record {
  package var id = ""
  package var name = LocalizedText()
  /// Short names, in the languages that have one.
  package var short = LocalizedText()
  package var abbreviation: String?
  package var kind = PartyKind.institution
  /// ISO 3166-1 alpha-2, or `INT` for a body of several countries.
  package var country = ""
  package var parent: String?
  /// The unit, city or region that it belongs to.
  package var locality: Locality?
  /// The unit or city for which it acts, so that the two are one counterpart.
  package var represents: Locality?
  package var from: EventDate?
  package var to: EventDate?
  package var successor: String?
  package var aliases: [String] = []
  package var revision = Revision()

  package init() {}

  package init(
    id: String, name: LocalizedText, abbreviation: String?, kind: PartyKind, country: String,
    parent: String?, locality: Locality?, from: EventDate?, to: EventDate?, successor: String?,
    aliases: [String]
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.kind = kind
    self.country = country
    self.parent = parent
    self.locality = locality
    self.from = from
    self.to = to
    self.successor = successor
    self.aliases = aliases
  }

  package static let shape = RecordShape(
    of: Party.self, "party", table: "parties", target: .party,
    "Bodies: ministries, committees, prefectures, companies, schools.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "its id"), &id)
    try visitor.field(Field(2, "name", "what it is called"), &name)
    try visitor.field(Field(12, "short", "a short name"), &short)
    try visitor.field(Field(3, "abbreviation", "the short form that it uses itself"), &abbreviation)
    try visitor.field(
      Field(
        4, "kind", .choice, isRequired: true,
        "ministry, local-government, company, university and the like"), &kind)
    try visitor.field(
      Field(
        5, "country", .countryOrInternational, isRequired: true,
        "ISO 3166-1 alpha-2, or INT for a body of several countries"), &country)
    try visitor.field(
      Field(6, "parent", .reference(.party), "the body that it is part of"), &parent)
    try visitor.field(
      Field(7, "locality", .place, "the unit, city or region that it belongs to"), &locality)
    try visitor.field(
      Field(13, "represents", .place, "the unit or city for which it acts as a whole"), &represents)
    try visitor.field(
      Field(8, "from", .date(), column: "from_date", "since when it exists, by EDTF"), &from)
    try visitor.field(
      Field(9, "to", .date(), column: "to_date", "its last day, by EDTF"), &to)
    try visitor.field(
      Field(10, "successor", .reference(.party), "the body that took its place"), &successor)
    try visitor.field(Field(11, "aliases", column: "alias", "other spellings"), &aliases)
    try revision.tell(&visitor)
  }
}
