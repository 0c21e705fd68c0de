/// How many took part in an event, and of what sort they were.
package struct Participants: Record {
  /// How a source counts.
  package enum Precision: String, CaseIterable, TextValue {
    case exact, about
    case atLeast = "at-least"
    case atMost = "at-most"
  }

  /// From 1.
  package var count = 0
  package var precision = Precision.exact
  /// Whom or what the number counts; empty for persons in general.
  package var of = LocalizedText()

  package init() {}

  package init(count: Int, precision: Precision = .exact, of: LocalizedText = LocalizedText()) {
    self.count = count
    self.precision = precision
    self.of = of
  }

  package static let shape = RecordShape(
    of: Participants.self, "participants", table: "event_participants",
    "How many took part in an event, and who.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "count", .number(from: 1), isRequired: true, "how many"), &count)
    try visitor.field(
      Field(2, "precision", .choice, "exact, about, at-least or at-most"), &precision)
    try visitor.field(Field(3, "of", "whom the number counts"), &of)
  }
}
