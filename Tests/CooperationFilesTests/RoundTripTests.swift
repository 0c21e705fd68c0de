import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct RoundTripTests {
  @Test(arguments: [ExportFormat.json, .jsonl])
  func `the fixture comes back from what was exported`(format: ExportFormat) {
    let reading = Self.reread(Fixture.catalog, format)
    #expect(reading.diagnostics == [])
    #expect(reading.records.events == Array(Fixture.catalog.events))
    let all = Dictionary(uniqueKeysWithValues: Fixture.records.memoranda.map { ($0.id, $0) })
    for memorandum in reading.records.memoranda { #expect(memorandum == all[memorandum.id]) }
    let signed = Set(Fixture.catalog.events.flatMap(\.memoranda))
    #expect(Set(reading.records.memoranda.map(\.id)) == signed)
  }

  @Test(arguments: [ExportFormat.json, .jsonl], 1...20 as ClosedRange<UInt64>)
  func `hostile records come back from what was exported`(format: ExportFormat, seed: UInt64) {
    var hostile = HostileText(seed: seed)
    let records = hostile.collection(8)
    let catalog = Catalog(records)
    let reading = Self.reread(catalog, format)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    // Equal texts may differ in their scalars; the bytes written again may not.
    let again = Self.export(Catalog(reading.records), format)
    #expect(TextDifference.first(of: again, from: Self.export(catalog, format)) == nil)
    let isEqual =
      reading.records.events == Array(catalog.events)
      && Set(reading.records.memoranda) == Set(records.memoranda)
    #expect(isEqual)
  }

  @Test(arguments: HostileText.pieces)
  func `a piece of hostile text comes back alone`(piece: String) throws {
    let catalog = Catalog(Self.collection(title: piece))
    let reading = Self.reread(catalog, .jsonl)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    let title = try #require(reading.records.events.first?.title.en)
    #expect(Array(title.unicodeScalars) == Array(piece.unicodeScalars))
  }

  @Test func `every record of the fixture comes back from its YAML`() throws {
    for event in Fixture.catalog.events {
      let memoranda = Fixture.catalog.memoranda(of: event)
      let text = try YAMLText.text(EventJSON.value(event, stops: [], memoranda: { _ in memoranda }))
      try TemporaryDirectory.with(collection: ["events/\(event.id).yaml": text]) { directory in
        let reading = CollectionReader.read(directory: directory)
        #expect(reading.diagnostics.map { "\($0)" } == [])
        #expect(reading.records.events == [event])
        #expect(reading.records.memoranda == memoranda)
      }
    }
  }

  @Test func `every memorandum of the fixture comes back from its YAML`() throws {
    var files: [String: String] = [:]
    for memorandum in Fixture.records.memoranda {
      files["memoranda/\(memorandum.id).yaml"] = try YAMLText.text(JSONValue(memorandum))
    }
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics.map { "\($0)" } == [])
      #expect(Set(reading.records.memoranda) == Set(Fixture.records.memoranda))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `hostile records come back from their YAML`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let (event, memorandum) = hostile.record(1)
    let text = try YAMLText.text(
      EventJSON.value(event, stops: [], memoranda: { _ in [memorandum] }))
    try TemporaryDirectory.with(collection: ["events/\(event.id).yaml": text]) { directory in
      let records = CollectionReader.read(directory: directory).records
      let read = try #require(records.events.first)
      let before = EventJSON.value(event, stops: [], memoranda: { _ in [memorandum] }).compact
      let after = EventJSON.value(read, stops: [], memoranda: { _ in records.memoranda }).compact
      #expect(TextDifference.first(of: after, from: before) == nil)
    }
  }

  /// A reader that types plain scalars finds nothing but texts where records have texts.
  @Test(arguments: [
    "null", "~", "", "yes", "No", "ON", "true", "2024-11-11", "2024", "0x1F", "1e3", "1:30", "-5",
    "+5", ".5", "-.5", ".inf", "-.INF", ".nan", "=", "<<", "1_000", "0o17", "y", "n", "Đà Nẵng",
  ])
  func `YAML keeps texts that it would read as something else`(text: String) throws {
    let yaml = try YAMLText.text(
      EventJSON.value(Self.collection(title: text).events[0], stops: [], memoranda: { _ in [] }))
    let script = """
      import sys, yaml
      title = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))['title']['en']
      print(type(title).__name__, title)
      """
    #expect(try Python.run(script, on: yaml) == "str \(text)\n")
  }

  @Test func `the same id twice is reported with its line`() {
    let line = Self.export(Catalog(Self.collection(title: "A visit")), .jsonl)
    let reading = JSONLinesReader.read(
      line + "\n" + line, file: "records.jsonl", vocabulary: Fixture.records)
    #expect(
      reading.diagnostics.map { "\($0)" } == [
        "records.jsonl:3:1: error: id 'a-visit' is taken by line 1 [duplicate-id]"
      ])
    #expect(reading.records.events.count == 1)
  }

  @Test func `a line that is no record is reported and the others stay`() {
    let line = Self.export(Catalog(Self.collection(title: "A visit")), .jsonl)
    let reading = JSONLinesReader.read(
      "{\"id\": \"a\n" + line + "7\n", file: "records.jsonl", vocabulary: Fixture.records)
    #expect(reading.diagnostics.map(\.location.line) == [1, 3])
    #expect(reading.diagnostics.map(\.rule) == ["syntax", "shape"])
    #expect(reading.records.events.map(\.id) == ["a-visit"])
  }

  @Test func `lines end at line feeds and nowhere else`() throws {
    let title = "one\u{2028}two"
    let line =
      "{\"id\": \"a\", \"kind\": \"visit\", \"date\": \"2024\", \"status\": \"held\", "
      + "\"title\": {\"en\": \"\(title)\"}}\r\n"
    let reading = JSONLinesReader.read(
      line, file: "records.jsonl", vocabulary: Fixture.records)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    #expect(reading.records.events.map(\.title.en) == [title])
  }

  @Test func `JSON written with ASCII alone is read`() throws {
    let title = "Đà Nẵng 𠮷 👩‍👩‍👧 \\ud83d"
    let script = """
      import json, sys
      for line in open(sys.argv[1], encoding='utf-8'):
        print(json.dumps(json.loads(line), ensure_ascii=True))
      """
    let text = Self.export(Catalog(Self.collection(title: title)), .jsonl)
    let reading = JSONLinesReader.read(
      try Python.run(script, on: text), file: "records.jsonl", vocabulary: Fixture.records)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    #expect(reading.records.events.map(\.title.en) == [title])
  }

  @Test(arguments: [
    (#"\ud842\udfb7"#, "𠮷"), (#"\uD842\uDFB7!"#, "𠮷!"), (#"\\ud842\\udfb7"#, #"\ud842\udfb7"#),
    (#"\\\ud842\udfb7"#, #"\𠮷"#), (#"\u00e0\/\"\t"#, "à/\"\t"), (#"\ufffd"#, "\u{FFFD}"),
    (#"a\u0000b"#, "a\u{0}b"),
  ])
  func `escapes of JSON are read`(escapes: String, text: String) {
    let line =
      "{\"id\": \"a\", \"kind\": \"visit\", \"date\": \"2024\", \"status\": \"held\", "
      + "\"title\": {\"en\": \"\(escapes)\"}}"
    let reading = JSONLinesReader.read(line, file: "records.jsonl", vocabulary: Fixture.records)
    #expect(reading.diagnostics.map { "\($0)" } == [])
    #expect(reading.records.events.map(\.title.en) == [text])
  }

  @Test func `a byte order mark does not begin a text`() {
    let reading = Self.reread(Catalog(Self.collection(title: "\u{FEFF}A visit")), .jsonl)
    #expect(reading.records.events.map(\.title.en) == ["A visit"])
  }

  // MARK: Helpers

  private static func export(_ catalog: Catalog, _ format: ExportFormat) -> String {
    format.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .en))
  }

  private static func reread(_ catalog: Catalog, _ format: ExportFormat) -> CollectionReading {
    JSONLinesReader.read(
      export(catalog, format), file: "records.\(format.fileExtension)",
      vocabulary: Fixture.records)
  }

  private static func collection(title: String) -> RecordCollection {
    var records = RecordCollection()
    records.events = [.titled(title)]
    return records
  }
}

extension Event {
  /// An event of which there is no more than a title and a summary.
  static func titled(_ title: String, summary: String? = nil, sources: [Source] = []) -> Event {
    Event(
      id: "a-visit", kind: "visit", date: Fixture.records.events[0].date, status: .held,
      title: LocalizedText(en: title), summary: LocalizedText(en: summary), places: [],
      localities: [], sectors: [], parties: [], delegations: [], memoranda: [], commitments: [],
      follows: [], sources: sources, confidence: .sourced)
  }
}
