/// What every record tells of itself: when it was changed, how often, by what, and which warnings
/// about it are in order.
package struct Revision: Hashable, Sendable {
  /// The day on which its content was last changed.
  package var changed: CalendarDate?
  /// Grows by one with each change, from 1; nil where it was never counted.
  package var number: Int?
  /// What machine made the record, until a person has gone over it.
  package var origin: String?
  /// The rules of the check whose warnings about the record were looked at and are in order.
  package var acknowledged: [String] = []

  package init() {}

  mutating func tell<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field(
      Field(60, "changed", .day, "the day on which the record was last changed"), &changed)
    try visitor.field(
      Field(61, "revision", .number(from: 1), "how often it was changed, from 1"), &number)
    try visitor.field(
      Field(62, "origin", .word, "what machine made it, until a person has gone over it"), &origin)
    try visitor.field(
      Field(
        63, "acknowledged", .word, column: "rule",
        "rules of the check whose warnings about it are in order"), &acknowledged)
  }
}
