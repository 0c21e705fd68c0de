import Cooperation

/// What a query can ask of one event, looked up in the records.
struct PlainFacts {
  let event: Event
  let instruments: [Memorandum]
  /// Units and cities whose cooperation it is, a city with its unit of the day.
  let localities: Set<PlainNames.Thing>
  /// The same with where it took place.
  let places: Set<PlainNames.Thing>
  /// The kind, the parties and the persons.
  let bodies: Set<PlainNames.Thing>
  let sectors: Set<PlainNames.Thing>
  let widerSectors: Set<PlainNames.Thing>
  /// The values that it takes of each facet, by id.
  let values: [Facet: Set<String>]
  let text: PlainText
  let sources: PlainText

  /// The promises that are open.
  var promises: [Commitment] { event.commitments.filter { $0.status == .open } }

  init(_ event: Event, of records: RecordCollection, _ names: PlainNames) {
    self.event = event
    let instruments = event.memoranda.compactMap { id in
      records.memoranda.first { $0.id == records.redirects[id] ?? id }
    }
    self.instruments = instruments
    let localities = Self.things(event.localities, on: event.date, records, names)
    let places = localities.union(Self.things(event.places, on: event.date, records, names))
    let partyIDs =
      event.parties + event.delegations.map(\.party) + instruments.flatMap(\.signatories)
      + event.commitments.flatMap(\.by) + event.commitments.flatMap(\.to)
    let parties = Set(partyIDs).filter { id in records.parties.contains { $0.id == id } }
    let members = event.delegations.flatMap(\.members)
    let people = Set(members.map(\.person)).filter { id in
      records.people.contains { $0.id == id }
    }
    let kinds = records.kinds.map(\.id).filter { $0 == event.kind }
    let sectors = Set(event.sectors).filter { id in records.sectors.contains { $0.id == id } }
    let wider = Set(sectors.flatMap { Self.wider($0, records) })
    self.localities = localities
    self.places = places
    bodies = Set(
      parties.map { .party($0) } + people.map { .person($0) } + kinds.map { .kind($0) })
    self.sectors = Set(sectors.map { .sector($0) })
    widerSectors = Set(wider.map { .sector($0) })

    let provinces = Self.present(localities, country: "VN", records)
    let prefectures = Self.present(localities, country: "JP", records)
    let cities = places.compactMap { if case .city(let id) = $0 { id } else { nil } }
    let countries =
      cities.compactMap { names.city($0)?.country }.filter { $0 != "VN" && $0 != "JP" }
      + (event.localities + event.places).map(\.description).filter { $0.utf8.count == 2 }
    values = [
      .province: provinces, .prefecture: prefectures,
      .place: Self.present(places, country: nil, records).union(cities).union(countries),
      .sector: wider,
      .kind: Set(kinds), .party: parties, .person: people, .status: [event.status.rawValue],
      .year: Set((event.date.earliest.year...event.date.latest.year).map { "\($0)" }),
      .pair: Set(provinces.flatMap { left in prefectures.map { "\(left)~\($0)" } }),
    ]

    var texts = event.title.all + event.summary.all + members.flatMap(\.position.all)
    for thing in places.union(bodies) { texts += names.spellings[thing] ?? [] }
    for unit in records.units
    where Self.present(places, country: nil, records).contains(unit.id) {
      texts += unit.name.all
    }
    texts += instruments.flatMap { $0.title.all + [$0.id] } + event.commitments.flatMap(\.text.all)
    for sector in records.sectors where sectors.contains(sector.id) {
      texts += sector.name.all + [sector.id]
    }
    texts += event.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } } + [event.id]
    text = PlainText(texts)
    sources = PlainText(
      event.sources.flatMap { [$0.title, $0.publisher, $0.url] }.compactMap { $0 })
  }

  private static func things(
    _ localities: [Locality], on date: EventDate, _ records: RecordCollection, _ names: PlainNames
  ) -> Set<PlainNames.Thing> {
    var things: Set<PlainNames.Thing> = []
    for locality in localities {
      if locality.city != nil, let city = names.city(locality.description) {
        things.insert(.city(city.id))
        let holders = [city.unit, city.unitNow].compactMap { id in
          records.units.first { $0.id == id }
        }
        let then = holders.filter { isThere($0, date) }
        things.formUnion((then.isEmpty ? Array(holders.prefix(1)) : then).map { .unit($0.id) })
      } else if locality.code.contains("@") {
        things.formUnion(
          records.units.filter { $0.id == locality.code }.map { .unit($0.id) })
      } else {
        let bearers = records.units.filter { $0.code == locality.code }
        let then = bearers.filter { isThere($0, date) }
        things.formUnion((then.isEmpty ? bearers : then).map { .unit($0.id) })
      }
    }
    return things
  }

  private static func isThere(_ unit: AdministrativeUnit, _ date: EventDate) -> Bool {
    (unit.from.map { $0.earliest <= date.latest } ?? true)
      && (unit.to.map { $0.latest >= date.earliest } ?? true)
  }

  /// The units of today that those of some things have become.
  private static func present(
    _ things: Set<PlainNames.Thing>, country: String?, _ records: RecordCollection
  ) -> Set<String> {
    var found: Set<String> = []
    for case .unit(let id) in things {
      var unit = records.units.first { $0.id == id }
      while let next = records.units.first(where: { $0.id == unit?.successors.first }) {
        unit = next
      }
      if let unit, country == nil || unit.country == country { found.insert(unit.id) }
    }
    return found
  }

  private static func wider(_ sector: String, _ records: RecordCollection) -> Set<String> {
    var found: Set<String> = []
    var next: String? = sector
    while let id = next, let sector = records.sectors.first(where: { $0.id == id }),
      found.insert(id).inserted
    {
      next = sector.parent
    }
    return found
  }
}
