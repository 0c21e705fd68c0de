import Cooperation

extension CheckRule {
  /// Finds persons of Japan without a Japanese name.
  static let japaneseName = CheckRule(name: "japanese-name") { reading, _ in
    reading.records.people.compactMap { person in
      guard person.country == "JP", person.name.ja == nil else { return nil }
      return Diagnostic(
        "'\(person.id)' is of Japan and has no Japanese name, expected one under ja; where no source "
          + "writes it, its sound in katakana and by_sound: [ja]", rule: "japanese-name",
        at: reading.location(.person, person.id), severity: .warning)
    }
  }
}
