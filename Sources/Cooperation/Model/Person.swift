/// Somebody who took part, named as they write their name: family name first.
package struct Person: Record {
  package var id = ""
  package var name = LocalizedText()
  /// The Japanese name in kana, as きしだ ふみお.
  package var reading: String?
  /// The languages whose name follows the sound alone, since nothing shows how it is written.
  package var bySound: [Language] = []
  /// By ISO 3166-1 alpha-2.
  package var country: String?
  package var posts: [Post] = []
  package var sources: [Source] = []
  package var aliases: [String] = []
  package var revision = Revision()

  package init() {}

  package init(id: String, name: LocalizedText, country: String?, aliases: [String]) {
    self.id = id
    self.name = name
    self.country = country
    self.aliases = aliases
  }

  package static let shape = RecordShape(
    of: Person.self, "person", table: "people", target: .person,
    "Persons, named as they write their name.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "its id"), &id)
    try visitor.field(Field(2, "name", "the name, family name first"), &name)
    try visitor.field(Field(5, "reading", .kana, "the Japanese name in kana"), &reading)
    try visitor.field(
      Field(
        6, "by_sound", .choice, column: "language", "languages whose name follows the sound alone"),
      &bySound)
    try visitor.field(
      Field(3, "country", .countryOrInternational, "ISO 3166-1 alpha-2"), &country)
    try visitor.field(Field(7, "posts", "the offices that the person held"), &posts)
    try visitor.field(Field(8, "sources", "where this was read"), &sources)
    try visitor.field(Field(4, "aliases", column: "alias", "other spellings"), &aliases)
    try revision.tell(&visitor)
  }
}
