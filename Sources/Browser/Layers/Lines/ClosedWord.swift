import Cooperation
import Words

/// A value of a field that takes few words, and what it means.
struct ClosedWord {
  let value: String
  let meaning: String
  /// What may be typed for it.
  let spellings: [String]

  private init(_ value: String, _ meaning: String, or spellings: [String]) {
    self.value = value
    self.meaning = meaning
    self.spellings = [value] + spellings
  }

  private init(_ value: String, _ meaning: Phrase, _ language: Language) {
    self.init(value, meaning.text(in: language), or: meaning.all)
  }

  /// The values of `has`, `is`, `lang` and `memo`; none for other fields.
  static func all(of field: QueryField, in language: Language) -> [ClosedWord] {
    switch field {
    case .has:
      HasCondition.allCases.map { ClosedWord($0.rawValue, $0.meaning, language) }
    case .is:
      TimeCondition.allCases.map { ClosedWord($0.rawValue, $0.meaning, language) }
    case .lang:
      Language.allCases.map { ClosedWord($0.rawValue, $0.ownName, or: [$0.ownName]) }
    case .memo:
      Memorandum.Kind.allCases.map { kind in
        ClosedWord(kind.rawValue, kind.name.text(in: language) ?? "", or: kind.name.all)
      }
    default: []
    }
  }
}
