import Cooperation

extension CheckRule {
  /// Finds titles and names of the vocabularies that lack one of the three languages.
  static let missingLanguage = CheckRule(name: "missing-language") { reading, _ in
    let records = reading.records
    let titles =
      records.events.map { ($0.title, RecordTarget.event, $0.id) }
      + records.memoranda.map { ($0.title, .memorandum, $0.id) }
    let names =
      records.units.flatMap {
        [($0.name, RecordTarget.unit, $0.id), ($0.fullName, .unit, $0.id)]
      }
      + records.cities.map { ($0.name, .place, $0.id) }
      + records.sectors.map { ($0.name, .sector, $0.id) }
      + records.kinds.map { ($0.name, .kind, $0.id) }
    return titles.compactMap { finding("title", $0, $1, $2, reading) }
      + names.compactMap { finding("name", $0, $1, $2, reading) }
  }

  private static func finding(
    _ what: String, _ text: LocalizedText, _ target: RecordTarget, _ id: String,
    _ reading: CollectionReading
  ) -> Diagnostic? {
    let missing = Language.allCases.filter { text[$0] == nil }.map(\.rawValue)
    guard !missing.isEmpty else { return nil }
    return Diagnostic(
      "the \(what) of '\(id)' is missing in \(missing.joined(separator: ", ")), expected en, vi and "
        + "ja", rule: "missing-language", at: reading.location(target, id), severity: .warning)
  }
}
