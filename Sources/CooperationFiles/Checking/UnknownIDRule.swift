import Cooperation

extension CheckRule {
  /// Finds references to records that are not there, and names the nearest that is.
  static let unknownID = CheckRule(name: "unknown-id") { reading, vocabulary in
    let known = KnownIDs(reading.records)
    let broken = Set(reading.diagnostics.map(\.location.file))
    return reading.references.compactMap { reference in
      guard !known.contains(reference, vocabulary) else { return nil }
      let nearest = NearestName.find(reference.id, among: known.ids(reference.target))
      // A record that is there but malformed is reported once, where it stands.
      let isMalformed = broken.contains { $0.hasSuffix("/\(reference.id).yaml") }
      guard !isMalformed else { return nil }
      return Diagnostic(
        "no \(reference.target.rawValue) has the id '\(reference.id)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
        rule: "unknown-id", at: reference.location)
    }
  }
}

/// The ids of a collection by what they name.
private struct KnownIDs {
  private let sets: [RecordReference.Target: Set<String>]

  init(_ records: RecordCollection) {
    let redirects = Set(records.redirects.keys)
    sets = [
      .event: Set(records.events.map(\.id)).union(redirects),
      .memorandum: Set(records.memoranda.map(\.id)).union(redirects),
      .record: Set(records.events.map(\.id) + records.memoranda.map(\.id)).union(redirects),
      .party: Set(records.parties.map(\.id)),
      .person: Set(records.people.map(\.id)),
      .sector: Set(records.sectors.map(\.id)),
      .kind: Set(records.kinds.map(\.id)),
      .unit: Set(records.units.map(\.id)),
      .place: Set(records.units.map(\.id) + records.units.map(\.code) + records.cities.map(\.id)),
    ]
  }

  func ids(_ target: RecordReference.Target) -> [String] { (sets[target] ?? []).sorted() }

  func contains(_ reference: RecordReference, _ vocabulary: Vocabulary) -> Bool {
    if sets[reference.target]?.contains(reference.id) ?? false { return true }
    guard reference.target == .place else { return false }
    let isCountry = reference.id.utf8.count == 2
    return isCountry || vocabulary.gazetteer.city(id: reference.id) != nil
  }
}
