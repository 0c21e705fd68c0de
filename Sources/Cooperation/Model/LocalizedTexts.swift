/// Texts in the languages they are recorded in, several in each.
package struct LocalizedTexts: Hashable, Sendable {
  private var texts: [Language: [String]]

  package init(en: [String] = [], vi: [String] = [], ja: [String] = []) {
    texts = [.en: en, .vi: vi, .ja: ja]
  }

  /// The texts in exactly that language.
  package subscript(language: Language) -> [String] {
    get { texts[language] ?? [] }
    set { texts[language] = newValue }
  }

  /// Every text, in the order of `Language`.
  package var all: [String] { Language.allCases.flatMap { self[$0] } }
}
