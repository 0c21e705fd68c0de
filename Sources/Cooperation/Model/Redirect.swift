/// An id that was merged into another.
package struct Redirect: Record {
  package var from = ""
  package var to = ""

  package init() {}

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  package static let shape = RecordShape(
    of: Redirect.self, "redirect", table: "redirects", "Ids that were merged into others.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "from", .word, isRequired: true, column: "from_id", "the id that went"), &from)
    try visitor.field(
      Field(2, "to", .word, isRequired: true, column: "to_id", "the id that took its place"), &to)
  }
}
