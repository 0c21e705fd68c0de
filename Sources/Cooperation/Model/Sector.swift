/// A field of cooperation, with its purpose code of the OECD DAC Creditor Reporting System (CRS).
package struct Sector: Hashable, Sendable {
  package let id: String
  /// The id of the wider sector; nil at the top.
  package let parent: String?
  package let name: LocalizedText
  /// CRS category of three digits or purpose of five.
  package let crs: String?
  package let keywords: [String]

  package init(
    id: String, parent: String?, name: LocalizedText, crs: String?, keywords: [String]
  ) {
    self.id = id
    self.parent = parent
    self.name = name
    self.crs = crs
    self.keywords = keywords
  }
}
