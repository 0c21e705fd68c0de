/// One text in the languages it is recorded in.
package struct LocalizedText: Hashable, Sendable {
  package var en: String?
  package var vi: String?
  package var ja: String?

  package init(en: String? = nil, vi: String? = nil, ja: String? = nil) {
    self.en = en
    self.vi = vi
    self.ja = ja
  }

  /// The text in exactly that language.
  package subscript(language: Language) -> String? {
    get {
      switch language {
      case .en: en
      case .vi: vi
      case .ja: ja
      }
    }
    set {
      switch language {
      case .en: en = newValue
      case .vi: vi = newValue
      case .ja: ja = newValue
      }
    }
  }

  /// The languages in which there is a text, in the order of `Language`.
  package var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

  /// Every recorded text, in the order of `Language`.
  package var all: [String] { Language.allCases.compactMap { self[$0] } }

  /// True when no language has a text.
  package var isEmpty: Bool { languages.isEmpty }

  /// The text to show in a language: its own, else the first recorded by `Language.fallbacks`.
  package func text(in language: Language) -> String? {
    language.fallbacks.lazy.compactMap { self[$0] }.first
  }
}
