/// An instrument that parties signed or prepared: a memorandum, an agreement, a loan, a tie.
package struct Memorandum: Hashable, Sendable {
  /// What sort of instrument it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case memorandum, agreement, plan, loan, grant, contract
    case letterOfIntent = "letter-of-intent"
    case jointStatement = "joint-statement"
    case tie
  }

  /// Where in its life an instrument stands.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case drafted, signed
    case inForce = "in-force"
    case renewed, expired, superseded
  }

  package let id: String
  package let kind: Kind
  package let title: LocalizedText
  /// The ids of the parties that signed.
  package let signatories: [String]
  package let localities: [Locality]
  package let signed: EventDate?
  package let until: EventDate?
  package let status: Status
  /// The id of the memorandum that it renews.
  package let renews: String?
  package let supersedes: String?
  package let sectors: [String]
  package let amount: MonetaryAmount?
  package let sources: [Source]

  package init(
    id: String, kind: Kind, title: LocalizedText, signatories: [String], localities: [Locality],
    signed: EventDate?, until: EventDate?, status: Status, renews: String?, supersedes: String?,
    sectors: [String], amount: MonetaryAmount?, sources: [Source]
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
    self.amount = amount
    self.sources = sources
  }
}
