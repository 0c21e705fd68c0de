import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Every field of every record comes back from every format that keeps it.
struct WholeRecordsTests {
  private static let records = WholeRecords.collection
  private static let catalog = Catalog(records)

  /// Every record of a collection as JSON lines, sorted, which tells any difference.
  private static func lines(_ records: RecordCollection) -> [String] {
    func all<Kind: Record>(_ list: [Kind]) -> [String] { list.map { JSONValue($0).compact } }
    let lists = [
      all(records.events), all(records.memoranda), all(records.parties), all(records.people),
      all(records.units), all(records.cities), all(records.regions), all(records.sectors),
      all(records.kinds),
    ]
    return lists.flatMap { $0 }.sorted()
  }

  @Test func `every field of every record has a value in the records of this test`() {
    var missing: Set<String> = []
    func look(_ shape: RecordShape, _ values: [JSONValue]) {
      for field in shape.fields {
        let found = values.map { $0[field.name] }.filter {
          $0.compact != "null" && $0.compact != "[]"
        }
        switch field.content {
        case .part(let part): look(part, found)
        case .parts(let part): look(part, found.flatMap(\.elements))
        default: break
        }
        if found.isEmpty { missing.insert("\(shape.name).\(field.name)") }
      }
    }
    let records = Self.records
    look(Event.shape, records.events.map { JSONValue($0) })
    look(Memorandum.shape, records.memoranda.map { JSONValue($0) })
    look(Party.shape, records.parties.map { JSONValue($0) })
    look(Person.shape, records.people.map { JSONValue($0) })
    look(AdministrativeUnit.shape, records.units.map { JSONValue($0) })
    look(City.shape, records.cities.map { JSONValue($0) })
    look(Region.shape, records.regions.map { JSONValue($0) })
    // What every record has is tried with events and memoranda.
    let tried = ["party", "person", "unit", "city", "region"].flatMap { name in
      ["changed", "revision", "origin", "acknowledged"].map { "\(name).\($0)" }
    }
    let others: Set = [
      "memorandum.changed", "memorandum.origin", "memorandum.acknowledged", "commitment.met_by",
    ]
    #expect(missing.subtracting(tried).subtracting(others) == [])
  }

  @Test func `a collection file keeps every field`() throws {
    let opened = try Catalog(CollectionImage(MemoryBytes(Catalog.compile(Self.records))))
    #expect(Self.lines(opened.records) == Self.lines(Self.records))
  }

  @Test func `a directory of records keeps every field`() throws {
    try TemporaryDirectory.with { directory in
      try CollectionDirectory.write(Self.records, to: "\(directory)/data", replacing: false)
      let reading = CollectionReader.read(directory: "\(directory)/data")
      #expect(reading.diagnostics.map { "\($0)" } == [])
      #expect(Self.lines(reading.records) == Self.lines(Self.records))
    }
  }

  @Test func `JSON lines keep every field of events, stops and memoranda`() throws {
    let context = ExportContext(
      catalog: Self.catalog, rows: Array(Self.catalog.events.indices), language: .en)
    let text = String(decoding: try ExportFormat.jsonl.bytes(context), as: UTF8.self)
    let reading = JSONLinesReader.read(text, file: "all.jsonl", vocabulary: Self.records)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    #expect(
      Set(reading.records.events.map { JSONValue($0).compact })
        == Set(Self.records.events.map { JSONValue($0).compact }))
    let whole = reading.records.memoranda.first { $0.id == WholeRecords.memorandum.id }
    #expect(whole == WholeRecords.memorandum)
  }

  @Test(arguments: [(ExportFormat.sqlite, ImportFormat.sqlite), (.datapackage, .datapackage)])
  func `tables keep every field`(export: ExportFormat, read: ImportFormat) throws {
    let context = ExportContext(
      catalog: Self.catalog, rows: Array(Self.catalog.events.indices), language: .en)
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/all"
      try TemporaryDirectory.write(Data(try export.bytes(context)), to: path)
      let reading = try read.read(path)
      #expect(reading.diagnostics.map { "\($0)" } == [])
      #expect(Self.lines(reading.records) == Self.lines(Self.records))
    }
  }

  @Test func `a csv changes nothing that it does not say`() throws {
    let context = ExportContext(
      catalog: Self.catalog, rows: Array(Self.catalog.events.indices), language: .en)
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/all.csv"
      try TemporaryDirectory.write(Data(try ExportFormat.csv.bytes(context)), to: path)
      let reading = try ImportFormat.csv.read(path, base: Self.records)
      #expect(reading.diagnostics.map { "\($0)" } == [])
      #expect(
        Set(reading.records.events.map { JSONValue($0).compact })
          == Set(Self.records.events.map { JSONValue($0).compact }))
    }
  }

  @Test func `a cell of a journey changes the journey and leaves its stops alone`() throws {
    let row = try #require(Self.catalog.row(id: "2024-12-01-journey"))
    let context = ExportContext(catalog: Self.catalog, rows: [row], language: .en)
    let csv = String(decoding: try ExportFormat.csv.bytes(context), as: UTF8.self)
    #expect(csv.contains("2024-12-02-sakai;2024-12-05-tokyo"))
    let changed = csv.replacing(",waste,", with: ",waste;tourism,")
      .replacing("102;>=300;~20", with: "102;<=5").replacing("a-series/3", with: "a-series/4")
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/one.csv"
      try TemporaryDirectory.write(Data(changed.utf8), to: path)
      let reading = try ImportFormat.csv.read(path, base: Self.records)
      let journey = try #require(
        reading.records.events.first { $0.id == "2024-12-01-journey" })
      #expect(journey.sectors == ["tourism"])
      #expect(journey.series == Series(id: "a-series", edition: 4))
      #expect(
        journey.participants == [
          WholeRecords.journey.participants[0], Participants(count: 5, precision: .atMost),
        ])
      #expect(reading.records.events.filter { $0.partOf != nil } == WholeRecords.stops)
    }
  }

  @Test(arguments: [
    ("amount: {value: 1, currency: JPY}", ["1 JPY"]),
    ("amounts: [{value: 1, currency: JPY}, {value: 2, currency: VND}]", ["1 JPY", "2 VND"]),
  ])
  func `one sum and several are read`(line: String, sums: [String]) throws {
    let text = "id: good\nkind: loan\ntitle: {vi: Khoản vay}\n\(line)\n"
    try TemporaryDirectory.with(collection: ["memoranda/good.yaml": text]) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics == [])
      let amounts = reading.records.memoranda.first?.amounts ?? []
      #expect(amounts.map { "\($0.value) \($0.currency)" } == sums)
    }
  }

  static let faults: [(field: String, message: String)] = [
    (
      "amount: {value: 1, currency: JPY}\namounts: [{value: 1, currency: JPY}]",
      "memorandum has both amount and amounts, expected amounts alone"
    ),
    ("term: 3 years", "term '3 years' is not a length of time, expected ISO 8601"),
    ("renewal: tacit", "unknown renewal 'tacit', expected one of automatic, by-agreement, none"),
    ("languages: [Vietnamese]", "languages 'Vietnamese' is not a language of ISO 639-1"),
    ("until: ../2013", "until '../2013' has no beginning"),
    ("signers: [{party: sakai-city}]", "signer has no person"),
    ("changed: \"2026-11\"", "changed '2026-11' is not a day, expected one such as 2024-11-11"),
    ("revision: 0", "revision 0 is less than 1"),
    ("revision: two", "revision 'two' is not a whole number"),
  ]

  @Test(arguments: faults)
  func `what is wrong with a new field is told with what to write`(
    fault: (field: String, message: String)
  ) throws {
    let text = "id: bad\nkind: loan\ntitle: {vi: Khoản vay}\n\(fault.field)\n"
    try TemporaryDirectory.with(collection: ["memoranda/bad.yaml": text]) { directory in
      let findings = CollectionReader.read(directory: directory).diagnostics
      #expect(findings.count == 1)
      #expect(findings.first?.message.contains(fault.message) ?? false, "\(findings)")
    }
  }
}
