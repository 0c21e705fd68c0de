/// What sort of event it is, with its code of the CAMEO event ontology.
package struct EventKind: Record {
  package var id = ""
  package var name = LocalizedText()
  /// A name of at most ten terminal columns, for lists; empty where the name will do.
  package var short = LocalizedText()
  package var cameo: String?
  package var revision = Revision()

  package init() {}

  /// The short name, else the name.
  package var shortName: LocalizedText { short.isEmpty ? name : short }

  package static let shape = RecordShape(
    of: EventKind.self, "kind", table: "kinds", target: .kind, "Sorts of events.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "its id"), &id)
    try visitor.field(Field(2, "name", isRequired: true, "what it is called"), &name)
    try visitor.field(Field(3, "short", "a short name"), &short)
    try visitor.field(
      Field(4, "cameo", .digits(2...4), "code of the CAMEO event ontology"), &cameo)
    try revision.tell(&visitor)
  }
}
