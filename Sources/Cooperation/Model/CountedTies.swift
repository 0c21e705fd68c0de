/// How many ties between localities of the two countries somebody counts, to be set beside those that are
/// recorded.
package struct CountedTies: Record {
  /// From 1.
  package var count = 0
  package var precision = Participants.Precision.exact
  /// The day for which it was said.
  package var day: CalendarDate?
  /// Who said so.
  package var by = LocalizedText()
  /// What the count leaves undefined.
  package var note = LocalizedText()
  package var source: Source?

  package init() {}

  package static let shape = RecordShape(
    of: CountedTies.self, "ties_counted", table: "ties_counted",
    "How many ties between localities officials count.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "count", .number(from: 1), isRequired: true, "how many"), &count)
    try visitor.field(
      Field(2, "precision", .choice, "exact, about, at-least or at-most"), &precision)
    try visitor.field(Field(3, "day", .day, "the day for which it was said"), &day)
    try visitor.field(Field(4, "by", "who said so"), &by)
    try visitor.field(Field(5, "note", "what the count leaves undefined"), &note)
    try visitor.field(Field(6, "source", "where it was read"), &source)
  }
}
