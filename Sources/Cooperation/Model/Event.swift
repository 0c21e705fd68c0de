/// Something that took place, or will, between Vietnam and Japan.
package struct Event: Record {
  package var id = ""
  /// The id of an `EventKind`.
  package var kind = ""
  package var date = EventDate(CalendarDate.first(of: 1))
  package var status = EventStatus.held
  package var title = LocalizedText()
  package var summary = LocalizedText()
  /// Where it took place.
  package var places: [Locality] = []
  /// The units, cities and regions whose cooperation it is, as they stood on the day.
  package var localities: [Locality] = []
  package var sectors: [String] = []
  /// Bodies that no delegation, memorandum or commitment names.
  package var parties: [String] = []
  package var delegations: [Delegation] = []
  /// The ids of the memoranda signed or exchanged at it.
  package var memoranda: [String] = []
  package var commitments: [Commitment] = []
  /// The ids of earlier events that it continues.
  package var follows: [String] = []
  package var sources: [Source] = []
  package var confidence = Confidence.sourced
  /// The id of the journey of which it is a stop.
  package var partOf: String?
  package var series: Series?
  package var participants: [Participants] = []
  /// Where the sources differ, and what each says.
  package var note = LocalizedText()
  package var revision = Revision()

  package init() {}

  package init(
    id: String, kind: String, date: EventDate, status: EventStatus, title: LocalizedText,
    summary: LocalizedText, places: [Locality], localities: [Locality], sectors: [String],
    parties: [String], delegations: [Delegation], memoranda: [String], commitments: [Commitment],
    follows: [String], sources: [Source], confidence: Confidence
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.status = status
    self.title = title
    self.summary = summary
    self.places = places
    self.localities = localities
    self.sectors = sectors
    self.parties = parties
    self.delegations = delegations
    self.memoranda = memoranda
    self.commitments = commitments
    self.follows = follows
    self.sources = sources
    self.confidence = confidence
  }

  package static let shape = RecordShape(
    of: Event.self, "event", table: "events", target: .event,
    "One row an event; a row with part_of is a stop of a journey and counts with it.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "id", .id, isRequired: true, "the id of the record, which never changes"), &id)
    try visitor.field(
      Field(2, "kind", .reference(.kind), isRequired: true, "what sort of event it is"), &kind)
    try visitor.field(
      Field(3, "date", .date(hasDays: true), isRequired: true, "when it took place, by EDTF"),
      &date)
    try visitor.field(
      Field(4, "status", .choice, isRequired: true, "held, planned, announced or cancelled"),
      &status)
    try visitor.field(Field(5, "title", isRequired: true, "what it is called"), &title)
    try visitor.field(Field(6, "summary", "what happened"), &summary)
    try visitor.field(
      Field(
        17, "part_of", .reference(.event),
        "the journey of which it is a stop; journeys count, and stops do not"), &partOf)
    try visitor.field(Field(18, "series", "the series of which it is an edition"), &series)
    try visitor.field(Field(7, "places", .place, "where it took place"), &places)
    try visitor.field(
      Field(
        8, "localities", .place,
        "the units, cities and regions whose cooperation it is, as they stood on the day"),
      &localities)
    try visitor.field(
      Field(
        9, "sectors", .reference(.sector), column: "sector",
        "fields of cooperation, the most important first"), &sectors)
    try visitor.field(
      Field(
        10, "parties", .reference(.party), column: "party",
        "bodies that took part and are named in no delegation"), &parties)
    try visitor.field(Field(11, "delegations", "who came and who received"), &delegations)
    try visitor.field(Field(19, "participants", "how many took part, and who"), &participants)
    try visitor.field(
      Field(
        12, "memoranda", .reference(.memorandum), column: "memorandum",
        "documents signed or exchanged at it"), &memoranda)
    try visitor.field(Field(13, "commitments", "what was promised"), &commitments)
    try visitor.field(
      Field(
        14, "follows", .reference(.event),
        "earlier events that it continues, which need not be in this file"), &follows)
    try visitor.field(
      Field(20, "note", "where the sources differ, and what each says"), &note)
    try visitor.field(Field(15, "sources", "where it was read"), &sources)
    try visitor.field(
      Field(16, "confidence", .choice, "sourced, or general-knowledge"), &confidence)
    try revision.tell(&visitor)
  }
}
