/// A place in a row of events that recur under one name, such as a festival.
package struct Series: Record {
  /// The word that all events of the series share.
  package var id = ""
  /// The how-manieth it is, from 1.
  package var edition: Int?

  package init() {}

  package init(id: String, edition: Int?) {
    self.id = id
    self.edition = edition
  }

  package static let shape = RecordShape(
    of: Series.self, "series", table: "series", "The series of which an event is an edition.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "id", .word, isRequired: true, "what all events of the series share"), &id)
    try visitor.field(
      Field(2, "edition", .number(from: 1), "the how-manieth of the series it is"), &edition)
  }
}
