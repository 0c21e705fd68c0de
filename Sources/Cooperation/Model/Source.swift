/// Where a fact was read.
package struct Source: Record {
  /// How near a source is to what it tells.
  package enum Kind: String, CaseIterable, TextValue {
    /// The page or paper of a body that took part.
    case original
    case press
    /// Taken over from elsewhere.
    case copy
    case translation
  }

  package var title: String?
  /// Nil when no address is known.
  package var url: String?
  package var publisher: String?
  package var published: EventDate?
  package var accessed: EventDate?
  /// ISO 639-1; may be a language that screens are not written in.
  package var language: String?
  /// Nil when it was not looked at.
  package var kind: Kind?

  package init() {}

  package init(
    title: String?, url: String?, publisher: String?, published: EventDate?, accessed: EventDate?,
    language: String?, kind: Kind? = nil
  ) {
    self.title = title
    self.url = url
    self.publisher = publisher
    self.published = published
    self.accessed = accessed
    self.language = language
    self.kind = kind
  }

  package static let shape = RecordShape(
    of: Source.self, "source", table: "sources",
    "One row a source; several records may rest on one.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field(1, "title", "the title of the page or document"), &title)
    try visitor.field(Field(2, "url", .address, "its address; empty when none is known"), &url)
    try visitor.field(Field(3, "publisher", "who published it"), &publisher)
    try visitor.field(Field(4, "published", .date(), "when, by EDTF"), &published)
    try visitor.field(Field(5, "accessed", .date(), "when it was read, by EDTF"), &accessed)
    try visitor.field(Field(6, "language", .language, "its language, by ISO 639-1"), &language)
    try visitor.field(
      Field(7, "kind", .choice, "original, press, copy or translation"), &kind)
  }
}
