import Cooperation

/// A value of a field that takes few words, and what it means.
struct ClosedWord {
  let value: String
  let meaning: String
  /// What may be typed for it.
  let spellings: [String]

  private init(_ value: String, _ meaning: LocalizedText, _ language: Language) {
    self.value = value
    self.meaning = meaning.text(in: language) ?? ""
    spellings = [value] + meaning.all
  }

  /// The values of `has`, `is`, `lang` and `memo`; none for other fields.
  static func all(of field: QueryField, in language: Language) -> [ClosedWord] {
    switch field {
    case .has:
      HasCondition.allCases.map { ClosedWord($0.rawValue, $0.meaning, language) }
    case .is:
      TimeCondition.allCases.map { ClosedWord($0.rawValue, $0.meaning, language) }
    case .lang:
      Language.allCases.map { ClosedWord($0.rawValue, LocalizedText(en: $0.ownName), language) }
    case .memo:
      Memorandum.Kind.allCases.map { ClosedWord($0.rawValue, $0.name, language) }
    default: []
    }
  }
}
