/// What was promised at an event: who owes whom what, by when.
package struct Commitment: Record {
  /// Whether it was kept.
  package enum Status: String, CaseIterable, TextValue {
    case open, done, dropped
  }

  /// Unique within its event.
  package var id = ""
  package var text = LocalizedText()
  /// The ids of the parties that promised.
  package var by: [String] = []
  /// The ids of the parties it was promised to; empty when mutual or not said.
  package var to: [String] = []
  package var due: EventDate?
  package var status = Status.open
  /// The id of the event or memorandum that met it.
  package var metBy: String?
  /// The day on which somebody last looked whether it was kept.
  package var lastChecked: CalendarDate?

  package init() {}

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

  package static let shape = RecordShape(
    of: Commitment.self, "commitment", table: "commitments", "What was promised at an event.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "unique within the event"), &id)
    try visitor.field(Field(2, "text", isRequired: true, "the promise"), &text)
    try visitor.field(
      Field(3, "by", .reference(.party), column: "party", "bodies that promised"), &by)
    try visitor.field(
      Field(4, "to", .reference(.party), column: "party", "bodies it was promised to"), &to)
    try visitor.field(Field(5, "due", .date(hasDays: true), "when it is due, by EDTF"), &due)
    try visitor.field(Field(6, "status", .choice, "open, done or dropped"), &status)
    try visitor.field(
      Field(
        7, "met_by", .reference(.record),
        "the id of the event or document that met it, which need not be in this file"), &metBy)
    try visitor.field(
      Field(8, "last_checked", .day, "the day on which somebody last looked whether it was kept"),
      &lastChecked)
  }

  /// True when it is open and its last due day has passed.
  package func isOverdue(on today: CalendarDate) -> Bool {
    guard status == .open, let due else { return false }
    return due.latest < today
  }
}
