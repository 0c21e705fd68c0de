import Cooperation

/// What a query can ask of one row of a list, looked up in the records.
struct PlainFacts {
  let kind: RowKind
  let id: String
  var event: Event?
  var document: Memorandum?
  var commitment: Commitment?
  /// The row's own date, where it is known.
  var date: EventDate?
  /// Of a promise the date on which it was made.
  var made: EventDate?
  /// What a document's end can mean.
  var end: ClosedRange<CalendarDate>?
  var changed: CalendarDate?
  /// Units and cities whose cooperation it is, a city with its unit of the day.
  var localities: Set<PlainNames.Thing> = []
  /// The same with where it took place.
  var places: Set<PlainNames.Thing> = []
  var parties: Set<PlainNames.Thing> = []
  var promisors: Set<PlainNames.Thing> = []
  var promisees: Set<PlainNames.Thing> = []
  var people: Set<PlainNames.Thing> = []
  var signers: Set<PlainNames.Thing> = []
  var kinds: Set<PlainNames.Thing> = []
  var sectors: Set<PlainNames.Thing> = []
  var widerSectors: Set<PlainNames.Thing> = []
  /// The values that it takes of the facets that its list has itself, by id.
  var values: [Facet: Set<String>] = [:]
  var text = PlainText([])
  var sources = PlainText([])
  /// Of an event: the places of its documents, promises and people in their lists.
  var rows: [RowKind: [Int]] = [:]
  /// Of another row: the places of its events in their list.
  var events: [Int] = []

  /// The promises of an event that are open.
  var promises: [Commitment] { event?.commitments.filter { $0.status == .open } ?? [] }

  init(_ event: Event, of records: RecordCollection, _ names: PlainNames) {
    kind = .events
    id = event.id
    self.event = event
    date = event.date
    changed = event.revision.changed
    let instruments = Self.instruments(of: event, records)
    place(
      event.localities, event.localities + event.places, on: event.date, event.sectors, records,
      names)
    let partyIDs =
      event.parties + event.delegations.map(\.party) + instruments.flatMap(\.signatories)
      + event.commitments.flatMap(\.by) + event.commitments.flatMap(\.to)
    parties = Self.parties(partyIDs, records)
    let members = event.delegations.flatMap(\.members)
    people = Self.people(members.map(\.person), records)
    let kindIDs = records.kinds.map(\.id).filter { $0 == event.kind }
    kinds = Set(kindIDs.map { .kind($0) })
    values[.kind] = Set(kindIDs)
    values[.party] = PlainNames.ids(parties)
    values[.person] = PlainNames.ids(people)
    values[.status] = [event.status.rawValue]
    values[.year] = Self.years(event.date)
    var texts = event.title.all + event.summary.all + members.flatMap(\.position.all)
    texts += self.texts(ofNames: places.union(parties).union(people).union(kinds), records, names)
    texts += instruments.flatMap { $0.title.all + [$0.id] } + event.commitments.flatMap(\.text.all)
    texts += event.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } } + [event.id]
    text = PlainText(texts)
    sources = Self.sources(event.sources)
  }

  /// `stand` is how the document stands, by the word of a query.
  init(
    document: Memorandum, stand: String?, of records: RecordCollection, _ names: PlainNames
  ) {
    kind = .documents
    id = document.id
    self.document = document
    date = document.signed.flatMap { $0.hasOpenBeginning ? nil : $0 }
    changed = document.revision.changed
    if let until = document.until {
      end = until.earliest...until.latest
    } else if let day = document.termDay {
      end = day...day
    }
    place(
      document.localities, document.localities, on: document.signed, document.sectors, records,
      names)
    parties = Self.parties(document.signatories, records)
    signers = Self.people(document.signers.map(\.person), records)
    values[.party] = PlainNames.ids(parties)
    values[.signer] = PlainNames.ids(signers)
    values[.document] = [document.kind.rawValue]
    values[.validity] = stand.map { [$0] } ?? []
    values[.year] = date.map(Self.years) ?? []
    var texts = document.title.all + document.note.all + document.kind.name.all + [document.id]
    texts += self.texts(ofNames: places.union(parties).union(signers), records, names)
    texts += document.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } }
    text = PlainText(texts)
    sources = Self.sources(document.sources)
  }

  init(
    commitment: Commitment, of event: Event, today: CalendarDate, _ records: RecordCollection,
    _ names: PlainNames
  ) {
    kind = .promises
    id = "\(event.id)#\(commitment.id)"
    self.commitment = commitment
    date = commitment.due
    made = event.date
    values[.year] = Self.years(event.date)
    promisors = Self.parties(commitment.by, records)
    promisees = Self.parties(commitment.to, records)
    parties = promisors.union(promisees)
    values[.party] = PlainNames.ids(parties)
    values[.due] = commitment.due.map(Self.years) ?? []
    switch commitment.status {
    case .done: values[.standing] = ["kept"]
    case .dropped: values[.standing] = ["dropped"]
    case .open:
      let isLate = commitment.due.map { $0.latest < today } ?? false
      values[.standing] = isLate ? ["open", "overdue"] : ["open"]
    }
    text = PlainText(commitment.text.all + texts(ofNames: parties, records, names))
  }

  init(
    person: Person, met: EventDate?, positions: [LocalizedText], of records: RecordCollection,
    _ names: PlainNames
  ) {
    kind = .people
    id = person.id
    date = met
    changed = person.revision.changed
    people = [.person(person.id)]
    let titles = person.posts.map(\.title) + positions
    values[.person] = [person.id]
    values[.country] = person.country.map { [$0] } ?? []
    values[.post] = Set(titles.compactMap(\.all.first))
    values[.met] = met.map(Self.years) ?? []
    text = PlainText(
      texts(ofNames: people, records, names) + titles.flatMap(\.all) + [person.id]
        + texts(ofNames: Self.parties(person.posts.compactMap(\.party), records), records, names))
  }

  /// The documents of an event that are there.
  static func instruments(of event: Event, _ records: RecordCollection) -> [Memorandum] {
    event.memoranda.compactMap { id in
      records.memoranda.first { $0.id == records.redirects[id] ?? id }
    }
  }

  private mutating func place(
    _ localities: [Locality], _ places: [Locality], on date: EventDate?, _ sectors: [String],
    _ records: RecordCollection, _ names: PlainNames
  ) {
    self.localities = Self.things(localities, on: date, records, names)
    self.places = Self.things(places, on: date, records, names)
    let known = Set(sectors).filter { id in records.sectors.contains { $0.id == id } }
    let wider = Set(known.flatMap { Self.wider($0, records) })
    self.sectors = Set(known.map { .sector($0) })
    widerSectors = Set(wider.map { .sector($0) })
    let provinces = Self.present(self.localities, country: "VN", records)
    let prefectures = Self.present(self.localities, country: "JP", records)
    let cities = self.places.compactMap { if case .city(let id) = $0 { id } else { nil } }
    let units = self.places.compactMap { if case .unit(let id) = $0 { id } else { nil } }
    let countries =
      cities.compactMap { names.city($0)?.country }
      + records.units.filter { units.contains($0.id) }.map(\.country)
      + places.map(\.description).filter { $0.utf8.count == 2 }
    values = [
      .province: provinces, .prefecture: prefectures,
      .place: Self.present(self.places, country: nil, records).union(cities).union(countries),
      .sector: wider,
      .pair: Set(provinces.flatMap { left in prefectures.map { "\(left)~\($0)" } }),
    ]
  }

  /// The spellings of things, former units with today's names, and the sectors.
  private func texts(
    ofNames things: Set<PlainNames.Thing>, _ records: RecordCollection, _ names: PlainNames
  ) -> [String] {
    var texts = things.flatMap { names.spellings[$0] ?? [] }
    for unit in records.units
    where Self.present(places, country: nil, records).contains(unit.id) {
      texts += unit.name.all
    }
    for sector in records.sectors where sectors.contains(.sector(sector.id)) {
      texts += sector.name.all + [sector.id]
    }
    return texts
  }

  private static func parties(
    _ ids: [String], _ records: RecordCollection
  ) -> Set<PlainNames.Thing> {
    Set(ids.filter { id in records.parties.contains { $0.id == id } }.map { .party($0) })
  }

  private static func people(
    _ ids: [String], _ records: RecordCollection
  ) -> Set<PlainNames.Thing> {
    Set(ids.filter { id in records.people.contains { $0.id == id } }.map { .person($0) })
  }

  private static func years(_ date: EventDate) -> Set<String> {
    Set((date.earliest.year...max(date.earliest.year, date.latest.year)).map { "\($0)" })
  }

  private static func sources(_ sources: [Source]) -> PlainText {
    PlainText(sources.flatMap { [$0.title, $0.publisher, $0.url] }.compactMap { $0 })
  }

  private static func things(
    _ localities: [Locality], on date: EventDate?, _ records: RecordCollection, _ names: PlainNames
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

  private static func isThere(_ unit: AdministrativeUnit, _ date: EventDate?) -> Bool {
    guard let date else { return true }
    return (unit.from.map { $0.earliest <= date.latest } ?? true)
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
