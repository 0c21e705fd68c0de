/// A language that records and screens are written in, by its ISO 639-1 code.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case en, vi, ja

  /// The order in which another language stands in when this one is missing.
  package var fallbacks: [Language] {
    switch self {
    case .en: [.en, .vi, .ja]
    case .vi: [.vi, .en, .ja]
    case .ja: [.ja, .en, .vi]
    }
  }

  /// The one of three texts that is in the language.
  package func word(_ english: String, _ vietnamese: String, _ japanese: String) -> String {
    switch self {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }
}
