package import Cooperation
import Papers
package import Words

/// What two localities or bodies have done together, or with whom one has something to do.
package struct RelationshipPage: Page {
  package let first: Counterpart
  /// Nil for one and its partners of the other country.
  package let second: Counterpart?

  package init(_ first: Counterpart, _ second: Counterpart? = nil) {
    self.first = first
    self.second = second
  }

  package var title: Phrase { second == nil ? .partnersPage : .relationshipPage }

  package var hints: [PageHint]? {
    [
      PageHint(.back), PageHint(.open), PageHint(.filterByValue), PageHint(.brief),
      PageHint(.clearFilters),
    ]
  }

  package func document(_ session: Session, columns: Int) -> DetailDocument {
    let paper = Paper(
      session.catalog, of: first, and: second, today: session.today, in: session.language,
      second == nil ? .partners : .page)
    return DetailDocument(
      paper, of: session.catalog, today: session.today, columns: columns, glyphs: session.glyphs)
  }

  package func filter(_ session: Session) -> Query? {
    RelationshipQuery.names(first, second, session.catalog, in: session.language)
  }

  package func writing(_ session: Session) -> PageWriting? {
    let names = [first, second].compactMap { $0 }.map { side in
      Folding.folded(side.name(session.catalog.vocabulary).en ?? side.id)
    }
    let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
    return PageWriting(
      action: .brief, document: .brief(first, second),
      fileName: (["brief"] + words).joined(separator: "-") + ".html", endings: "html, md")
  }
}
