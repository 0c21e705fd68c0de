/// Something that took place, or will, between Vietnam and Japan.
package struct Event: Hashable, Sendable {
  package let id: String
  /// The id of an `EventKind`.
  package let kind: String
  package let date: EventDate
  package let status: EventStatus
  package let title: LocalizedText
  package let summary: LocalizedText
  /// Where it took place.
  package let places: [Locality]
  /// The units and cities whose cooperation it is, as they stood on the day.
  package let localities: [Locality]
  package let sectors: [String]
  /// Bodies that no delegation, memorandum or commitment names.
  package let parties: [String]
  package let delegations: [Delegation]
  /// The ids of the memoranda signed or exchanged at it.
  package let memoranda: [String]
  package let commitments: [Commitment]
  /// The ids of earlier events that it continues.
  package let follows: [String]
  package let sources: [Source]
  package let confidence: Confidence

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
}
