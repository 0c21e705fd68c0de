/// The people whom one party sent to an event.
package struct Delegation: Record {
  /// The side that a delegation is on.
  package enum Role: String, CaseIterable, TextValue {
    case host, guest, participant
  }

  /// One person of a delegation.
  package struct Member: Record {
    /// The id of a person.
    package var person = ""
    /// The office held on the day.
    package var position = LocalizedText()
    package var isHead = false

    package init() {}

    package init(person: String, position: LocalizedText, isHead: Bool) {
      self.person = person
      self.position = position
      self.isHead = isHead
    }

    package static let shape = RecordShape(
      of: Member.self, "member", table: "delegation_members", "One person of a delegation.")

    package mutating func tell<Visitor: FieldVisitor>(
      _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
      try visitor.field(
        Field(1, "person", .reference(.person), isRequired: true, "the person"), &person)
      try visitor.field(
        Field(2, "position", column: "office", "the office held on the day"), &position)
      try visitor.field(Field(3, "head", "whether the person led the delegation"), &isHead)
    }
  }

  /// The id of a party.
  package var party = ""
  package var role = Role.participant
  package var members: [Member] = []

  package init() {}

  package init(party: String, role: Role, members: [Member]) {
    self.party = party
    self.role = role
    self.members = members
  }

  package static let shape = RecordShape(
    of: Delegation.self, "delegation", table: "delegations",
    "The people whom one body sent to an event.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "party", .reference(.party), isRequired: true, "the body"), &party)
    try visitor.field(Field(2, "role", .choice, "host, guest or participant"), &role)
    try visitor.field(Field(3, "members", "its people"), &members)
  }
}
