import Cooperation

extension RecordCollection {
  /// Writes all records as rows.
  ///
  /// What records name and the collection lacks gets a row with nothing but its id, so that every
  /// reference finds its row. `meta` tells what the records are; `reached` is told how many events
  /// are written, and what it throws stops the writing.
  func writeTables<Sink: TableSink>(
    to sink: Sink, meta: [(String, String?)], reached: (Int) throws -> Void = { _ in }
  ) throws -> Sink {
    var writer = TableWriter(sink, Gazetteer(units: units, cities: cities))
    for (name, value) in meta {
      try writer.sink.write([.text(name), TableCell(value)], to: RecordTable.meta.name)
    }
    for (from, to) in redirects.sorted(by: { $0.key < $1.key }) {
      try writer.sink.write([.text(from), .text(to)], to: RecordTable.redirects.name)
    }
    var known: [String: Set<[UInt8]>] = [:]
    for (table, records) in vocabularyJSON {
      guard let shape = RecordShape.vocabulary.first(where: { $0.table == table }) else { continue }
      for (index, record) in records.enumerated() {
        try writer.write(record, as: shape, number: index + 1)
      }
      known[table] = Set(records.map { Array(($0["id"].text ?? "").utf8) })
    }
    for (index, memorandum) in memoranda.enumerated() {
      try writer.write(memorandum, number: index + 1, on: memorandum.signed)
    }
    known[Memorandum.shape.table] = Set(memoranda.map { Array($0.id.utf8) })
    for (index, event) in events.enumerated() {
      try reached(index)
      try writer.write(event, number: index + 1, on: event.date)
    }
    try reached(events.count)
    for (table, ids) in writer.wanted.sorted(by: { $0.key < $1.key }) {
      let width = RecordTable.named[table]?.columns.count ?? 1
      let missing = ids.subtracting(known[table] ?? [])
      for id in missing.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let rest = [TableCell](repeating: .null, count: width - 1)
        try writer.sink.write([.text(String(decoding: id, as: UTF8.self))] + rest, to: table)
      }
    }
    return writer.sink
  }

  /// The collection without the places, bodies and persons that neither its events and memoranda
  /// nor what these name refer to, and without redirects to what it lacks.
  ///
  /// Units, regions, sectors and kinds stay, as lists that are whole by themselves.
  func withWhatIsNamed() throws -> RecordCollection {
    var writer = TableWriter(NoSink(), Gazetteer(units: units, cities: cities))
    for memorandum in memoranda {
      try writer.write(memorandum, number: 1, on: memorandum.signed)
    }
    for event in events {
      try writer.write(event, number: 1, on: event.date)
    }
    let lists = vocabularyJSON
    var followed: [String: Set<[UInt8]>] = [:]
    var isComplete = false
    while !isComplete {
      isComplete = true
      for (table, records) in lists {
        guard let shape = RecordShape.vocabulary.first(where: { $0.table == table }) else {
          continue
        }
        for record in records {
          let id = Array((record["id"].text ?? "").utf8)
          let isWanted = writer.wanted[table]?.contains(id) ?? false
          guard isWanted, followed[table, default: []].insert(id).inserted else { continue }
          isComplete = false
          try writer.write(record, as: shape, number: 1)
        }
      }
    }
    func isWanted(_ id: String, _ shape: RecordShape) -> Bool {
      writer.wanted[shape.table]?.contains(Array(id.utf8)) ?? false
    }
    var result = self
    result.cities = cities.filter { isWanted($0.id, City.shape) }
    result.parties = parties.filter { isWanted($0.id, Party.shape) }
    result.people = people.filter { isWanted($0.id, Person.shape) }
    let ids = Set(events.map(\.id) + memoranda.map(\.id))
    result.redirects = redirects.filter { ids.contains($0.value) && !ids.contains($0.key) }
    return result
  }
}

extension RecordCollection {
  /// Everything that records refer to, by the table that holds it.
  var vocabularyJSON: KeyValuePairs<String, [JSONValue]> {
    [
      EventKind.shape.table: kinds.map { JSONValue($0) },
      Sector.shape.table: sectors.map { JSONValue($0) },
      AdministrativeUnit.shape.table: units.map { JSONValue($0) },
      City.shape.table: cities.map { JSONValue($0) },
      Region.shape.table: regions.map { JSONValue($0) },
      Party.shape.table: parties.map { JSONValue($0) },
      Person.shape.table: people.map { JSONValue($0) },
    ]
  }
}
