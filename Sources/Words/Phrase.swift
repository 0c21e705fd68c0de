package import Cooperation

/// A text in every language, side by side.
///
/// The extensions hold all texts of the screen, an area a file. What a sentence fills in is a part of a
/// function's, the spelling of a key too, so that a key that changes changes in every sentence.
package struct Phrase: Hashable, Sendable {
  package let en: String
  package let vi: String
  package let ja: String

  package init(en: String, vi: String, ja: String) {
    self.en = en
    self.vi = vi
    self.ja = ja
  }

  /// The text in a language.
  package func text(in language: Language) -> String {
    switch language {
    case .en: en
    case .vi: vi
    case .ja: ja
    }
  }

  /// The texts of all languages, in the order of `Language`.
  package var all: [String] { [en, vi, ja] }
}
