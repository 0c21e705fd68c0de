import Cooperation

/// Takes bytes as a collection file whose checksums are made right first, and asks it for all it has.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCollection(_ start: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: length))
  // As they are, nearly all inputs are damaged; that must be told and nothing else.
  _ = try? CollectionImage(MemoryBytes(input))
  guard let image = try? CollectionImage(MemoryBytes(mended(input))),
    let catalog = try? Catalog(image)
  else { return 0 }
  readRecords(of: catalog)
  readLists(of: catalog)
  readNames(of: catalog)
  for text in queries { ask(text, of: catalog) }
  compileAgain(catalog)
  return 0
}

private let queries = [
  "", "da nang", "sakai OR -carbon", "\"ky ket\" memo:memorandum", "province:VN-DN", "place:osaka",
  "sector:environment -kind:signing", "party:sakai-city person:\"le trung chinh\"",
  "date:2019..2024", "is:active OR is:overdue OR is:upcoming", "has:memorandum lang:ja",
  "status:held source:baodanang", "pair:VN-DN~sakai", "id:2019 text:a", "province:nowhere",
]

/// The bytes with the length and all checksums as a writer would set them.
private func mended(_ input: [UInt8]) -> [UInt8] {
  var bytes = input
  guard bytes.count >= 64 else { return bytes }
  func number(_ offset: Int, _ width: Int) -> UInt64 {
    (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
  func set(_ offset: Int, _ value: UInt64) {
    for place in 0..<8 {
      bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * place))
    }
  }
  set(16, UInt64(bytes.count))
  let count = Int(number(12, 4))
  guard count <= (bytes.count - 64) / 32 else { return bytes }
  for entry in (0..<count).map({ 64 + 32 * $0 }) {
    guard let first = Int(exactly: number(entry + 8, 8)),
      let size = Int(exactly: number(entry + 16, 8)), first <= bytes.count,
      size <= bytes.count - first
    else { continue }
    set(entry + 24, Checksum.of(Array(bytes[first..<first + size])))
  }
  let directory = Array(bytes[64..<64 + 32 * count])
  set(56, Checksum.of(Array(bytes[0..<56])) ^ Checksum.of(directory))
  return bytes
}

/// Decodes every event and memorandum, and asks for what stands around them.
private func readRecords(of catalog: Catalog) {
  for (row, event) in catalog.events.enumerated() {
    _ = catalog.memoranda(of: event).map { catalog.rows(of: $0) }
    _ = catalog.row(id: event.id)
    _ = catalog.events.id(row)
    _ = catalog.followers(ofRow: row)
    for locality in event.localities + event.places {
      _ = catalog.vocabulary.name(of: locality, on: event.date, in: .vi)
      _ = catalog.vocabulary.presentName(of: locality, on: event.date, in: .ja)
    }
  }
  for memorandum in catalog.memoranda { _ = catalog.memorandum(id: memorandum.id) }
  let rows = Array(0..<catalog.count)
  _ = catalog.years(of: rows)
  _ = catalog.startYears(of: rows)
  for facet in Facet.allCases {
    _ = catalog.counts(facet, of: rows)
    for (index, value) in catalog.table(facet).values.enumerated() {
      _ = catalog.total(facet, value: index)
      guard value.parent.map(catalog.table(facet).values.indices.contains) ?? true else {
        fatalError("value \(index) of \(facet) stands under one that is not there")
      }
    }
  }
}

/// Asks every row of every list for what a line and a page say of it.
private func readLists(of catalog: Catalog) {
  let today = CalendarDate(dayNumber: 20_000)
  for kind in RowKind.allCases {
    for row in 0..<min(catalog.count(of: kind), 1_000) {
      _ = catalog.row(id: catalog.id(of: row, kind), of: kind)
      _ = catalog.title(of: row, kind)
      _ = catalog.date(ofRow: row, kind)
      _ = catalog.days(ofRow: row, kind)
      _ = catalog.revision(ofRow: row, kind)
      _ = catalog.events(ofRow: row, kind)
      if kind == .people { _ = catalog.office(ofPersonRow: row) }
      if kind == .promises { _ = catalog.promise(ofRow: row, today: today) }
    }
    for text in ["", "da nang", "is:open", "kind:visit"] {
      guard let query = try? QueryParser.parse(text),
        let found = try? catalog.found(query, of: kind, today: today),
        let rows = try? catalog.rows(for: query, of: kind, today: today)
      else { continue }
      guard found.rows == rows else { fatalError("\(query) finds \(found.rows), not \(rows)") }
      for facet in Facet.allCases { _ = catalog.counts(facet, of: found) }
    }
  }
}

/// Looks up the names of everything that has one.
private func readNames(of catalog: Catalog) {
  let vocabulary = catalog.vocabulary
  let names =
    vocabulary.gazetteer.units.flatMap(\.name.all) + vocabulary.gazetteer.cities.flatMap(\.name.all)
    + vocabulary.sectors.flatMap(\.name.all) + vocabulary.parties.flatMap(\.name.all)
    + vocabulary.people.flatMap(\.name.all)
  for name in names.prefix(64) {
    for entity in catalog.names.entities(named: name) { _ = vocabulary.spellings(of: entity) }
  }
  _ = catalog.names.nearest(to: "da nagn") { _ in true }
}

/// Asks a query in every way.
private func ask(_ text: String, of catalog: Catalog) {
  let today = CalendarDate(dayNumber: 20_000)
  guard let query = try? QueryParser.parse(text),
    let survey = try? catalog.survey(query, facets: Facet.allCases, today: today),
    let rows = try? catalog.rows(for: query, today: today)
  else { return }
  guard survey.rows == rows else { fatalError("\(query) surveys \(survey.rows), not \(rows)") }
  for order in SortOrder.allCases {
    _ = catalog.sorted(rows, by: order, for: query, language: .en)
  }
  for facet in Facet.allCases { _ = catalog.selection(of: facet, in: query) }
}

/// Stops where the records, compiled once more, come out otherwise than they went in.
private func compileAgain(_ catalog: Catalog) {
  let first = Catalog(catalog.records).records
  let second = Catalog.compile(first)
  guard let image = try? CollectionImage(MemoryBytes(second)), let reopened = try? Catalog(image)
  else { fatalError("what was compiled cannot be opened") }
  let records = reopened.records
  guard records.events == first.events, records.memoranda == first.memoranda,
    Catalog.compile(records) == second
  else { fatalError("the records change when they are compiled again") }
}
