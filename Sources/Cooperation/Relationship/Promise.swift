/// What was promised at an event, and how it stands today.
package struct Promise: Hashable, Sendable {
  /// What became of a promise.
  package enum Standing: Hashable, Sendable, CaseIterable {
    /// Open though its last due day has passed.
    case overdue
    case open, kept, dropped
  }

  /// The row of the event.
  package let row: Int
  package let commitment: Commitment
  package let standing: Standing

  init(_ commitment: Commitment, row: Int, today: CalendarDate) {
    self.row = row
    self.commitment = commitment
    standing =
      switch commitment.status {
      case .open: commitment.isOverdue(on: today) ? .overdue : .open
      case .done: .kept
      case .dropped: .dropped
      }
  }

  /// The promises of some events; those that only bodies of other places gave and got are left out.
  static func made(
    _ sides: RelationshipSides, _ events: [(row: Int, event: Event)], _ today: CalendarDate
  ) -> [Promise] {
    events.flatMap { row, event in
      event.commitments.filter { commitment in
        let named = commitment.by + commitment.to
        return named.isEmpty
          || !named.allSatisfy { party in
            sides.all.allSatisfy { $0.excludes(party: party, at: event.date) }
          }
      }.map { Promise($0, row: row, today: today) }
    }
  }
}
