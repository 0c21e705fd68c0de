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
  private let sets: [RecordTarget: Set<String>]

  init(_ records: RecordCollection) {
    var sets: [RecordTarget: Set<String>] = [:]
    sets[.event] = Set(records.events.map(\.id))
    sets[.memorandum] = Set(records.memoranda.map(\.id))
    sets[.party] = Set(records.parties.map(\.id))
    sets[.person] = Set(records.people.map(\.id))
    sets[.sector] = Set(records.sectors.map(\.id))
    sets[.kind] = Set(records.kinds.map(\.id))
    sets[.unit] = Set(records.units.map(\.id))
    sets[.region] = Set(records.regions.map(\.id))
    var places = Set(records.units.map(\.id) + records.units.map(\.code))
    places.formUnion(records.cities.map(\.id) + records.regions.map(\.id))
    sets[.place] = places
    // A merged id stands for the one that took its place.
    for (old, new) in records.redirects {
      for target in RecordTarget.allCases where sets[target]?.contains(new) ?? false {
        sets[target]?.insert(old)
      }
    }
    sets[.record] = sets[.event, default: []].union(sets[.memorandum, default: []])
    self.sets = sets
  }

  func ids(_ target: RecordTarget) -> [String] { (sets[target] ?? []).sorted() }

  func contains(_ reference: RecordReference, _ vocabulary: Vocabulary) -> Bool {
    if sets[reference.target]?.contains(reference.id) ?? false { return true }
    guard reference.target == .place else { return false }
    let isCountry = reference.id.utf8.count == 2
    return isCountry || vocabulary.gazetteer.city(id: reference.id) != nil
  }
}
