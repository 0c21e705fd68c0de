extension Vocabulary {
  /// The spellings of an entity that are looked for in texts: all but the readings of its Japanese name,
  /// since kana without a word around them are found in many others (なら in ならび).
  package func writtenForms(of entity: Entity) -> [String] {
    let name: LocalizedText
    switch entity {
    case .unit(let index): name = gazetteer.units[index].name
    case .city(let index): name = gazetteer.cities[index].name
    case .region(let index): name = gazetteer.regions[index].name
    case .person(let index): name = people[index].name
    case .party, .sector, .kind: return spellings(of: entity)
    }
    let own = name.ja ?? ""
    return spellings(of: entity).filter { !Self.isReading($0) || own.contains($0) }
  }

  /// True for a text of hiragana and blanks alone.
  private static func isReading(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        (0x3041...0x3096).contains(scalar.value) || scalar == "ー" || scalar == " " || scalar == "　"
      }
  }
}
