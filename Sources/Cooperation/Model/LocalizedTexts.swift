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

extension LocalizedTexts {
  /// Texts of which nobody noted the language, each where its letters belong: kana and ideographs are
  /// Japanese, other letters beyond ASCII Vietnamese, and all else is English.
  package init(ofUnknownLanguage texts: [String]) {
    self.init()
    for text in texts { self[Language(lettersOf: text)].append(text) }
  }
}

extension Language {
  /// The language that a text's letters point to.
  package init(lettersOf text: String) {
    let scalars = text.unicodeScalars
    let isJapanese = scalars.contains {
      (0x3040...0x30FF).contains($0.value) || $0.properties.isIdeographic
    }
    self = isJapanese ? .ja : scalars.allSatisfy(\.isASCII) ? .en : .vi
  }
}
