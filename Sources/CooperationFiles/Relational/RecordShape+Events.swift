extension RecordShape {
  /// An event.
  static let event = RecordShape(
    "event", table: "events", "One row an event.",
    [
      RecordField("id", isRequired: true, "the id of the record, which never changes"),
      RecordField("kind", to: "kinds", "what sort of event it is"),
      RecordField("date", .date, "when it took place, by EDTF"),
      RecordField("status", "held, planned, announced or cancelled"),
      RecordField("title", .localized, "what it is called"),
      RecordField("summary", .localized, "what happened"),
      RecordField("places", .places(table: "event_places"), "where it took place"),
      RecordField(
        "localities", .places(table: "event_localities"),
        "the units and cities whose cooperation it is, as they stood on the day"),
      RecordField(
        "sectors", .texts(table: "event_sectors", column: "sector"), to: "sectors",
        "fields of cooperation, the most important first"),
      RecordField(
        "parties", .texts(table: "event_parties", column: "party"), to: "parties",
        "bodies that took part and are named in no delegation"),
      RecordField("delegations", .records(delegation), "who came and who received"),
      RecordField(
        "memoranda", .texts(table: "event_memoranda", column: "memorandum"), to: "memoranda",
        "documents signed or exchanged at it"),
      RecordField("commitments", .records(commitment), "what was promised"),
      RecordField(
        "follows", .texts(table: "event_follows", column: "follows"),
        "earlier events that it continues, which need not be in this file"),
      RecordField("sources", .sources(table: "event_sources"), "where it was read"),
      RecordField("confidence", "sourced, or general-knowledge"),
    ])

  /// An instrument.
  static let memorandum = RecordShape(
    "memorandum", table: "memoranda", "One row a memorandum, agreement, loan or other document.",
    [
      RecordField("id", isRequired: true, "the id of the record, which never changes"),
      RecordField("kind", "memorandum, agreement, plan, loan, grant, contract, tie and others"),
      RecordField("title", .localized, "what it is called"),
      RecordField(
        "signatories", .texts(table: "memorandum_signatories", column: "party"), to: "parties",
        "bodies that signed it"),
      RecordField(
        "localities", .places(table: "memorandum_localities"),
        "the units and cities whose cooperation it is, as they stood on the day"),
      RecordField("signed", .date, "when it was signed, by EDTF"),
      RecordField("until", "when it ends, by EDTF"),
      RecordField("status", "drafted, signed, in-force, renewed, expired or superseded"),
      RecordField("renews", "the id of the one that it renews, which need not be in this file"),
      RecordField(
        "supersedes", "the id of the one that it replaces, which need not be in this file"),
      RecordField(
        "sectors", .texts(table: "memorandum_sectors", column: "sector"), to: "sectors",
        "fields of cooperation, the most important first"),
      RecordField("amount", .amount, "a sum in whole units of its currency"),
      RecordField("sources", .sources(table: "memorandum_sources"), "where it was read"),
    ])

  /// Where a fact was read.
  static let source = RecordShape(
    "source", table: "sources", "One row a source; several records may rest on one.",
    [
      RecordField("title", "the title of the page or document"),
      RecordField("url", "its address; empty when none is known"),
      RecordField("publisher", "who published it"),
      RecordField("published", "when, by EDTF"),
      RecordField("accessed", "when it was read, by EDTF"),
      RecordField("language", "its language, by ISO 639-1"),
    ])

  private static let delegation = RecordShape(
    "delegation", table: "delegations", "The people whom one body sent to an event.",
    [
      RecordField("party", to: "parties", isRequired: true, "the body"),
      RecordField("role", "host, guest or participant"),
      RecordField("members", .records(member), "its people"),
    ])

  private static let member = RecordShape(
    "member", table: "delegation_members", "One person of a delegation.",
    [
      RecordField("person", to: "people", isRequired: true, "the person"),
      RecordField("position", .localized, column: "office", "the office held on the day"),
      RecordField("head", .flag, "whether the person led the delegation"),
    ])

  private static let commitment = RecordShape(
    "commitment", table: "commitments", "What was promised at an event.",
    [
      RecordField("id", isRequired: true, "unique within the event"),
      RecordField("text", .localized, "the promise"),
      RecordField(
        "by", .texts(table: "commitment_by", column: "party"), to: "parties",
        "bodies that promised"),
      RecordField(
        "to", .texts(table: "commitment_to", column: "party"), to: "parties",
        "bodies it was promised to"),
      RecordField("due", .date, "when it is due, by EDTF"),
      RecordField("status", "open, done or dropped"),
      RecordField(
        "met_by", "the id of the event or document that met it, which need not be in this file"),
    ])
}
