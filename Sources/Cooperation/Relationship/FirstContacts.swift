/// When each unit of Vietnam first met each of Japan, by today's units.
enum FirstContacts {
  /// A unit of Vietnam, one of Japan, and what first brought them together.
  struct Pair {
    let first: Counterpart
    let second: Counterpart
    let contact: Contact
  }

  /// The first contacts of the pairs that some rows have, over all records, by pair.
  static func ofPairs(_ catalog: Catalog, among rows: [Int]) -> [Pair] {
    let table = catalog.table(.pair)
    let counts = catalog.counts(.pair, of: rows)
    let held = catalog.table(.status).index(of: EventStatus.held.rawValue)
    var earliest: [Int: Int] = [:]
    catalog.withView { view in
      let statuses = view.facet(.status)
      for row in 0..<catalog.count
      where statuses.range(row).contains(where: { Int(statuses.values[$0]) == held }) {
        // Rows come with the latest first, so that the last one of a pair is its earliest.
        view.facet(.pair).forEach(row) { pair in
          if counts.indices.contains(pair), counts[pair] > 0 { earliest[pair] = row }
        }
      }
    }
    var found = earliest.mapValues { row in [Contact.event(row: row, catalog.events[row].date)] }
    for memorandum in catalog.memoranda {
      guard let contact = Contact(memorandum) else { continue }
      for pair in pairs(of: memorandum, contact.date, catalog.vocabulary) {
        if let index = table.index(of: pair), counts[index] > 0 {
          found[index, default: []].append(contact)
        }
      }
    }
    return found.keys.sorted().compactMap { index in
      let codes = table.values[index].id.split(separator: "~").map(String.init)
      guard codes.count == 2, let contact = Contact.first(found[index] ?? []) else { return nil }
      return Pair(first: .unit(id: codes[0]), second: .unit(id: codes[1]), contact: contact)
    }
  }

  private static func pairs(
    of memorandum: Memorandum, _ date: EventDate, _ vocabulary: Vocabulary
  ) -> Set<String> {
    let gazetteer = vocabulary.gazetteer
    let localities =
      memorandum.localities.isEmpty
      ? memorandum.signatories.compactMap(vocabulary.seat(ofParty:)) : memorandum.localities
    let units = localities.flatMap { gazetteer.nodes(of: $0, in: date) }
      .filter { $0 < gazetteer.units.count }
      .flatMap(gazetteer.presentUnits(of:)).map { gazetteer.units[$0] }
    let (vietnamese, japanese) = (
      units.filter { $0.country == "VN" }, units.filter { $0.country == "JP" }
    )
    return Set(vietnamese.flatMap { left in japanese.map { "\(left.id)~\($0.id)" } })
  }
}
