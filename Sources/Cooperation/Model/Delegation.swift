/// The people whom one party sent to an event.
package struct Delegation: Hashable, Sendable {
  /// The side that a delegation is on.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case host, guest, participant
  }

  /// One person of a delegation.
  package struct Member: Hashable, Sendable {
    /// The id of a person.
    package let person: String
    /// The office held on the day.
    package let position: LocalizedText
    package let isHead: Bool

    package init(person: String, position: LocalizedText, isHead: Bool) {
      self.person = person
      self.position = position
      self.isHead = isHead
    }
  }

  /// The id of a party.
  package let party: String
  package let role: Role
  package let members: [Member]

  package init(party: String, role: Role, members: [Member]) {
    self.party = party
    self.role = role
    self.members = members
  }
}
