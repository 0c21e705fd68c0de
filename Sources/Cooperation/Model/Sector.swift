/// A field of cooperation, with its purpose code of the OECD DAC Creditor Reporting System (CRS).
package struct Sector: Hashable, Sendable {
  package let id: String
  /// The id of the wider sector; nil at the top.
  package let parent: String?
  package let name: LocalizedText
  /// A name of at most sixteen terminal columns, for lists.
  package let shortName: LocalizedText
  /// CRS category of three digits or purpose of five.
  package let crs: String?
  package let keywords: [String]

  package init(
    id: String, parent: String?, name: LocalizedText, shortName: LocalizedText, crs: String?,
    keywords: [String]
  ) {
    self.id = id
    self.parent = parent
    self.name = name
    self.shortName = shortName
    self.crs = crs
    self.keywords = keywords
  }
}
