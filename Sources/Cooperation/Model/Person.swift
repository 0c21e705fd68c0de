/// Somebody who took part, named as they write their name: family name first.
package struct Person: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// By ISO 3166-1 alpha-2.
  package let country: String?
  package let aliases: [String]

  package init(id: String, name: LocalizedText, country: String?, aliases: [String]) {
    self.id = id
    self.name = name
    self.country = country
    self.aliases = aliases
  }
}
