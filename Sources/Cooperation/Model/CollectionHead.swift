/// What a collection says of itself: the fields of `collection.yaml`.
package struct CollectionHead: Record {
  package var id: String?
  package var title = LocalizedText()
  package var description = LocalizedText()
  /// By its SPDX identifier.
  package var licence: String?
  package var version: String?
  package var languages: [String] = []
  /// Where corrections go: an address of the web or of mail; nil where none is given.
  package var corrections: String?
  /// How many ties between localities officials count.
  package var tiesCounted: CountedTies?

  package init() {}

  /// Where corrections go, as people read it.
  package var correctionsText: String? {
    corrections.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
  }

  package static let shape = RecordShape(
    of: CollectionHead.self, "collection", table: "meta", "What the collection is.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "id", .word, "a short id of the collection"), &id)
    try visitor.field(Field(2, "title", "what the collection is called"), &title)
    try visitor.field(Field(3, "description", "what it holds"), &description)
    try visitor.field(Field(4, "licence", "the licence, by its SPDX identifier"), &licence)
    try visitor.field(Field(5, "version", "the version of the records"), &version)
    try visitor.field(
      Field(6, "languages", .language, "the languages that the records are written in"), &languages)
    try visitor.field(
      Field(7, "corrections", .contact, "where corrections go, of the web or of mail"),
      &corrections)
    try visitor.field(
      Field(8, "ties_counted", "how many ties between localities officials count"), &tiesCounted)
  }
}
