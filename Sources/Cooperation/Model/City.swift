/// A city, district, port, park or other place below a unit, or a place abroad.
package struct City: Hashable, Sendable {
  /// `JP-27/sakai`: the code of its unit (in Vietnam before 1 July 2025), and its slug.
  package let id: String
  package let name: LocalizedText
  package let kind: String
  /// By ISO 3166-1 alpha-2.
  package let country: String
  /// The id of its unit; nil abroad.
  package let unit: String?
  /// The id of the unit that holds it today, where that is another.
  package let unitNow: String?
  /// The six-digit code of Japanese local governments.
  package let localGovernmentCode: String?
  package let position: GeographicPosition?
  package let aliases: [String]

  package init(
    id: String, name: LocalizedText, kind: String, country: String, unit: String?,
    unitNow: String?, localGovernmentCode: String?, position: GeographicPosition?,
    aliases: [String]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.unit = unit
    self.unitNow = unitNow
    self.localGovernmentCode = localGovernmentCode
    self.position = position
    self.aliases = aliases
  }

  /// The last part of the id.
  package var slug: String { String(id.split(separator: "/").last ?? "") }
}
