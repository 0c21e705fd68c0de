/// A field of cooperation, with its purpose code of the OECD DAC Creditor Reporting System (CRS).
package struct Sector: Record {
  package var id = ""
  /// The id of the wider sector; nil at the top.
  package var parent: String?
  package var name = LocalizedText()
  /// A name of at most sixteen terminal columns, for lists; empty where the name will do.
  package var short = LocalizedText()
  /// CRS category of three digits or purpose of five.
  package var crs: String?
  package var keywords = LocalizedTexts()
  package var revision = Revision()

  package init() {}

  package init(
    id: String, parent: String?, name: LocalizedText, short: LocalizedText, crs: String?,
    keywords: LocalizedTexts
  ) {
    self.id = id
    self.parent = parent
    self.name = name
    self.short = short
    self.crs = crs
    self.keywords = keywords
  }

  /// The short name, else the name.
  package var shortName: LocalizedText { short.isEmpty ? name : short }

  package static let shape = RecordShape(
    of: Sector.self, "sector", table: "sectors", target: .sector, "Fields of cooperation.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .id, isRequired: true, "its id"), &id)
    try visitor.field(
      Field(2, "parent", .reference(.sector), "the wider field that it is part of"), &parent)
    try visitor.field(Field(3, "name", isRequired: true, "what it is called"), &name)
    try visitor.field(Field(4, "short", "a short name"), &short)
    try visitor.field(
      Field(5, "crs", .digits(3...5), "purpose code of the OECD DAC Creditor Reporting System"),
      &crs)
    try visitor.field(
      Field(6, "keywords", column: "keyword", "words that point to it"), &keywords)
    try revision.tell(&visitor)
  }
}
