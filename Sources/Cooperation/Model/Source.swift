/// Where a fact was read.
package struct Source: Hashable, Sendable {
  package let title: String?
  /// Nil when no address is known.
  package let url: String?
  package let publisher: String?
  package let published: EventDate?
  package let accessed: EventDate?
  /// ISO 639-1; may be a language that screens are not written in.
  package let language: String?

  package init(
    title: String?, url: String?, publisher: String?, published: EventDate?, accessed: EventDate?,
    language: String?
  ) {
    self.title = title
    self.url = url
    self.publisher = publisher
    self.published = published
    self.accessed = accessed
    self.language = language
  }
}
