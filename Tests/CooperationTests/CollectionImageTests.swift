import Cooperation
import TestSupport
import Testing

struct CollectionImageTests {
  // MARK: Whole files

  @Test func `what is compiled opens with the same records`() throws {
    let opened = try Self.open(Catalog.compile(Fixture.records)).records
    let records = Fixture.records
    #expect(!records.events.isEmpty)
    #expect(!records.memoranda.isEmpty)
    #expect(opened.events.sorted { $0.id < $1.id } == records.events.sorted { $0.id < $1.id })
    #expect(opened.memoranda.sorted { $0.id < $1.id } == records.memoranda.sorted { $0.id < $1.id })
    #expect(opened.units == records.units)
    #expect(opened.cities == records.cities)
    #expect(opened.sectors == records.sectors)
    #expect(opened.kinds == records.kinds)
    #expect(opened.parties == records.parties)
    #expect(opened.people == records.people)
    #expect(opened.title == records.title)
    #expect(opened.about == records.about)
  }

  @Test func `ids that were merged lead to the records in their place`() throws {
    var records = Fixture.records
    let event = try #require(records.events.first)
    let memorandum = try #require(records.memoranda.last)
    records.redirects = ["old-event": event.id, "old-memorandum": memorandum.id]
    let opened = try Self.open(Catalog.compile(records))
    let row = try #require(opened.row(id: "old-event"))
    #expect(opened.events[row] == event)
    #expect(opened.memorandum(id: "old-memorandum") == memorandum)
    #expect(opened.records.redirects == records.redirects)
  }

  @Test func `every record is found by its id, and no other`() throws {
    let opened = try Self.open(Catalog.compile(Fixture.records))
    for event in Fixture.records.events {
      #expect(opened.row(id: event.id).map { opened.events[$0] } == event)
      #expect(opened.row(id: event.id + "x") == nil)
      #expect(opened.row(id: String(event.id.dropLast())) == nil)
    }
    for memorandum in Fixture.records.memoranda {
      #expect(opened.memorandum(id: memorandum.id) == memorandum)
      #expect(opened.memorandum(id: memorandum.id + "x") == nil)
    }
    #expect(opened.row(id: "") == nil)
    #expect(opened.memorandum(id: "") == nil)
  }

  @Test func `every spelling names what bears it`() throws {
    let opened = try Self.open(Catalog.compile(Fixture.records))
    let vocabulary = opened.vocabulary
    let entities =
      vocabulary.gazetteer.units.indices.map { Entity.unit($0) }
      + vocabulary.gazetteer.cities.indices.map { .city($0) }
      + vocabulary.sectors.indices.map { .sector($0) }
      + vocabulary.kinds.indices.map { .kind($0) }
      + vocabulary.parties.indices.map { .party($0) }
      + vocabulary.people.indices.map { .person($0) }
    for entity in entities {
      let spellings = vocabulary.spellings(of: entity)
      #expect(!spellings.isEmpty)
      for spelling in spellings {
        #expect(opened.names.entities(named: spelling).contains(entity), "\(spelling)")
      }
    }
    #expect(opened.names.entities(named: "zzzz") == [])
  }

  @Test func `totals are those of a plain reading of the records`() throws {
    let opened = try Self.open(Catalog.compile(Fixture.records))
    let plain = PlainEngine(Fixture.records, today: Fixture.today)
    let counts = try plain.counts(.everything)
    for facet in Facet.ofEvents {
      var totals: [String: Int] = [:]
      for (index, value) in opened.table(facet).values.enumerated() {
        let total = opened.total(facet, value: index)
        if total > 0 { totals[value.id] = total }
      }
      #expect(totals == counts[facet], "\(facet)")
    }
    #expect(opened.events.map(\.id) == (try plain.ids(.everything)))
  }

  @Test func `the same records give the same bytes`() throws {
    var records = Fixture.records
    for number in 0..<40 { records.redirects["old-\(number)"] = "new-\(number)" }
    let bytes = Catalog.compile(records, origin: [1, 2, 3], digest: 4)
    var others = records
    others.redirects = [:]
    for number in (0..<40).reversed() { others.redirects["old-\(number)"] = "new-\(number)" }
    others.events.reverse()
    #expect(Catalog.compile(others, origin: [1, 2, 3], digest: 4) == bytes)
    #expect(Catalog.compile(try Self.open(bytes).records, origin: [1, 2, 3], digest: 4) == bytes)
  }

  @Test func `a file tells what it was made from`() throws {
    let bytes = Catalog.compile(Self.few, origin: [7, 8, 9], digest: 0xFEDC_BA98_7654_3210)
    let image = try CollectionImage(MemoryBytes(bytes))
    #expect(image.digest == 0xFEDC_BA98_7654_3210)
    #expect(try Catalog(image).origin == [7, 8, 9])
  }

  @Test func `a collection without records opens`() throws {
    let opened = try Self.open(Catalog.compile(RecordCollection()))
    #expect(opened.count == 0)
    #expect(opened.memoranda.isEmpty)
    try Self.useAll(of: opened)
  }

  @Test func `records that refer to one another in circles compile`() throws {
    var records = Fixture.records
    let first = try #require(records.sectors.first)
    records.sectors = ["a", "b"].map { id in
      Sector(
        id: id, parent: id == "a" ? "b" : "a", name: first.name, short: first.short,
        crs: nil, keywords: LocalizedTexts())
    }
    for index in records.units.indices {
      records.units[index].from = nil
      records.units[index].to = nil
      if records.units[index].id == "VN-DN" { records.units[index].successors = ["VN-27@63"] }
    }
    records.events = records.events.map { Self.event($0, sectors: ["a"], follows: [$0.id]) }
    let opened = try Self.open(Catalog.compile(records))
    try Self.useAll(of: opened)
    let query = try QueryParser.parse("sector:b province:VN-27")
    #expect(try !opened.rows(for: query, today: Fixture.today).isEmpty)
  }

  @Test func `a record given twice is found once by its id`() throws {
    var records = Self.few
    records.events += records.events
    records.memoranda += records.memoranda
    let opened = try Self.open(Catalog.compile(records))
    #expect(opened.count == 2 * Self.few.events.count)
    try Self.useAll(of: opened)
  }

  // MARK: Damaged files

  @Test(arguments: [0x01, 0x80, 0xFF] as [UInt8])
  func `a byte of the header or the directory that changes is noticed`(change: UInt8) {
    let whole = ImageBytes(bytes: Catalog.compile(Self.few))
    for place in whole.opening {
      var bytes = whole.bytes
      bytes[place] ^= change
      #expect(throws: CollectionImage.Failure.self, "\(place)") { try Self.open(bytes) }
    }
  }

  @Test func `a byte of a section that changes is told with the section's number`() {
    let whole = ImageBytes(bytes: Catalog.compile(Self.few, origin: [1]))
    for index in 0..<whole.sectionCount {
      let (number, range) = whole.section(index)
      for place in stride(from: range.lowerBound, to: range.upperBound, by: max(1, range.count / 9))
      {
        var bytes = whole.bytes
        bytes[place] ^= 0x10
        #expect(throws: CollectionImage.Failure.damagedSection(number: number)) {
          try Self.open(bytes)
        }
      }
    }
  }

  @Test func `a file cut off anywhere is no whole one`() {
    let whole = Catalog.compile(Self.few)
    for length in stride(from: 0, to: whole.count, by: 8) {
      let failure: CollectionImage.Failure =
        length < 64
        ? .notACollectionFile : .truncated(found: length, expected: whole.count)
      #expect(throws: failure) { try Self.open(Array(whole.prefix(length))) }
    }
  }

  @Test func `a file that was added to is no whole one`() {
    let whole = Catalog.compile(Self.few)
    let failure = CollectionImage.Failure.truncated(found: whole.count + 1, expected: whole.count)
    #expect(throws: failure) { try Self.open(whole + [0]) }
  }

  @Test(arguments: ["", "VNJPCOLL", "id: a\n", String(repeating: "{\"id\": \"a\"}\n", count: 99)])
  func `a file of another kind is no collection file`(text: String) {
    #expect(throws: CollectionImage.Failure.notACollectionFile) { try Self.open(Array(text.utf8)) }
  }

  @Test func `a file of another version is told with its version`() {
    var bytes = ImageBytes(bytes: Catalog.compile(Self.few))
    bytes.bytes[8] = 9
    bytes.mendSums()
    let failure = CollectionImage.Failure.otherVersion(
      found: 9, expected: CollectionImage.formatVersion)
    #expect(throws: failure) { try Self.open(bytes.bytes) }
  }

  @Test(arguments: [
    // First and last days, days of promises and of instruments.
    (15, Int32(2_130_724_382), 5_835_695), (16, 2_933_000, 10_000), (15, -719_163, 1),
    (19, 3_000_000, 10_183), (20, -2_000_000, -3505),
  ])
  func `a year that no record may bear is refused when the file is opened`(
    section: Int, day: Int32, year: Int
  ) throws {
    var image = ImageBytes(bytes: Catalog.compile(Fixture.records))
    let index = try #require(
      (0..<image.sectionCount).first { image.section($0).number == section })
    let place = image.section(index).range.lowerBound + 4 * 7
    for byte in 0..<4 {
      image.bytes[place + byte] = UInt8(truncatingIfNeeded: day >> Int32(8 * byte))
    }
    image.mendSums()
    #expect(throws: CollectionImage.Failure.yearOutOfRange(row: 7, year: year)) {
      try CollectionImage(MemoryBytes(image.bytes))
    }
  }

  @Test func `sums made right again open the file`() throws {
    let whole = Catalog.compile(Self.few)
    var bytes = ImageBytes(bytes: whole)
    bytes.mendSums()
    #expect(bytes.bytes == whole)
  }

  @Test(arguments: 0..<40)
  func `damage behind right sums is refused or harmless`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(500 + seed))
    let whole = ImageBytes(bytes: Catalog.compile(Self.few))
    var opened = 0
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) { bytes.damage(&random) }
      bytes.mendSums()
      do throws(CollectionImage.Failure) {
        let catalog = try Catalog(CollectionImage(MemoryBytes(bytes.bytes)))
        opened += 1
        let some = Self.queries.shuffled(using: &random).prefix(3)
        try Self.useAll(of: catalog, asking: Array(some))
      } catch {
        continue
      }
    }
    #expect(opened > 50)
  }

  // MARK: Parts

  private static func open(_ bytes: [UInt8]) throws(CollectionImage.Failure) -> Catalog {
    try Catalog(CollectionImage(MemoryBytes(bytes)))
  }

  /// Asks a catalog for all it has.
  private static func useAll(
    of catalog: Catalog, asking queries: [Query] = queries
  ) throws(CollectionImage.Failure) {
    let rows = catalog.events.indices.map { $0 }
    #expect(catalog.events.map(\.id).count == catalog.count)
    for memorandum in catalog.memoranda {
      #expect(catalog.rows(of: memorandum).allSatisfy(rows.contains))
    }
    for event in catalog.events {
      _ = catalog.memoranda(of: event)
      _ = catalog.row(id: event.id)
    }
    for row in rows { #expect(catalog.followers(ofRow: row).allSatisfy(rows.contains)) }
    #expect((catalog.years(of: rows) == nil) == rows.isEmpty)
    #expect(catalog.startYears(of: rows).count == rows.count)
    for facet in Facet.ofEvents {
      let values = catalog.table(facet).values
      #expect(catalog.counts(facet, of: rows).count == values.count)
      #expect(values.indices.allSatisfy { catalog.total(facet, value: $0) >= 0 })
      #expect(values.allSatisfy { $0.parent.map(values.indices.contains) ?? true })
    }
    for name in ["da nang", "Sakai", "環境"] {
      for entity in catalog.names.entities(named: name) {
        _ = catalog.vocabulary.spellings(of: entity)
      }
    }
    for query in queries {
      let found = try? catalog.rows(for: query, today: Fixture.today)
      let survey = try? catalog.survey(query, facets: Facet.allCases, today: Fixture.today)
      #expect(found == survey?.rows)
      guard let found else { continue }
      for order in SortOrder.allCases {
        let sorted = catalog.sorted(found, by: order, for: query, language: .vi)
        #expect(sorted.count == found.count)
      }
    }
  }

  private static let queries = [
    "da nang", "sakai OR -carbon", "\"ký kết\" memo:memorandum", "province:VN-DN place:osaka",
    "sector:environment -kind:visit", "party:sakai-city", "person:\"le quang nam\" date:2019..2024",
    "is:active OR is:overdue OR is:upcoming", "has:memorandum lang:ja status:held",
    "source:http id:2024", "pair:VN-DN~sakai", "text:a -is:past", "province:nowhere", "kind:vist",
  ].compactMap { try? QueryParser.parse($0) }

  /// A small collection: two events, and what they refer to.
  private static let few: RecordCollection = {
    let all = Fixture.records
    var few = all
    few.events = all.events.filter { $0.id.hasPrefix("2024-11-11-da-nang") }
    few.memoranda = all.memoranda.filter { memorandum in
      few.events.contains { $0.memoranda.contains(memorandum.id) }
    }
    let codes = few.events.flatMap { $0.localities + $0.places }.map(\.code) + ["VN-27"]
    let bodies = few.events.flatMap { $0.delegations.map(\.party) } + ["sakai-city"]
    let sectors = few.events.flatMap(\.sectors)
    few.units = all.units.filter { codes.contains($0.code) }
    few.cities = all.cities.filter { $0.id.hasPrefix("JP-27") || $0.id.hasPrefix("VN-27") }
    few.parties = all.parties.filter { bodies.contains($0.id) }
    few.sectors = all.sectors.filter { sector in
      sectors.contains { id in
        id == sector.id || all.sectors.contains { $0.id == id && $0.parent == sector.id }
      }
    }
    few.kinds = all.kinds.filter { kind in few.events.contains { $0.kind == kind.id } }
    few.people = Array(all.people.prefix(6))
    return few
  }()

  private static func event(_ event: Event, sectors: [String], follows: [String]) -> Event {
    Event(
      id: event.id, kind: event.kind, date: event.date, status: event.status, title: event.title,
      summary: event.summary, places: event.places, localities: event.localities,
      sectors: sectors, parties: event.parties, delegations: event.delegations,
      memoranda: event.memoranda, commitments: event.commitments, follows: follows,
      sources: event.sources, confidence: event.confidence)
  }
}
