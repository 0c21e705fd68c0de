package import Cooperation

/// The words of the screen in one language.
package struct Strings: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// A text in the language.
  package subscript(phrase: Phrase) -> String { phrase.text(in: language) }

  /// The name in the chosen language, else in another, else the id.
  package func name(_ name: LocalizedText, id: String) -> String { name.text(in: language) ?? id }

  /// What may not be as it was meant.
  package func text(of hint: QueryHint) -> String {
    self[.unknownField(word: hint.word, name: hint.name, nearest: hint.nearest)]
  }

  /// Why a query cannot be answered.
  package func text(of error: QueryError) -> String {
    switch error.problem {
    case .unknownValue(let field, let nearest) where field.words != nil:
      self[
        .unknownWord(
          found: "\(field.rawValue):\(error.found)",
          nearest: nearest.map { "\(field.rawValue):\($0)" })]
    case .unknownValue(let field, let nearest):
      self[.unknownValue(field: self[field.valueName], found: error.found, nearest: nearest)]
    case .missingValue(let field): self[.missingValue(field: self[field.name])]
    case .notADate(_): self[.notADate(found: error.found)]
    case .notAPair: self[.notAPair]
    case .unknownView(let nearest): self[.noSuchView(error.found, nearest: nearest)]
    case .viewCircle(let names): self[.viewCircle(names)]
    case .viewTooLong: self[.viewTooLong(error.found)]
    }
  }
}
