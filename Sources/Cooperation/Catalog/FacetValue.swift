/// One value that a facet can take.
package struct FacetValue: Hashable, Sendable {
  /// The code or id, as `count --format json` writes it.
  package let id: String
  package let name: LocalizedText
  /// The index, in the same facet, of the value it stands under.
  package let parent: Int?
  /// ISO 3166-1 alpha-2, where the value belongs to a country.
  package let country: String?
  /// Other names that records have for it.
  package fileprivate(set) var otherNames: [String]

  package init(
    id: String, name: LocalizedText, parent: Int? = nil, country: String? = nil,
    otherNames: [String] = []
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.country = country
    self.otherNames = otherNames
  }
}

extension FacetValue {
  /// Every name of it, its own first.
  package var names: [String] { name.all + otherNames }

  /// Adds the names of a text that it has not got.
  mutating func add(_ text: LocalizedText) {
    for name in text.all where !names.contains(name) { otherNames.append(name) }
  }
}
