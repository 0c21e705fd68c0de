import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// SQLite and data packages: the same tables in two containers.
struct RelationalTests {
  private static let formats: [(ExportFormat, ImportFormat)] = [
    (.sqlite, .sqlite), (.datapackage, .datapackage),
  ]

  @Test(arguments: formats)
  func `the whole fixture comes back`(export: ExportFormat, read: ImportFormat) throws {
    let reading = try Self.reread(Fixture.catalog, export, read)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    let records = reading.records
    #expect(records.events == Array(Fixture.catalog.events))
    #expect(records.memoranda == Array(Fixture.catalog.memoranda))
    #expect(records.units == Fixture.records.units)
    #expect(records.cities == Fixture.records.cities)
    #expect(records.sectors == Fixture.records.sectors)
    #expect(records.kinds == Fixture.records.kinds)
    #expect(records.parties == Fixture.records.parties)
    #expect(records.people == Fixture.records.people)
    #expect(records.title == Fixture.records.title)
    #expect(records.about == Fixture.records.about)
    #expect(records.redirects == Fixture.records.redirects)
  }

  @Test(arguments: formats, 1...12 as ClosedRange<UInt64>)
  func `hostile records come back`(
    formats: (export: ExportFormat, read: ImportFormat), seed: UInt64
  ) throws {
    var hostile = HostileText(seed: seed)
    let catalog = Catalog(hostile.collection(8))
    let reading = try Self.reread(catalog, formats.export, formats.read)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    // Equal texts may differ in their scalars; the bytes written again may not.
    let (before, after) = (Self.json(catalog), Self.json(Catalog(reading.records)))
    #expect(TextDifference.first(of: after, from: before) == nil)
  }

  @Test(arguments: formats, HostileText.pieces)
  func `a piece of hostile text comes back alone`(
    formats: (export: ExportFormat, read: ImportFormat), piece: String
  ) throws {
    var records = RecordCollection()
    let source = Source(
      title: "", url: nil, publisher: piece, published: nil, accessed: nil, language: nil)
    records.events = [.titled(piece, sources: [source])]
    let reading = try Self.reread(Catalog(records), formats.export, formats.read)
    let event = try #require(reading.records.events.first)
    #expect(event.title.en.map { Array($0.unicodeScalars) } == Array(piece.unicodeScalars))
    #expect(event.sources[0].publisher.map { Array($0.utf8) } == Array(piece.utf8))
    #expect(event.sources[0].title == "")
  }

  @Test(arguments: formats)
  func `the same records give the same bytes`(export: ExportFormat, read: ImportFormat) throws {
    let again = Catalog(Fixture.records)
    let (first, second) = (try Self.bytes(Fixture.catalog, export), try Self.bytes(again, export))
    #expect(first == second)
  }

  @Test(arguments: formats)
  func `a part has what it names and nothing else`(
    export: ExportFormat, read: ImportFormat
  ) throws {
    let row = try #require(Fixture.catalog.row(id: "2024-11-11-da-nang-sakai"))
    let context = ExportContext(catalog: Fixture.catalog, rows: [row], language: .en)
    let reading = try Self.read(try export.bytes(context), read)
    let records = reading.records
    #expect(records.events.map(\.id) == ["2024-11-11-da-nang-sakai"])
    #expect(records.memoranda.map(\.id) == ["da-nang-sakai-carbon-neutral-2024"])
    #expect(records.people.map(\.id).contains("le-quang-nam"))
    #expect(records.people.count < Fixture.records.people.count)
    let parties = Set(records.parties.map(\.id))
    #expect(parties.isSuperset(of: ["da-nang-donre", "sakai-city", "da-nang-peoples-committee"]))
    #expect(parties.count < Fixture.records.parties.count)
    // A body's parents come with it.
    for parent in records.parties.compactMap(\.parent) { #expect(parties.contains(parent)) }
    let findings = CollectionCheck.findings(
      in: reading.asPart, today: Fixture.today)
    #expect(findings.filter { $0.severity == .error }.map { "\($0)" } == [])
    #expect(findings.filter { $0.rule == "elsewhere" }.count == 2)
  }

  @Test(arguments: [Int?.none, 3])
  func `Python finds a sound database`(seed: Int?) throws {
    var hostile = HostileText(seed: UInt64(seed ?? 0))
    let catalog = seed == nil ? Fixture.catalog : Catalog(hostile.collection(20))
    let script = """
      import sqlite3, sys
      file = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
      file.text_factory = bytes
      one = lambda query: file.execute(query).fetchone()[0]
      print(one('PRAGMA integrity_check'), file.execute('PRAGMA foreign_key_check').fetchall())
      print(one('PRAGMA user_version'), one('SELECT count(*) FROM events'))
      for view in ('events_readable', 'memoranda_readable', 'commitments_readable'):
        assert file.execute('SELECT * FROM ' + view).fetchall()
      """
    let output = try Self.python(script, on: try Self.bytes(catalog, .sqlite))
    #expect(output == "b'ok' []\n2 \(catalog.count)\n")
  }

  @Test(
    arguments: [
      ("folded:\"da nang\" AND folded:\"堺 市\"", true), ("carbon", true), ("cong tac", true),
      ("\"Lê Quang Nam\"", true), ("folded:\"le quang nam\"", true), ("nonsense", false),
      ("folded:\"タ ゾ\"", false), ("folded:\"ダ ナ ン 市\"", true),
    ])
  func `SQLite's own search finds records`(words: String, isFound: Bool) throws {
    let script = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      print(file.execute('SELECT count(*) FROM search WHERE id = ? AND search MATCH ?',
        ('2024-11-11-da-nang-sakai', '''\(words)''')).fetchone()[0])
      """
    let output = try Self.python(script, on: try Self.bytes(Fixture.catalog, .sqlite))
    #expect(output == (isFound ? "1\n" : "0\n"))
  }

  @Test func `Python reads every table of a package as its description says`() throws {
    let script = """
      import csv, io, json, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      package = json.loads(archive.read('datapackage.json'))
      tables = {}
      for resource in package['resources']:
        text = archive.read(resource['path']).decode('utf-8')
        rows = list(csv.DictReader(io.StringIO(text, newline=''), strict=True))
        fields = resource['schema']['fields']
        assert text.startswith(','.join(field['name'] for field in fields)), resource['name']
        for row in rows:
          for field in fields:
            assert row[field['name']] or not field.get('constraints'), (resource['name'], row)
        tables[resource['name']] = rows
      for resource in package['resources']:
        for key in resource['schema']['foreignKeys']:
          table = key['reference']['resource'] or resource['name']
          known = {tuple(row[name] for name in key['reference']['fields']) for row in tables[table]}
          for row in tables[resource['name']]:
            value = tuple(row[name] for name in key['fields'])
            assert value in known or not any(value), (resource['name'], key, value)
      print(len(tables['events']), package['licenses'][0]['name'], len(archive.namelist()))
      """
    let output = try Self.python(script, on: try Self.bytes(Fixture.catalog, .datapackage))
    #expect(output == "30 CC-BY-4.0 53\n")
  }

  @Test(arguments: formats, [0, 1, 100, 700, 4000])
  func `a file that is cut off is refused`(
    formats: (export: ExportFormat, read: ImportFormat), count: Int
  ) throws {
    let bytes = try Self.bytes(Fixture.catalog, formats.export)
    #expect(throws: ImportFailure.self) {
      try Self.read(Array(bytes.prefix(count)), formats.read)
    }
  }

  @Test(arguments: formats, 1...20 as ClosedRange<UInt64>)
  func `a damaged file is refused or read, and never traps`(
    formats: (export: ExportFormat, read: ImportFormat), seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try Self.bytes(Fixture.catalog, formats.export)
    for _ in 0..<50 {
      let place = Int.random(in: 100..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    do {
      _ = try Self.read(bytes, formats.read)
    } catch {
      #expect(error is ImportFailure)
    }
  }

  @Test func `a bad value is named with its table and row`() throws {
    let script = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("UPDATE events SET date = 'soon' WHERE number = 2")
      file.execute("UPDATE memoranda SET status = 'sined' WHERE number = 1")
      file.commit()
      """
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records.sqlite"
      let bytes = try Self.bytes(Fixture.catalog, .sqlite)
      try TemporaryDirectory.write(Data(bytes), to: path)
      try Python.run(script, at: path)
      let reading = try ImportFormat.sqlite.read(path)
      let found = reading.diagnostics.sorted().map { "\($0)" }
      #expect(
        found == [
          "\(path)/events:2:1: error: date 'soon' is not a date, expected EDTF such as 2024, "
            + "2024-11, 2024-11-11, 2025-01-16/2025-01-18 or 2024-11~ [date]",
          "\(path)/memoranda:1:1: error: unknown status 'sined', expected one of drafted, signed, "
            + "in-force, renewed, expired, superseded; did you mean 'signed'? [unknown-word]",
        ])
      #expect(reading.records.events.count == 29)
    }
  }

  // MARK: Helpers

  private static func bytes(_ catalog: Catalog, _ format: ExportFormat) throws -> [UInt8] {
    try format.bytes(
      ExportContext(
        catalog: catalog, rows: Array(0..<catalog.count), language: .en, today: Fixture.today))
  }

  private static func read(_ bytes: [UInt8], _ format: ImportFormat) throws -> CollectionReading {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try TemporaryDirectory.write(Data(bytes), to: path)
      return try format.read(path)
    }
  }

  private static func reread(
    _ catalog: Catalog, _ export: ExportFormat, _ format: ImportFormat
  ) throws -> CollectionReading {
    try read(try bytes(catalog, export), format)
  }

  private static func json(_ catalog: Catalog) -> String {
    ExportFormat.json.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .en))
  }

  private static func python(_ script: String, on bytes: [UInt8]) throws -> String {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try TemporaryDirectory.write(Data(bytes), to: path)
      return try Python.run(script, at: path)
    }
  }
}
