import Cooperation

/// Finds places, bodies and persons by whatever a foreign table calls them.
struct ValueLookup {
  /// What was found.
  struct Found: Hashable {
    /// As a record refers to it.
    let reference: String
    let names: LocalizedText
    let slug: String
    var body: String?
  }

  private let places: [String: [Found]]
  /// Places by their names without ranks, as a second try.
  private let unranked: [String: [Found]]
  private let parties: [String: [Found]]
  private let people: [String: [Found]]
  private let gazetteer: Gazetteer

  /// - Complexity: linear in the names of the collection
  init(_ records: RecordCollection) {
    var index = PlaceIndex(records)
    index.build()
    (places, unranked) = (index.exact, index.unranked)
    gazetteer = Vocabulary(records).gazetteer
    parties = Self.index(
      records.parties.map { party in
        (
          Found(reference: party.id, names: party.name, slug: party.id),
          party.name.all + party.short.all + party.aliases
            + [party.id, party.abbreviation].compactMap { $0 }
        )
      })
    people = Self.index(
      records.people.map { person in
        let names = person.name.all + person.aliases
        return (
          Found(reference: person.id, names: person.name, slug: person.id),
          names + names.compactMap(NameVariants.turned) + [person.id]
        )
      })
  }

  /// The places that a text means, by code, id, code of a local government, item of Wikidata or name;
  /// within a unit where one is given.
  func places(_ text: String, within unit: String?, on date: EventDate?) -> [Found] {
    let key = PlaceIndex.key(of: text)
    for index in [places[key], unranked[NameVariants.withoutRank(text)]] {
      let found = (index ?? []).filter { found in
        guard let unit else { return true }
        return found.reference.hasPrefix("\(unit)/")
      }
      // A city that is called as its unit is meant where the unit cannot be.
      let wider = found.filter { !$0.reference.contains("/") }
      let meant = unit == nil && !wider.isEmpty ? wider : found
      if !meant.isEmpty { return meant.map { onDay($0, date) } }
    }
    return []
  }

  func parties(_ text: String) -> [Found] { parties[Folding.key(of: text)] ?? [] }

  func people(_ text: String) -> [Found] { people[Folding.key(of: text)] ?? [] }

  /// What is called most like a text, and how a record refers to it; nil where nothing is.
  func nearest(_ text: String, to kind: RecordTarget) -> (name: String, reference: String)? {
    let index = [.party: parties, .person: people][kind] ?? places
    let candidates = index.lazy.flatMap { key, found in
      found.map { (key: key, spelling: "\(key)\u{0}\($0.reference)") }
    }.sorted { $0.spelling < $1.spelling }
    guard let spelling = NearestName.find(Folding.key(of: text), among: candidates),
      let end = spelling.firstIndex(of: "\u{0}")
    else { return nil }
    let reference = String(spelling[spelling.index(after: end)...])
    let found = index[String(spelling[..<end])]?.first { $0.reference == reference }
    return (found?.names.text(in: .en) ?? reference, reference)
  }

  /// What a unit was on a day: called as it was then, and where it did not exist, the one unit that
  /// stood in its place.
  private func onDay(_ found: Found, _ date: EventDate?) -> Found {
    guard let date, let index = gazetteer.units(code: found.reference, in: date).first else {
      return found
    }
    guard !gazetteer.units[index].existed(in: date) else {
      return Found(
        reference: found.reference, names: gazetteer.units[index].name, slug: found.slug,
        body: found.body)
    }
    let others = gazetteer.units(inPlaceOf: index, in: date)
    guard others.count == 1 else { return found }
    return places(gazetteer.reference(to: others[0], in: date), within: nil, on: nil).first
      ?? found
  }

  private static func index(_ entries: [(Found, [String])]) -> [String: [Found]] {
    var index: [String: [Found]] = [:]
    for (found, names) in entries {
      for key in Set(names.map { Folding.key(of: $0) }) where !key.isEmpty {
        index[key, default: []].append(found)
      }
    }
    return index
  }
}
