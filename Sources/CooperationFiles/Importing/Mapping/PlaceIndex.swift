import Cooperation

/// Makes the index of places by codes, ids and names.
struct PlaceIndex {
  private let records: RecordCollection
  private(set) var exact: [String: [ValueLookup.Found]] = [:]
  private(set) var unranked: [String: [ValueLookup.Found]] = [:]
  /// The bodies that act for places.
  private let bodies: [String: String]

  init(_ records: RecordCollection) {
    self.records = records
    bodies = Dictionary(
      records.parties.compactMap { party in party.represents.map { ($0.text, party.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The key of a code or a name; of an item of Wikidata as a query writes it, its number.
  static func key(of text: String) -> String {
    let last = text.split(separator: "/").last ?? ""
    let isItem = text.contains("wikidata.org/") || text.hasPrefix("wd:Q")
    return Folding.key(of: isItem ? String(last).replacing("wd:", with: "") : text)
  }

  mutating func build() {
    for unit in records.units {
      let ends = unit.to != nil
      let found = found(unit.code, unit.name, slug: nil)
      // A name that goes on in a code is that of today's unit.
      let isGone = ends && records.units.contains { $0.code == unit.code && $0.to == nil }
      add(
        found, codes: [unit.code, unit.id, unit.wikidata],
        names: unit.name.all + unit.fullName.all + unit.aliases, isFirst: !isGone)
    }
    for city in records.cities {
      let codes = [city.id, city.localGovernmentCode, city.wikidata]
      let short = city.localGovernmentCode.map { String($0.prefix(5)) }
      let underUnitNow = city.unitNow.map { "\($0)/\(city.slug)" }
      add(
        found(city.id, city.name, slug: city.slug), codes: codes + [short, underUnitNow],
        names: city.name.all + city.aliases, isFirst: true)
    }
    for region in records.regions {
      add(
        found(region.id, region.name, slug: region.id), codes: [region.id, region.wikidata],
        names: region.name.all + region.aliases, isFirst: true)
    }
  }

  private func found(_ id: String, _ name: LocalizedText, slug: String?) -> ValueLookup.Found {
    ValueLookup.Found(
      reference: id, names: name,
      slug: slug ?? name.text(in: .en).flatMap(RecordID.made) ?? Folding.key(of: id),
      body: bodies[id])
  }

  private mutating func add(
    _ found: ValueLookup.Found, codes: [String?], names: [String], isFirst: Bool
  ) {
    let spellings = codes.compactMap { $0 } + names
    for key in Set(spellings.map { Folding.key(of: $0) }) where !key.isEmpty {
      Self.add(found, to: &exact[key, default: []], isFirst)
    }
    for key in Set(names.map(NameVariants.withoutRank)) where !key.isEmpty {
      Self.add(found, to: &unranked[key, default: []], isFirst)
    }
  }

  /// Units of one code are one place, called as the one that goes on.
  private static func add(
    _ found: ValueLookup.Found, to list: inout [ValueLookup.Found], _ isFirst: Bool
  ) {
    guard let index = list.firstIndex(where: { $0.reference == found.reference }) else {
      list.append(found)
      return
    }
    if isFirst { list[index] = found }
  }
}
