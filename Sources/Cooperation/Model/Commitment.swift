/// What was promised at an event: who owes whom what, by when.
package struct Commitment: Hashable, Sendable {
  /// Whether it was kept.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case open, done, dropped
  }

  /// Unique within its event.
  package let id: String
  package let text: LocalizedText
  /// The ids of the parties that promised.
  package let by: [String]
  /// The ids of the parties it was promised to; empty when mutual or not said.
  package let to: [String]
  package let due: EventDate?
  package let status: Status
  /// The id of the event or memorandum that met it.
  package let metBy: String?

  package init(
    id: String, text: LocalizedText, by: [String], to: [String], due: EventDate?, status: Status,
    metBy: String?
  ) {
    self.id = id
    self.text = text
    self.by = by
    self.to = to
    self.due = due
    self.status = status
    self.metBy = metBy
  }

  /// True when it is open and its last due day has passed.
  package func isOverdue(on today: CalendarDate) -> Bool {
    guard status == .open, let due else { return false }
    return due.latest < today
  }
}
