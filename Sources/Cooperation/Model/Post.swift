/// An office that a person held.
package struct Post: Record {
  /// The id of the party at which it was held.
  package var party: String?
  package var title = LocalizedText()
  /// May have an open beginning: held by then.
  package var from: EventDate?
  package var until: EventDate?

  package init() {}

  package init(party: String?, title: LocalizedText, from: EventDate?, until: EventDate?) {
    self.party = party
    self.title = title
    self.from = from
    self.until = until
  }

  package static let shape = RecordShape(
    of: Post.self, "post", table: "person_posts", "The offices that a person held.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "party", .reference(.party), "the body"), &party)
    try visitor.field(Field(2, "title", "the office"), &title)
    try visitor.field(
      Field(3, "from", .date(mayBeOpen: true), column: "from_date", "since when, by EDTF"), &from)
    try visitor.field(
      Field(4, "until", .date(), column: "until_date", "until when, by EDTF"), &until)
  }
}
