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
  /// The id of the record that tells it: of the event or of one of its stops.
  package let recordID: String
  package let commitment: Commitment
  package let standing: Standing

  init(_ commitment: Commitment, of recordID: String, row: Int, today: CalendarDate) {
    self.row = row
    self.recordID = recordID
    self.commitment = commitment
    standing =
      switch commitment.status {
      case .open: commitment.isOverdue(on: today) ? .overdue : .open
      case .done: .kept
      case .dropped: .dropped
      }
  }

  /// The id by which it is found: that of the record and its own with a `#` between them.
  package var id: String { "\(recordID)#\(commitment.id)" }

  /// The promises of some events, those of one event in the order of its records.
  static func made(
    at events: [(row: Int, event: Event)], _ catalog: Catalog, _ today: CalendarDate
  ) -> [Promise] {
    events.filter { !$0.event.commitments.isEmpty }.flatMap { row, _ in
      catalog.commitments(ofEvent: row).map { record, commitment in
        Promise(commitment, of: record, row: row, today: today)
      }
    }
  }

  /// The promises of some events; those that only bodies of other places gave and got are left out.
  static func made(
    _ sides: RelationshipSides, _ events: [(row: Int, event: Event)], _ today: CalendarDate
  ) -> [Promise] {
    let dates = Dictionary(uniqueKeysWithValues: events.map { ($0.row, $0.event.date) })
    return made(at: events, sides.catalog, today).filter { promise in
      let named = promise.commitment.by + promise.commitment.to
      guard let date = dates[promise.row], !named.isEmpty else { return true }
      return !named.allSatisfy { party in
        sides.all.allSatisfy { $0.excludes(party: party, at: date) }
      }
    }
  }
}
