/// The partners of a locality or body in the other country, the closest first.
///
/// Partners of a locality are today's units, with their cities; partners of a body are bodies.
package struct Partners: Hashable, Sendable {
  package let counterpart: Counterpart
  package let partners: [Partner]

  /// Ranks them.
  ///
  /// - Complexity: O(n) over the events, O(r) decoded records.
  package init(_ catalog: Catalog, of counterpart: Counterpart, today: CalendarDate) {
    self.counterpart = counterpart
    var collector = PartnerCollector(catalog, counterpart)
    for row in RelationshipSides(catalog, counterpart, nil).rows {
      collector.add(row: row, today: today)
    }
    for memorandum in catalog.memoranda { collector.add(memorandum, today: today) }
    partners = collector.ranked
  }
}

/// Counts what a locality or body has with each of the other country.
private struct PartnerCollector {
  private let catalog: Catalog
  private let side: CounterpartSide
  private var partners: [Counterpart: Partner] = [:]

  init(_ catalog: Catalog, _ counterpart: Counterpart) {
    self.catalog = catalog
    side = CounterpartSide(counterpart, catalog.vocabulary)
  }

  private var vocabulary: Vocabulary { catalog.vocabulary }

  mutating func add(row: Int, today: CalendarDate) {
    let isLocality = side.counterpart.isLocality
    let members: [Int] = catalog.withView { view in
      let column = isLocality ? view.localityNodes : view.parties
      return column.range(row).map { Int(column.values[$0]) }
    }
    let event = catalog.events[row]
    let isHeld = event.status == .held && event.date.earliest <= today
    for counterpart in isLocality ? localities(members) : parties(members) {
      var partner = partners[counterpart] ?? Partner(counterpart)
      partner.eventCount += 1
      // Rows come with the latest first.
      if isHeld, partner.lastDate == nil { partner.lastDate = event.date }
      partners[counterpart] = partner
    }
  }

  mutating func add(_ memorandum: Memorandum, today: CalendarDate) {
    let date = memorandum.signed ?? EventDate(today)
    guard side.holds(memorandum, at: date) else { return }
    let found: Set<Counterpart>
    if side.counterpart.isLocality {
      let places = side.localities(of: memorandum)
      found = localities(places.flatMap { vocabulary.gazetteer.nodes(of: $0, in: date) })
    } else {
      found = parties(memorandum.signatories.compactMap(vocabulary.party(id:)))
    }
    for counterpart in found {
      var partner = partners[counterpart] ?? Partner(counterpart)
      partner.instruments.append(memorandum)
      partners[counterpart] = partner
    }
  }

  /// The units of today and the cities of the other country among some nodes.
  private func localities(_ nodes: [Int]) -> Set<Counterpart> {
    let gazetteer = vocabulary.gazetteer
    let other = side.country == "VN" ? "JP" : "VN"
    var found: Set<Counterpart> = []
    for node in nodes.compactMap(gazetteer.node) {
      switch node {
      case .unit(let index):
        for unit in gazetteer.presentUnits(of: index).map({ gazetteer.units[$0] })
        where unit.country == other {
          found.insert(.unit(id: unit.id))
        }
      case .city(let index):
        let city = gazetteer.cities[index]
        if city.country == other { found.insert(.city(id: city.id)) }
      case .region, .country: continue
      }
    }
    return found
  }

  private func parties(_ indices: [Int]) -> Set<Counterpart> {
    let bodies = indices.filter(vocabulary.parties.indices.contains).map { vocabulary.parties[$0] }
    return Set(bodies.filter { $0.country != side.country }.map { .party(id: $0.id) })
  }

  /// The partners in their order, cities below their units.
  var ranked: [Partner] {
    var cities: [Counterpart: [Partner]] = [:]
    for partner in partners.values {
      guard let holder = partner.counterpart.holder(vocabulary) else { continue }
      cities[holder, default: []].append(partner)
    }
    let wide = partners.values.filter { $0.counterpart.holder(vocabulary) == nil }
    return wide.map { partner in
      var partner = partner
      let own = cities[partner.counterpart] ?? []
      partner.cities = own.sorted(by: Partner.isRankedBefore)
      return partner
    }.sorted(by: Partner.isRankedBefore)
  }
}
