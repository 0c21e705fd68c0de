/// How a text names an event or a document and the page that tells of it.
package struct Citation: Hashable, Sendable {
  /// The id of what is named.
  let id: String
  let title: LocalizedText
  /// When it took place or was signed; nil where that is not known.
  let date: EventDate?
  /// Nil where none is recorded.
  package let source: Source?
  /// Which of its sources it is, from 1; it makes keys of BibTeX unique.
  package let number: Int

  package init(_ event: Event, source: Source?, number: Int = 1) {
    self.init(event.id, event.title, event.date, source, number)
  }

  package init(_ document: Memorandum, source: Source?, number: Int = 1) {
    self.init(document.id, document.title, document.signed, source, number)
  }

  private init(
    _ id: String, _ title: LocalizedText, _ date: EventDate?, _ source: Source?, _ number: Int
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.number = number
  }

  /// One citation for each source of an event, or one without a source.
  package static func all(of event: Event) -> [Citation] {
    guard !event.sources.isEmpty else { return [Citation(event, source: nil)] }
    return event.sources.enumerated().map { Citation(event, source: $1, number: $0 + 1) }
  }

  /// What it is called in a language.
  func title(in language: Language) -> String {
    Self.line(title.text(in: language) ?? id)
  }

  /// A text as one line.
  static func line(_ text: String) -> String {
    text.split { character in
      character.isWhitespace
        || character.unicodeScalars.allSatisfy { scalar in
          scalar.properties.generalCategory == .control || scalar.isHarmful
        }
    }.joined(separator: " ")
  }
}
