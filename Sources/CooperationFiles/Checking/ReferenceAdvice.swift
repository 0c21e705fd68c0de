import Cooperation

/// Says what to write where a record names what is not there: the id of what is called so, the nearest
/// id, or what to add to which list.
struct ReferenceAdvice {
  private let records: RecordCollection

  init(_ records: RecordCollection) { self.records = records }

  /// The advice, which begins with a semicolon; nothing where there is none.
  func text(for reference: RecordReference, among ids: [String]) -> String {
    if let id = named(reference) { return "; write \(id)" }
    if let nearest = NearestName.find(reference.id, among: ids) {
      return "; did you mean '\(nearest)'?"
    }
    return lines(reference).map { "; if it is new, add to \($0.file): - \($0.line)" } ?? ""
  }

  /// The id of what is called as the record has it.
  private func named(_ reference: RecordReference) -> String? {
    let key = NameVariants.withoutRank(reference.id)
    switch reference.target {
    case .person:
      return Self.only(
        records.people.filter { Self.isCalled(key, $0.name.all + $0.aliases) }.map(\.id))
    case .party:
      return Self.only(
        records.parties.filter { party in
          Self.isCalled(
            key,
            party.name.all + party.short.all + party.aliases
              + [party.abbreviation].compactMap { $0 })
        }.map(\.id))
    case .sector:
      return Self.only(
        records.sectors.filter { Self.isCalled(key, $0.name.all + $0.shortName.all) }.map(\.id))
    case .kind:
      return Self.only(
        records.kinds.filter { Self.isCalled(key, $0.name.all + $0.shortName.all) }.map(\.id))
    case .place: return PlaceAdvice(records).code(for: reference.id)
    case .event, .memorandum, .record, .unit, .region: return nil
    }
  }

  private static func isCalled(_ key: String, _ names: [String]) -> Bool {
    names.contains { NameVariants.withoutRank($0) == key }
  }

  private static func only(_ ids: [String]) -> String? { ids.count == 1 ? ids[0] : nil }

  /// The list that lacks it, and its line there.
  private func lines(_ reference: RecordReference) -> (file: String, line: String)? {
    let id = reference.id
    switch reference.target {
    case .person:
      guard let made = RecordID.made(of: id) else { return nil }
      return ("people.yaml", "{id: \(made), name: {\(Self.name(id))}, country: COUNTRY}")
    case .party:
      guard let made = RecordID.made(of: id) else { return nil }
      return (
        "parties.yaml", "{id: \(made), name: {\(Self.name(id))}, kind: KIND, country: COUNTRY}"
      )
    case .place:
      guard let locality = Locality(id), let city = locality.city,
        let unit = records.units.first(where: { $0.code == locality.code || $0.id == locality.code }
        )
      else { return nil }
      let name = Self.words(city)
      return (
        "cities.yaml",
        "{id: \(id), name: {en: \(name)}, kind: city, country: \(unit.country), unit: \(unit.id)}"
      )
    case .event, .memorandum, .record, .sector, .kind, .unit, .region: return nil
    }
  }

  /// The name that an id or a written name tells, under its language.
  private static func name(_ text: String) -> String {
    if RecordID.isValid(text) { return "en: \(words(text))" }
    let hasMarks = text.unicodeScalars.contains { $0.value > 0x7F }
    return "\(hasMarks ? "vi" : "en"): \(text)"
  }

  private static func words(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
