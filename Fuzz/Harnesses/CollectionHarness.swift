import Cooperation

/// Takes bytes as a collection file whose checksums are made right first, and asks it for all it has.
enum CollectionHarness: Harness {
  static let name = "collection"
  static let smokeCount = 40

  static func seeds() -> [[UInt8]] { [CollectionBytes.seed()] }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    // As they are, nearly all inputs are damaged; that must be told and nothing else.
    _ = try? CollectionImage(MemoryBytes(bytes))
    guard let catalog = CollectionBytes.catalog(bytes) else { return }
    try readRecords(of: catalog)
    try readLists(of: catalog)
    readNames(of: catalog)
    for text in queries { try ask(text, of: catalog) }
    try compileAgain(catalog)
  }

  private static let today = CalendarDate(dayNumber: 20_000)

  private static let queries = [
    "", "da nang", "sakai OR -carbon", "\"ky ket\" memo:memorandum", "province:VN-DN",
    "place:osaka",
    "sector:environment -kind:signing", "party:sakai-city person:\"le trung chinh\"",
    "date:2019..2024", "is:active OR is:overdue OR is:upcoming", "has:memorandum lang:ja",
    "status:held source:baodanang", "pair:VN-DN~sakai", "id:2019 text:a", "province:nowhere",
  ]

  /// Decodes every event and memorandum, and asks for what stands around them.
  private static func readRecords(of catalog: Catalog) throws(Finding) {
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
          throw Finding("value \(index) of \(facet) stands under one that is not there")
        }
      }
    }
  }

  /// Asks every row of every list for what a line and a page say of it.
  private static func readLists(of catalog: Catalog) throws(Finding) {
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
        guard found.rows == rows else { throw Finding("\(query) finds \(found.rows), not \(rows)") }
        for facet in Facet.allCases { _ = catalog.counts(facet, of: found) }
      }
    }
  }

  /// Looks up the names of everything that has one.
  private static func readNames(of catalog: Catalog) {
    let vocabulary = catalog.vocabulary
    let names =
      vocabulary.gazetteer.units.flatMap(\.name.all)
      + vocabulary.gazetteer.cities.flatMap(\.name.all)
      + vocabulary.sectors.flatMap(\.name.all) + vocabulary.parties.flatMap(\.name.all)
      + vocabulary.people.flatMap(\.name.all)
    for name in names.prefix(64) {
      for entity in catalog.names.entities(named: name) { _ = vocabulary.spellings(of: entity) }
    }
    _ = catalog.names.nearest(to: "da nagn") { _ in true }
  }

  /// Asks a query in every way.
  private static func ask(_ text: String, of catalog: Catalog) throws(Finding) {
    guard let query = try? QueryParser.parse(text),
      let survey = try? catalog.survey(query, facets: Facet.allCases, today: today),
      let rows = try? catalog.rows(for: query, today: today)
    else { return }
    guard survey.rows == rows else { throw Finding("\(query) surveys \(survey.rows), not \(rows)") }
    for order in SortOrder.allCases {
      _ = catalog.sorted(rows, by: order, for: query, language: .en)
    }
    for facet in Facet.allCases { _ = catalog.selection(of: facet, in: query) }
  }

  /// Stops where the records, compiled once more, come out otherwise than they went in.
  private static func compileAgain(_ catalog: Catalog) throws(Finding) {
    let first = Catalog(catalog.records).records
    let second = Catalog.compile(first)
    guard let image = try? CollectionImage(MemoryBytes(second)), let reopened = try? Catalog(image)
    else { throw Finding("what was compiled cannot be opened") }
    let records = reopened.records
    guard records.events == first.events, records.memoranda == first.memoranda,
      Catalog.compile(records) == second
    else { throw Finding("the records change when they are compiled again") }
  }
}
