package import Cooperation
package import Words

/// An instrument in full.
package struct MemorandumPage: Page {
  package let id: String

  package init(_ id: String) { self.id = id }

  package var title: Phrase { .instrumentPage }
  package var isWhole: Bool { false }
  package var memorandum: String? { id }

  package func isGone(from catalog: Catalog) -> Bool { catalog.memorandum(id: id) == nil }

  package func document(_ session: Session, columns: Int) -> DetailDocument {
    guard let memorandum = session.catalog.memorandum(id: id) else { return DetailDocument() }
    return DetailDocument(
      memorandum: memorandum, catalog: session.catalog, language: session.language,
      today: session.today, columns: columns, glyphs: session.glyphs)
  }

  package func filter(_ session: Session) -> Query? {
    .field(FieldTerm(.memo, values: [FieldValue(id)]))
  }
}
