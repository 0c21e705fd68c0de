/// Somebody who signed a document.
package struct Signer: Record {
  /// The id of a person.
  package var person = ""
  /// The id of the party for which the person signed.
  package var party: String?

  package init() {}

  package init(person: String, party: String?) {
    self.person = person
    self.party = party
  }

  package static let shape = RecordShape(
    of: Signer.self, "signer", table: "memorandum_signers", "The persons who signed a document.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "person", .reference(.person), isRequired: true, "the person"), &person)
    try visitor.field(
      Field(2, "party", .reference(.party), "the body for which the person signed"), &party)
  }
}
