package import Cooperation

/// The JSON of records: the names and shapes of the YAML, every key present, an event's memoranda
/// written out in full.
package enum EventJSON {
  /// An event with its memoranda.
  package static func value(_ event: Event, memoranda: [Memorandum]) -> JSONValue {
    value(event, instruments: .array(memoranda.map(value)))
  }

  /// An event with the ids of its memoranda, as its own file has it.
  static func value(_ event: Event) -> JSONValue {
    value(event, instruments: .texts(event.memoranda))
  }

  private static func value(_ event: Event, instruments: JSONValue) -> JSONValue {
    .object([
      "id": .string(event.id),
      "kind": .string(event.kind),
      "date": .string(event.date.description),
      "status": .string(event.status.rawValue),
      "title": value(event.title),
      "summary": value(event.summary),
      "places": .texts(event.places.map(\.description)),
      "localities": .texts(event.localities.map(\.description)),
      "sectors": .texts(event.sectors),
      "parties": .texts(event.parties),
      "delegations": .array(event.delegations.map(value)),
      "memoranda": instruments,
      "commitments": .array(event.commitments.map(value)),
      "follows": .texts(event.follows),
      "sources": .array(event.sources.map(value)),
      "confidence": .string(event.confidence.rawValue),
    ])
  }

  /// A memorandum.
  package static func value(_ memorandum: Memorandum) -> JSONValue {
    .object([
      "id": .string(memorandum.id),
      "kind": .string(memorandum.kind.rawValue),
      "title": value(memorandum.title),
      "signatories": .texts(memorandum.signatories),
      "localities": .texts(memorandum.localities.map(\.description)),
      "signed": .text(memorandum.signed?.description),
      "until": .text(memorandum.until?.description),
      "status": .string(memorandum.status.rawValue),
      "renews": .text(memorandum.renews),
      "supersedes": .text(memorandum.supersedes),
      "sectors": .texts(memorandum.sectors),
      "amount": memorandum.amount.map { amount in
        .object(["value": .number(amount.value), "currency": .string(amount.currency)])
      } ?? .null,
      "sources": .array(memorandum.sources.map(value)),
    ])
  }

  /// A text in every language.
  static func value(_ text: LocalizedText) -> JSONValue {
    .object(["en": .text(text.en), "vi": .text(text.vi), "ja": .text(text.ja)])
  }

  private static func value(_ delegation: Delegation) -> JSONValue {
    .object([
      "party": .string(delegation.party),
      "role": .string(delegation.role.rawValue),
      "members": .array(
        delegation.members.map { member in
          .object([
            "person": .string(member.person), "position": value(member.position),
            "head": .bool(member.isHead),
          ])
        }),
    ])
  }

  private static func value(_ commitment: Commitment) -> JSONValue {
    .object([
      "id": .string(commitment.id),
      "text": value(commitment.text),
      "by": .texts(commitment.by),
      "to": .texts(commitment.to),
      "due": .text(commitment.due?.description),
      "status": .string(commitment.status.rawValue),
      "met_by": .text(commitment.metBy),
    ])
  }

  private static func value(_ source: Source) -> JSONValue {
    .object([
      "title": .text(source.title),
      "url": .text(source.url),
      "publisher": .text(source.publisher),
      "published": .text(source.published?.description),
      "accessed": .text(source.accessed?.description),
      "language": .text(source.language),
    ])
  }
}
