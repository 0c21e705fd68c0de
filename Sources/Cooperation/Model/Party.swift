/// A body that takes part: a ministry, a people's committee, a prefecture, a company, a university.
package struct Party: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let abbreviation: String?
  package let kind: PartyKind
  /// ISO 3166-1 alpha-2, or `INT` for a body of several countries.
  package let country: String
  package let parent: String?
  /// The unit or city that it belongs to.
  package let locality: Locality?
  package let from: EventDate?
  package let to: EventDate?
  package let successor: String?
  package let aliases: [String]

  package init(
    id: String, name: LocalizedText, abbreviation: String?, kind: PartyKind, country: String,
    parent: String?, locality: Locality?, from: EventDate?, to: EventDate?, successor: String?,
    aliases: [String]
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.kind = kind
    self.country = country
    self.parent = parent
    self.locality = locality
    self.from = from
    self.to = to
    self.successor = successor
    self.aliases = aliases
  }
}
