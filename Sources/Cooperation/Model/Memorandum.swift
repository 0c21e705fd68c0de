/// An instrument that parties signed or prepared: a memorandum, an agreement, a loan, a tie.
package struct Memorandum: Record {
  /// What sort of instrument it is.
  package enum Kind: String, CaseIterable, TextValue {
    case memorandum, agreement, plan, loan, grant, contract
    case letterOfIntent = "letter-of-intent"
    case jointStatement = "joint-statement"
    case tie
  }

  /// Where in its life an instrument stands.
  package enum Status: String, CaseIterable, TextValue {
    case drafted, signed
    case inForce = "in-force"
    case renewed, expired, superseded
  }

  /// How it goes on when its term is over.
  package enum Renewal: String, CaseIterable, TextValue {
    case automatic
    case byAgreement = "by-agreement"
    case none
  }

  package var id = ""
  package var kind = Kind.memorandum
  package var title = LocalizedText()
  /// The ids of the parties that signed.
  package var signatories: [String] = []
  /// The persons who signed.
  package var signers: [Signer] = []
  package var localities: [Locality] = []
  /// May have an open beginning: it existed by then.
  package var signed: EventDate?
  /// How long it holds from its signing.
  package var term: Period?
  package var until: EventDate?
  package var renewal: Renewal?
  /// How long before its end notice must be given.
  package var notice: Period?
  package var status = Status.signed
  /// The id of the memorandum that it renews.
  package var renews: String?
  package var supersedes: String?
  /// The id of the one that it took over after a merger.
  package var succeeds: String?
  /// The languages of its texts, by ISO 639-1.
  package var languages: [String] = []
  package var sectors: [String] = []
  package var amounts: [MonetaryAmount] = []
  /// Where the sources differ, and what each says.
  package var note = LocalizedText()
  package var sources: [Source] = []
  package var revision = Revision()

  package init() {}

  package init(
    id: String, kind: Kind, title: LocalizedText, signatories: [String], localities: [Locality],
    signed: EventDate?, until: EventDate?, status: Status, renews: String?, supersedes: String?,
    sectors: [String], amounts: [MonetaryAmount], sources: [Source]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.signatories = signatories
    self.localities = localities
    self.signed = signed
    self.until = until
    self.status = status
    self.renews = renews
    self.supersedes = supersedes
    self.sectors = sectors
    self.amounts = amounts
    self.sources = sources
  }

  package static let shape = RecordShape(
    of: Memorandum.self, "memorandum", table: "memoranda", target: .memorandum,
    "One row a memorandum, agreement, loan or other document.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "id", .id, isRequired: true, "the id of the record, which never changes"), &id)
    try visitor.field(
      Field(
        2, "kind", .choice, isRequired: true,
        "memorandum, agreement, plan, loan, grant, contract, tie and others"), &kind)
    try visitor.field(Field(3, "title", isRequired: true, "what it is called"), &title)
    try visitor.field(
      Field(4, "signatories", .reference(.party), column: "party", "bodies that signed it"),
      &signatories)
    try visitor.field(Field(14, "signers", "the persons who signed it"), &signers)
    try visitor.field(
      Field(
        5, "localities", .place,
        "the units, cities and regions whose cooperation it is, as they stood on the day"),
      &localities)
    try visitor.field(
      Field(6, "signed", .date(hasDays: true, mayBeOpen: true), "when it was signed, by EDTF"),
      &signed)
    try visitor.field(
      Field(15, "term", .period, "how long it holds from its signing, by ISO 8601"), &term)
    try visitor.field(Field(7, "until", .date(), "when it ends, by EDTF"), &until)
    try visitor.field(
      Field(16, "renewal", .choice, "automatic, by-agreement or none"), &renewal)
    try visitor.field(
      Field(17, "notice", .period, "how long before its end notice must be given, by ISO 8601"),
      &notice)
    try visitor.field(
      Field(8, "status", .choice, "drafted, signed, in-force, renewed, expired or superseded"),
      &status)
    try visitor.field(
      Field(
        9, "renews", .reference(.memorandum),
        "the id of the one that it renews, which need not be in this file"), &renews)
    try visitor.field(
      Field(
        10, "supersedes", .reference(.memorandum),
        "the id of the one that it replaces, which need not be in this file"), &supersedes)
    try visitor.field(
      Field(
        18, "succeeds", .reference(.memorandum),
        "the id of the one that it took over after a merger, which need not be in this file"),
      &succeeds)
    try visitor.field(
      Field(
        19, "languages", .language, column: "language", "the languages of its texts, by ISO 639-1"),
      &languages)
    try visitor.field(
      Field(
        11, "sectors", .reference(.sector), column: "sector",
        "fields of cooperation, the most important first"), &sectors)
    try visitor.field(
      Field(12, "amounts", single: "amount", "sums of money that it names"), &amounts)
    try visitor.field(
      Field(20, "note", "where the sources differ, and what each says"), &note)
    try visitor.field(Field(13, "sources", "where it was read"), &sources)
    try revision.tell(&visitor)
  }
}
