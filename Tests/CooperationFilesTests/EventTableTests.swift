import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// What csv and tsv give back.
struct EventTableTests {
  @Test(arguments: [(ExportFormat.csv, ImportFormat.csv), (.tsv, .tsv)], [false, true])
  func `a table of the fixture gives its columns back without the fixture`(
    formats: (export: ExportFormat, read: ImportFormat), keepsFormulas: Bool
  ) throws {
    var vocabulary = Fixture.records
    vocabulary.events = []
    let text = Self.text(Fixture.catalog, formats.export, keepsFormulas: keepsFormulas)
    let reading = try Self.read(text, formats.read, base: vocabulary)
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    let again = Self.text(Catalog(reading.records), formats.export, keepsFormulas: keepsFormulas)
    #expect(TextDifference.first(of: again, from: text) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>, [false, true])
  func `a hostile table gives its columns back`(seed: UInt64, hasBase: Bool) throws {
    var hostile = HostileText(seed: seed, hasSeparators: false)
    let records = hostile.collection(8)
    let text = Self.text(Catalog(records), .csv)
    let reading = try Self.read(text, .csv, base: hasBase ? records : RecordCollection())
    #expect(reading.diagnostics.filter { $0.severity == .error }.map { "\($0)" } == [])
    let again = Self.text(Catalog(reading.records), .csv)
    #expect(TextDifference.first(of: again, from: text) == nil)
  }

  @Test func `what a table abridges stays as the collection has it`() throws {
    let text = Self.text(Fixture.catalog, .csv)
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(reading.diagnostics == [])
    #expect(Set(reading.records.events) == Set(Fixture.records.events))
  }

  @Test func `an edited cell changes its field alone`() throws {
    let before = try #require(
      Fixture.records.events.first { $0.id == "2024-11-11-da-nang-sakai" })
    let table =
      "id,title_en,delegations\r\n\(before.id),\"A new, better title\","
      + "sakai-city/tazo-takamasa;da-nang-peoples-committee\r\n"
    let reading = try Self.read(table, .csv, base: Fixture.records)
    #expect(reading.diagnostics == [])
    let event = try #require(reading.records.events.first)
    #expect(event.title.en == "A new, better title")
    #expect(event.title.vi == before.title.vi)
    #expect(event.delegations.map(\.party) == ["sakai-city", "da-nang-peoples-committee"])
    #expect(event.delegations[0].role == .host)
    #expect(
      event.delegations[0].members.first?.position == before.delegations[1].members[0].position)
    #expect(event.delegations[1].members.isEmpty)
    #expect(event.commitments == before.commitments)
    #expect(event.sources == before.sources)
  }

  @Test(
    arguments: [
      ("", "1:1: error: there is no column 'id'"),
      ("kind,date\r\n", "1:1: error: there is no column 'id'"),
      ("id;kind;id\r\n", "1:9: error: the column 'id' is there twice"),
      ("id,kind,id\r\n", "1:9: error: the column 'id' is there twice"),
      ("id,kind\r\n\"a,b", "2:1: error: a quotation mark opens this cell and none closes it"),
      ("id,kind\r\n\"a\"b,c", "2:4: error: text follows the quotation mark"),
      ("id,kind\r\na\"b,c", "2:2: error: a quotation mark stands in a cell"),
    ])
  func `what is no table is refused with its place`(text: String, message: String) throws {
    let failure = #expect(throws: ImportFailure.self) {
      try Self.read(text, .csv, base: Fixture.records)
    }
    guard case .malformed(let diagnostic)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect("\(diagnostic)".contains(".csv:\(message)"), "\(diagnostic)")
  }

  @Test(
    arguments: [
      ("x,visit,2024,held", "2:1: error: the row has 4 cells, expected 5"),
      ("x,visit,soon,held,A", "2:9: error: date 'soon' is not a date"),
      ("x,visit,2024,hold,A", "2:14: error: unknown status 'hold'"),
      ("x,visit,2024,held,", "2:1: error: event has no title in any language"),
      ("X,visit,2024,held,A", "2:1: error: id 'X' is not made of small letters"),
      (",visit,2024,held,A", "2:1: error: event has no id"),
      ("x,visit,2024,held,A\nx,visit,2024,held,A", "3:1: error: id 'x' is taken by line 2"),
    ])
  func `a bad row is reported and the others stay`(row: String, message: String) throws {
    let text = "id,kind,date,status,title_en\n\(row)\ngood,visit,2024,held,Good\n"
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.contains { "\($0)".contains(".csv:\(message)") })
    #expect(reading.records.events.contains { $0.id == "good" })
  }

  @Test func `a column to read is left out with a warning`() throws {
    let text = "id,kind,date,status,title_en,kind_name\nx,visit,2024,held,A,Visit\n"
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.records.events.map(\.id) == ["x"])
  }

  @Test func `an unknown column is left out with a warning and the nearest`() throws {
    let text = "id,kind,date,status,title_en,titel_vi,,\nx,visit,2024,held,A,B,,\n,,,,,,,\n"
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(
      reading.diagnostics.map(\.message) == [
        "the column 'titel_vi' is unknown and is not imported; did you mean 'title_vi'?"
      ])
    #expect(reading.records.events.map(\.id) == ["x"])
  }

  @Test(arguments: [
    "id;kind;date;status;title_en\nx;visit;2024;held;A, B",
    "sep=;\nid;kind;date;status;title_en\nx;visit;2024;held;A, B",
    "id\tkind\tdate\tstatus\ttitle_en\nx\tvisit\t2024\theld\tA, B",
    "id,kind,date,status,title_en\nx,visit,2024,held,\"A, B\"",
  ])
  func `the head tells what parts the cells`(text: String) throws {
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(reading.diagnostics == [])
    #expect(reading.records.events.map(\.title.en) == ["A, B"])
  }

  @Test func `a table is written with another delimiter and read again`() throws {
    let text = ExportFormat.csv.text(
      ExportContext(catalog: Fixture.catalog, rows: [0, 1], language: .en, delimiter: ";"))
    #expect(text.hasPrefix("id;kind;date;"))
    let reading = try Self.read(text, .csv, base: Fixture.records)
    #expect(reading.diagnostics == [])
    #expect(reading.records.events.count == 2)
  }

  @Test func `a byte order mark and any line ends are read`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = "\u{FEFF}id,kind,date,status,title_en\(end)x,visit,2024,held,A\(end)\(end)"
      let reading = try Self.read(text, .csv, base: Fixture.records)
      #expect(reading.diagnostics == [])
      #expect(reading.records.events.map(\.title.en) == ["A"])
    }
  }

  // MARK: Helpers

  private static func text(
    _ catalog: Catalog, _ format: ExportFormat, keepsFormulas: Bool = false
  ) -> String {
    format.text(
      ExportContext(
        catalog: catalog, rows: Array(0..<catalog.count), language: .en,
        keepsFormulas: keepsFormulas))
  }

  private static func read(
    _ text: String, _ format: ImportFormat, base: RecordCollection
  ) throws -> CollectionReading {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/events.\(format.name)"
      try TemporaryDirectory.write(Data(text.utf8), to: path)
      return try format.read(path, base: base)
    }
  }
}
