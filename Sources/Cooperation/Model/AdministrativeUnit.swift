/// A province or centrally governed city of Vietnam in one of its periods, or a prefecture of Japan.
package struct AdministrativeUnit: Hashable, Sendable {
  /// The code for a unit of today, `CODE@63` for one that ended on 30 June 2025.
  package let id: String
  /// ISO 3166-2; on 1 July 2025 some codes went on to a wider unit.
  package let code: String
  package let name: LocalizedText
  /// The name with its rank, as in "Tỉnh Đồng Nai" or 大阪府.
  package let fullName: LocalizedText
  package let kind: String
  /// By ISO 3166-1 alpha-2.
  package let country: String
  package let region: String?
  package let capital: String?
  package let from: EventDate?
  package let to: EventDate?
  /// The id of the unit that it became part of.
  package let successor: String?
  package let position: GeographicPosition?
  package let aliases: [String]

  package init(
    id: String, code: String, name: LocalizedText, fullName: LocalizedText, kind: String,
    country: String, region: String?, capital: String?, from: EventDate?, to: EventDate?,
    successor: String?, position: GeographicPosition?, aliases: [String]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.fullName = fullName
    self.kind = kind
    self.country = country
    self.region = region
    self.capital = capital
    self.from = from
    self.to = to
    self.successor = successor
    self.position = position
    self.aliases = aliases
  }

  /// True when the unit existed on some day that the date can mean.
  package func existed(in date: EventDate) -> Bool {
    if let from, from.earliest > date.latest { return false }
    if let to, to.latest < date.earliest { return false }
    return true
  }
}
