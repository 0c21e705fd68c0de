/// One value that a facet can take.
package struct FacetValue: Hashable, Sendable {
  /// The code or id, as `count --format json` writes it.
  package let id: String
  package let name: LocalizedText
  /// The index, in the same facet, of the value it stands under.
  package let parent: Int?
  /// ISO 3166-1 alpha-2, where the value belongs to a country.
  package let country: String?

  package init(id: String, name: LocalizedText, parent: Int? = nil, country: String? = nil) {
    self.id = id
    self.name = name
    self.parent = parent
    self.country = country
  }
}
