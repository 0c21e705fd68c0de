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
}
