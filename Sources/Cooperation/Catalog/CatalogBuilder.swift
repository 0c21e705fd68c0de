/// Builds a catalog's columns, one row at a time, and writes them as a collection file.
struct CatalogBuilder {
  let vocabulary: Vocabulary
  let records: RecordCollection
  /// The rows, latest first, on the same date by id; stops of journeys are not among them.
  let events: [Event]
  let journeys: Journeys
  let memoranda: [String: Int]
  let validities: Validities
  /// Rows by the ids of their events and of their stops.
  private let rows: [String: Int]
  /// The values of the facets of all lists.
  var facets: [Facet: FacetTableBuilder] = [:]
  var columns = Dictionary(
    uniqueKeysWithValues: RowKind.allCases.map { ($0, RowColumns($0)) })
  /// What is met with while events are added: whose events they are.
  var joins = RowJoins()

  /// The bytes of the collection file of some records.
  ///
  /// - Complexity: O(n log n) over the events, and linear in their text.
  static func bytes(
    of records: RecordCollection, vocabulary: Vocabulary, origin: [UInt8], digest: UInt64
  ) -> [UInt8] {
    var builder = CatalogBuilder(records, vocabulary)
    for (row, event) in builder.events.enumerated() { builder.append(event, row: row) }
    builder.appendDocuments()
    builder.appendPromises()
    builder.appendPeople()
    return builder.finish(origin: origin, digest: digest)
  }

  private init(_ records: RecordCollection, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var records = records
    records.memoranda = Self.latestFirst(records.memoranda)
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
    for facet in Facet.allCases { facets[facet] = FacetTableBuilder() }
  }

  private mutating func append(_ recorded: Event, row: Int) {
    let stopIndices = journeys.stopsOfRows[row] ?? []
    let stops = stopIndices.map { journeys.stops[$0].event }
    let parts = [recorded] + stops
    let event = recorded.united(with: stops)
    let indices = event.memoranda.compactMap { memoranda[records.redirects[$0] ?? $0] }
    let instruments = indices.map { records.memoranda[$0] }
    append(stopIndices, to: .stops, of: .events)
    append(indices, to: .memoranda, of: .events)
    append(
      event.follows.compactMap { rows[records.redirects[$0] ?? $0] }, to: .follows, of: .events)
    // Each place counts as what it was on the day of its own record.
    let localities = parts.flatMap { nodes(of: $0.localities, in: $0.date) }
    let places = localities + parts.flatMap { nodes(of: $0.places, in: $0.date) }
    append(localities: localities, places: places, of: .events)
    let sectors = event.sectors.compactMap(vocabulary.sector(id:))
    append(sectors: sectors, of: .events)
    let bodies = Self.bodies(of: event, instruments).compactMap(vocabulary.party(id:))
    append(bodies, to: .parties, of: .events)
    let members = event.delegations.flatMap(\.members)
    let people = members.compactMap { vocabulary.person(id: $0.person) }
    append(people, to: .people, of: .events)
    append([vocabulary.kind(id: event.kind)].compactMap { $0 }, to: .kind, of: .events, maker.kind)
    append(Array(event.date.years), to: .year, of: .events, maker.year)
    append(bodies, to: .party, of: .events, maker.party)
    append(people, to: .person, of: .events, maker.person)
    append([event.status], to: .status, of: .events, maker.status)
    let texts = texts(of: event, stops, instruments, places, sectors, bodies, people)
    columns[.events]?.append(
      RowFacts(event, stops: stops, instruments: instruments, validities),
      titles: event.title.all, texts: texts)
    joins.add(event, row: row, documents: indices, people: people)
    joins.add(promisesOf: parts, row: row)
    for member in members {
      vocabulary.person(id: member.person).map { joins.add(member.position, of: $0) }
    }
  }

  var maker: FacetValueMaker { FacetValueMaker(vocabulary: vocabulary) }

  /// The bodies that an event names anywhere, by id.
  private static func bodies(of event: Event, _ instruments: [Memorandum]) -> [String] {
    event.delegations.map(\.party) + event.parties + instruments.flatMap(\.signatories)
      + event.commitments.flatMap { $0.by + $0.to }
  }

  /// Gives the next row of a column its values.
  mutating func append(_ values: [Int], to name: ColumnName, of kind: RowKind) {
    columns[kind]?.append(values, to: name)
  }

  /// Gives the next row of a facet its values.
  mutating func append<Member>(
    _ members: [Member], to facet: Facet, of kind: RowKind,
    _ value: (Member, inout FacetTableBuilder) -> Int
  ) {
    var table = facets[facet] ?? FacetTableBuilder()
    facets[facet] = nil
    columns[kind]?.append(members.map { value($0, &table) }, to: facet)
    facets[facet] = table
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
    writer.add(.dateRanks, numbers: dateRanks)
    writer.add(.stopRows, numbers: journeys.stops.map { UInt32($0.row) })
    for facet in Facet.allCases {
      var values = ByteWriter()
      values.facet(facets[facet] ?? FacetTableBuilder())
      writer.add(Section.values(of: facet), values.bytes)
    }
    for kind in RowKind.allCases { columns[kind]?.add(to: &writer, facets) }
    return writer.bytes(
      eventCount: events.count, memorandumCount: records.memoranda.count, digest: digest)
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

  /// For each event its place when the earliest come first.
  private var dateRanks: [UInt32] {
    let byDate = events.indices.sorted { left, right in
      let (first, second) = (events[left], events[right])
      return first.date == second.date ? first.id < second.id : first.date < second.date
    }
    var ranks = [UInt32](repeating: 0, count: events.count)
    for (rank, row) in byDate.enumerated() { ranks[row] = UInt32(rank) }
    return ranks
  }
}
