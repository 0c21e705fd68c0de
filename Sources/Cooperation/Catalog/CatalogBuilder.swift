/// Builds a catalog's columns, one row at a time, and writes them as a collection file.
struct CatalogBuilder {
  private let vocabulary: Vocabulary
  private let records: RecordCollection
  /// The rows, latest first, on the same date by id; stops of journeys are not among them.
  private let events: [Event]
  private let journeys: Journeys
  private let memoranda: [String: Int]
  private let validities: Validities
  /// Rows by the ids of their events and of their stops.
  private let rows: [String: Int]
  private var facets: [Facet: FacetTable] = [:]
  private var facetColumns: [Facet: Column] = [:]
  private var columns: [ColumnName: Column] = [:]
  private var text = TextArena()
  private var facts: [RowFacts] = []

  /// The bytes of the collection file of some records.
  ///
  /// - Complexity: O(n log n) over the events, and linear in their text.
  static func bytes(
    of records: RecordCollection, vocabulary: Vocabulary, origin: [UInt8], digest: UInt64
  ) -> [UInt8] {
    var builder = CatalogBuilder(records, vocabulary)
    for (row, event) in builder.events.enumerated() { builder.append(event, row: row) }
    return builder.finish(origin: origin, digest: digest)
  }

  private init(_ records: RecordCollection, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.records = records
    let stopIDs = Journeys.stopIDs(of: records)
    let rowEvents = records.events.filter { !stopIDs.contains($0.id) }.sorted { left, right in
      left.date == right.date ? left.id < right.id : left.date > right.date
    }
    events = rowEvents
    let journeys = Journeys(records, rows: rowEvents, stopIDs)
    self.journeys = journeys
    validities = Validities(records.memoranda) { records.redirects[$0] ?? $0 }
    memoranda = Dictionary(
      records.memoranda.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    rows = Dictionary(
      rowEvents.enumerated().map { ($1.id, $0) } + journeys.stops.map { ($0.event.id, $0.row) },
      uniquingKeysWith: { first, _ in first })
    for facet in Facet.allCases {
      facets[facet] = FacetTable()
      facetColumns[facet] = Column()
    }
    for name in ColumnName.allCases { columns[name] = Column() }
  }

  private mutating func append(_ recorded: Event, row: Int) {
    let stopIndices = journeys.stopsOfRows[row] ?? []
    let stops = stopIndices.map { journeys.stops[$0].event }
    let event = recorded.united(with: stops)
    let indices = event.memoranda.compactMap { memoranda[records.redirects[$0] ?? $0] }
    let instruments = indices.map { records.memoranda[$0] }
    columns[.stops]?.append(stopIndices)
    columns[.memoranda]?.append(indices)
    columns[.follows]?.append(event.follows.compactMap { rows[records.redirects[$0] ?? $0] })
    // Each place counts as what it was on the day of its own record.
    let parts = [recorded] + stops
    let localities = parts.flatMap { nodes(of: $0.localities, in: $0.date) }
    let places = localities + parts.flatMap { nodes(of: $0.places, in: $0.date) }
    columns[.localityNodes]?.append(localities)
    columns[.placeNodes]?.append(places)
    let sectorIndices = event.sectors.compactMap(vocabulary.sector(id:))
    columns[.sectors]?.append(sectorIndices)
    let bodies = Self.bodies(of: event, instruments).compactMap(vocabulary.party(id:))
    columns[.parties]?.append(bodies)
    let members = event.delegations.flatMap(\.members).compactMap {
      vocabulary.person(id: $0.person)
    }
    columns[.people]?.append(members)

    let provinces = appendUnits(localities, country: "VN", to: .province)
    let prefectures = appendUnits(localities, country: "JP", to: .prefecture)
    appendPairs(provinces, prefectures)
    let maker = maker
    append(placeValues(places), to: .place, maker.place)
    append(sectorIndices.flatMap(vocabulary.ancestors(ofSector:)), to: .sector, maker.sector)
    append([vocabulary.kind(id: event.kind)].compactMap { $0 }, to: .kind, maker.kind)
    append(Array(event.date.years), to: .year, maker.year)
    append(bodies, to: .party, maker.party)
    append(members, to: .person, maker.person)
    append([event.status], to: .status, maker.status)
    appendText(event, stops, instruments, places, sectorIndices, bodies, members)
    facts.append(RowFacts(event, stops: stops, instruments: instruments, validities))
  }

  private var maker: FacetValueMaker { FacetValueMaker(vocabulary: vocabulary) }

  /// The bodies that an event names anywhere, by id.
  private static func bodies(of event: Event, _ instruments: [Memorandum]) -> [String] {
    event.delegations.map(\.party) + event.parties + instruments.flatMap(\.signatories)
      + event.commitments.flatMap { $0.by + $0.to }
  }

  // MARK: Places

  /// The nodes of localities at a date.
  private func nodes(of localities: [Locality], in date: EventDate) -> [Int] {
    localities.flatMap { vocabulary.gazetteer.nodes(of: $0, in: date) }
  }

  /// What a row takes in the facet of places: its nodes, the regions of its units, and the countries
  /// of its cities abroad.
  private func placeValues(_ nodes: [Int]) -> [Gazetteer.Node] {
    let gazetteer = vocabulary.gazetteer
    let own = nodes.compactMap(gazetteer.node)
    let wider = own.flatMap { node -> [Gazetteer.Node] in
      switch node {
      case .unit(let unit): return gazetteer.regions(ofUnit: unit).map { .region($0) }
      case .city(let city):
        let country = gazetteer.cities[city].country
        return ["VN", "JP"].contains(country) ? [] : [.country(country)]
      case .region, .country: return []
      }
    }
    let present = own.flatMap { node -> [Gazetteer.Node] in
      if case .unit(let unit) = node {
        gazetteer.presentUnits(of: unit).map { .unit($0) }
      } else {
        [node]
      }
    }
    return present + wider
  }

  private mutating func appendUnits(
    _ nodes: [Int], country: String, to facet: Facet
  ) -> [Int] {
    let gazetteer = vocabulary.gazetteer
    let present = nodes.filter { $0 < gazetteer.units.count }
      .flatMap(gazetteer.presentUnits(of:)).filter { gazetteer.units[$0].country == country }
    append(present, to: facet, maker.unit)
    var seen: Set<Int> = []
    return present.filter { seen.insert($0).inserted }
  }

  private mutating func appendPairs(_ provinces: [Int], _ prefectures: [Int]) {
    let pairs = provinces.flatMap { province in prefectures.map { (province, $0) } }
    append(pairs, to: .pair, maker.pair)
  }

  // MARK: Other facets

  private mutating func append<Member>(
    _ members: [Member], to facet: Facet, _ value: (Member, inout FacetTable) -> Int
  ) {
    var table = facets[facet] ?? FacetTable()
    facetColumns[facet]?.append(members.map { value($0, &table) })
    facets[facet] = table
  }

  // MARK: Text

  private mutating func appendText(
    _ event: Event, _ stops: [Event], _ instruments: [Memorandum], _ places: [Int],
    _ sectors: [Int], _ bodies: [Int], _ members: [Int]
  ) {
    let gazetteer = vocabulary.gazetteer
    var texts = event.summary.all + event.note.all + event.participants.flatMap(\.of.all)
    for stop in stops { texts += stop.title.all + stop.summary.all + stop.note.all + [stop.id] }
    for node in places.compactMap(gazetteer.node) {
      switch node {
      case .unit(let index):
        texts += vocabulary.spellings(of: .unit(index))
        for present in gazetteer.presentUnits(of: index) where present != index {
          texts += gazetteer.units[present].name.all
        }
      case .city(let index): texts += vocabulary.spellings(of: .city(index))
      case .region(let index): texts += vocabulary.spellings(of: .region(index))
      case .country: continue
      }
    }
    texts += bodies.flatMap { vocabulary.spellings(of: .party($0)) }
    texts += members.flatMap { vocabulary.spellings(of: .person($0)) }
    texts += event.delegations.flatMap(\.members).flatMap(\.position.all)
    texts += instruments.flatMap { $0.title.all + [$0.id] }
    texts += event.commitments.flatMap(\.text.all)
    texts += sectors.flatMap { vocabulary.sectors[$0].name.all + [vocabulary.sectors[$0].id] }
    if let kind = vocabulary.kind(id: event.kind) { texts += vocabulary.spellings(of: .kind(kind)) }
    texts += event.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } }
    texts.append(event.id)
    text.append(titles: event.title.all, texts: texts)
  }

  // MARK: Writing

  private func finish(origin: [UInt8], digest: UInt64) -> [UInt8] {
    var writer = CollectionImageWriter()
    var words = ByteWriter()
    words.vocabulary(records)
    writer.add(.vocabulary, words.bytes)
    writer.add(.origin, origin)
    let names = vocabulary.nameIndexBuilder().sections()
    writer.add(.nameBytes, names.bytes)
    writer.add(.nameEntries, names.entries)
    addRecords(to: &writer)
    addRows(to: &writer)
    writer.add(.stopRows, numbers: journeys.stops.map { UInt32($0.row) })
    for name in ColumnName.allCases {
      let (sections, column) = (Section.column(name), columns[name] ?? Column())
      writer.add(sections.offsets, numbers: column.offsets)
      writer.add(sections.values, numbers: column.values)
    }
    for facet in Facet.allCases { add(facet, to: &writer) }
    writer.add(.textBytes, text.bytes)
    writer.add(.textOffsets, numbers: text.offsets)
    writer.add(.titleEnds, numbers: text.titleEnds)
    return writer.bytes(
      eventCount: events.count, memorandumCount: records.memoranda.count, digest: digest)
  }

  private func add(_ facet: Facet, to writer: inout CollectionImageWriter) {
    let (sections, table) = (Section.facet(facet), facets[facet] ?? FacetTable())
    let column = facetColumns[facet] ?? Column()
    var values = ByteWriter()
    values.facet(table)
    var totals = [UInt32](repeating: 0, count: table.values.count)
    for value in column.values { totals[Int(value)] += 1 }
    writer.add(sections.values, values.bytes)
    writer.add(sections.totals, numbers: totals)
    writer.add(sections.offsets, numbers: column.offsets)
    writer.add(sections.rows, numbers: column.values)
  }

  private func addRecords(to writer: inout CollectionImageWriter) {
    func add(
      _ ids: [String], _ sections: (bytes: Section, offsets: Section, order: Section),
      bodies: (bytes: Section, offsets: Section), write: (inout ByteWriter, Int) -> Void
    ) {
      var (body, starts) = (ByteWriter(), [UInt64(0)])
      var (names, nameStarts) = ([UInt8](), [UInt64(0)])
      for index in ids.indices {
        write(&body, index)
        starts.append(UInt64(body.bytes.count))
        names += ids[index].utf8
        nameStarts.append(UInt64(names.count))
      }
      let order = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
      writer.add(bodies.bytes, body.bytes)
      writer.add(bodies.offsets, numbers: starts)
      writer.add(sections.bytes, names)
      writer.add(sections.offsets, numbers: nameStarts)
      writer.add(sections.order, numbers: order.map { UInt32($0) })
    }
    add(
      events.map(\.id), (.eventIDBytes, .eventIDOffsets, .eventIDOrder),
      bodies: (.eventBodies, .eventBodyOffsets)
    ) { $0.record(events[$1]) }
    add(
      journeys.stops.map(\.event.id), (.stopIDBytes, .stopIDOffsets, .stopIDOrder),
      bodies: (.stopBodies, .stopBodyOffsets)
    ) { $0.record(journeys.stops[$1].event) }
    add(
      records.memoranda.map(\.id), (.memorandumIDBytes, .memorandumIDOffsets, .memorandumIDOrder),
      bodies: (.memorandumBodies, .memorandumBodyOffsets)
    ) { $0.record(records.memoranda[$1]) }
  }

  private func addRows(to writer: inout CollectionImageWriter) {
    writer.add(.firstDays, numbers: facts.map(\.firstDay))
    writer.add(.lastDays, numbers: facts.map(\.lastDay))
    writer.add(.firstDueDays, numbers: facts.map(\.firstDueDay))
    writer.add(.lastActiveDays, numbers: facts.map(\.lastActiveDay))
    writer.add(.flags, numbers: facts.map(\.flags.rawValue))
    let byDate = events.indices.sorted { left, right in
      let (first, second) = (events[left], events[right])
      return first.date == second.date ? first.id < second.id : first.date < second.date
    }
    var ranks = [UInt32](repeating: 0, count: events.count)
    for (rank, row) in byDate.enumerated() { ranks[row] = UInt32(rank) }
    writer.add(.dateRanks, numbers: ranks)
  }
}
