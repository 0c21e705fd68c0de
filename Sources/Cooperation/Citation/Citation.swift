/// How a document names an event and the page that tells of it.
package struct Citation: Hashable, Sendable {
  package let event: Event
  /// Nil where none is recorded.
  package let source: Source?
  /// Which of the event's sources it is, from 1; it makes keys of BibTeX unique.
  package let number: Int

  package init(_ event: Event, source: Source?, number: Int = 1) {
    self.event = event
    self.source = source
    self.number = number
  }

  /// One citation for each source of an event, or one without a source.
  package static func all(of event: Event) -> [Citation] {
    guard !event.sources.isEmpty else { return [Citation(event, source: nil)] }
    return event.sources.enumerated().map { Citation(event, source: $1, number: $0 + 1) }
  }

  /// What the event is called in a language.
  func title(in language: Language) -> String {
    Self.line(event.title.text(in: language) ?? event.id)
  }

  /// A text as one line.
  static func line(_ text: String) -> String {
    text.split { character in
      character.isWhitespace
        || character.unicodeScalars.allSatisfy { scalar in
          scalar.properties.generalCategory == .control
        }
    }.joined(separator: " ")
  }
}
