import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Foreign tables that mappings make records of.
struct MappingTests {
  // MARK: The mappings that come with the program

  @Test(
    arguments: [
      ("sister_ties", ImportFormat.tsv, 11, 12), ("oda_japan_vietnam", .tsv, 6, 6),
      ("wikidata_sister_cities", .csv, 0, 4),
    ])
  func `a table comes in by the mapping that is made for it`(
    name: String, format: ImportFormat, events: Int, memoranda: Int
  ) throws {
    let reading = try Self.shipped(name, format)
    let findings = CollectionCheck.findings(in: reading, today: Fixture.today)
    #expect(findings.filter { $0.severity == .error }.map { "\($0)" } == [])
    #expect(reading.records.events.count == events)
    #expect(reading.records.memoranda.count == memoranda)
  }

  @Test func `a tie is made of its row`() throws {
    let reading = try Self.shipped("sister_ties", .tsv)
    let tie = try #require(
      reading.records.memoranda.first { $0.id == "hai-phong-kitakyushu-sister-2014" })
    #expect(tie.kind == .tie)
    #expect(
      tie.title
        == LocalizedText(
          en: "Sister tie of Hai Phong and Kitakyushu",
          vi: "Quan hệ kết nghĩa giữa Hải Phòng và Kitakyushu", ja: "ハイフォンと北九州市の姉妹提携"))
    #expect(tie.localities.map(\.description) == ["VN-HP", "JP-40/kitakyushu"])
    #expect(tie.signed.map { "\($0)" } == "2014-04-18")
    #expect(tie.note.en?.hasPrefix("Sister-city agreement (") ?? false)
    #expect(
      tie.sources.map(\.url) == ["https://ssl.city.kitakyushu.lg.jp/contents/924_00030.html"])
    let event = try #require(reading.records.events.first { $0.memoranda == [tie.id] })
    #expect(event.id == "2014-04-18-hai-phong-kitakyushu-sister-2014")
    #expect(event.localities == tie.localities)
  }

  @Test func `places are those of the day, dates as sure as the row says, ministries bodies`()
    throws
  {
    let ties = try Self.shipped("sister_ties", .tsv).records.memoranda
    func tie(_ id: String) throws -> Memorandum { try #require(ties.first { $0.id == id }) }
    let port = try tie("quang-nam-da-nang-kawasaki-port-1994")
    #expect(port.localities.map(\.description) == ["VN-QNDN", "JP-14/kawasaki"])
    #expect(try tie("hue-shizuoka-friendship-2005").localities[0].description == "VN-26/hue")
    #expect(try tie("hue-kyoto-mou-2014").title.en?.contains("Thua Thien Hue") ?? false)
    #expect(try tie("hung-yen-kanagawa-mou-2024").signed.map { "\($0)" } == "2024-11-15?")
    #expect(try tie("da-nang-kawasaki-cooperation").signed == nil)
    #expect(try tie("vn-mocst-wakayama-ministry-mou-2023").signatories == ["vn-mocst"])
  }

  @Test func `sums are in yen, and none where the cell is empty`() throws {
    let loans = try Self.shipped("oda_japan_vietnam", .tsv).records.memoranda
    #expect(loans.first { $0.id == "oda-003-loan-2009" }?.amounts.map(\.value) == [21_306_000_000])
    #expect(loans.first { $0.id == "oda-006-loan-2009" }?.amounts.isEmpty ?? false)
  }

  @Test func `a date of Wikidata is as precise as it says`() throws {
    let ties = try Self.shipped("wikidata_sister_cities", .csv).records.memoranda
    #expect(
      ties.map { $0.signed.map { "\($0)" } } == ["2014-04-18", "2005", "2023-09", nil])
    #expect(
      ties.map { $0.sources[0].url } == [
        "https://ssl.city.kitakyushu.lg.jp/contents/924_00030.html",
        "http://www.wikidata.org/entity/Q36167", "http://www.wikidata.org/entity/Q23533",
        "http://www.wikidata.org/entity/Q36866",
      ])
  }

  @Test func `rows that are left out are told with their number`() throws {
    let reading = try Self.shipped("sister_ties", .tsv)
    #expect(
      reading.diagnostics.map { "\($0)".replacing("\(Fixture.packageDirectory)/", with: "") } == [
        "mappings/sister_ties.yaml:13:5: warning: 1 row of the table left out, as this says [skip]"
      ])
  }

  @Test func `the mapping of the document is one`() throws {
    let document = try String(
      contentsOfFile: "\(Fixture.packageDirectory)/docs/imports.md", encoding: .utf8)
    let text = try #require(document.components(separatedBy: "```yaml\n").dropFirst().first)
      .components(separatedBy: "```")[0]
    let mapping = try MappingReader.read(Array(text.utf8), file: "map.yaml")
    let head = try String(
      contentsOfFile: "\(Fixture.packageDirectory)/Tests/Fixtures/tables/sister_ties.tsv",
      encoding: .utf8
    ).prefix { $0 != "\n" }.split(separator: "\t").map(String.init)
    #expect(mapping.faults(among: head, of: "x") == [])
  }

  // MARK: Cells

  /// A mapping for the cells of tests.
  private static let mapping = """
    values:
      day: {date: signed}
      here: {place: [place, name]}
      body: {party: body}
      who: {person: person}
      sum: {number: sum, times: 1000}
      sort: {words: sort, are: {pact: agreement, memo: memorandum}}
    records:
      - memorandum:
          id: "{id.slug}"
          kind: "{sort}"
          title: {en: "{id}[ in {here.en}]"}
          localities: ["{here}"]
          signatories: ["{body}"]
          signers: [{person: "{who}"}]
          signed: "{day}"
          amounts: [{value: "{sum}", currency: JPY}]
          sources: [{url: "https://example.org/{id.slug}"}]
    """
  private static let columns = ["id", "sort", "place", "name", "body", "person", "signed", "sum"]

  @Test(
    arguments: [
      ("place", "VN-DN", "Da Nang"), ("place", "271403", "Sakai"), ("place", "27140", "Sakai"),
      ("place", "http://www.wikidata.org/entity/Q193428", "Sakai"), ("place", "堺市", "Sakai"),
      ("place", "tỉnh Đồng Nai", "Dong Nai"), ("name", "Thành phố Đà Nẵng", "Da Nang"),
      ("place", "京都府", "Kyoto"), ("place", "JP-27/sakai", "Sakai"), ("place", "Kyushu", "Kyushu"),
    ])
  func `a place is found by code, item or name`(column: String, cell: String, name: String) throws {
    let reading = try Self.read([column: cell])
    #expect(reading.diagnostics.map { "\($0)" } == [])
    #expect(reading.records.memoranda.map(\.title.en) == ["A pact in \(name)"])
  }

  @Test(
    arguments: [
      (
        ["place": "Sakkai"],
        "2:13: error: no place of the collection has the code or name 'Sakkai' (place); did you mean "
          + "'Sakai' (JP-27/sakai)? [unknown-place]"
      ),
      (
        ["place": "999999", "name": "Nowhere in particular"],
        "2:13: error: no place of the collection has the code or name '999999' (place), nor 'Nowhere in "
          + "particular'; add it to the collection that --data names, or correct the cell "
          + "[unknown-place]"
      ),
      (
        ["body": "Sakai Cty"],
        "2:15: error: no party of the collection has the code or name 'Sakai Cty' (body); did you mean "
          + "'Sakai City' (sakai-city)? [unknown-party]"
      ),
      (
        ["person": "Le Quang Nan"],
        "2:16: error: no person of the collection has the code or name 'Le Quang Nan' (person); did you "
          + "mean 'Le Quang Nam' (le-quang-nam)? [unknown-person]"
      ),
      (
        ["sort": "pakt"],
        "2:8: error: sort 'pakt' is none of the words at map.yaml:7, expected one of memo, pact; add it "
          + "there, or 'otherwise'; did you mean 'pact'? [map]"
      ),
      (
        ["signed": "5/7/2024"],
        "2:17: error: signed '5/7/2024' can be 2024-07-05 or 2024-05-07; write one of them, or say in the "
          + "mapping 'order: day-first' or 'order: month-first' [date]"
      ),
      (
        ["signed": "last year"],
        "2:17: error: signed 'last year' is not a date, expected EDTF such as 2024, 2024-11, 2024-11-11, "
          + "or a day such as 25/12/2024 [date]"
      ),
      (
        ["sum": "17.918"],
        "2:18: error: sum '17.918' can be read as 17918 or as 17.918, expected digits with one reading; "
          + "write 17918 or 17.9180 [number]"
      ),
      (
        ["sum": "much"],
        "2:18: error: sum 'much' is not a number that is whole 1000 times, expected digits such as "
          + "17918 or 17,918 [number]"
      ),
      (
        ["id": "覚書"],
        "2:1: error: id '覚書' has no Latin letters or digits of which an id could be made; take another "
          + "column for the id [map]"
      ),
    ])
  func `one bad cell is one error that says where and what`(
    cells: [String: String], message: String
  ) throws {
    let reading = try Self.read(cells)
    let findings = CollectionCheck.findings(in: reading, today: Fixture.today)
      .filter { $0.severity == .error }
    #expect(findings.map { "\($0)" } == ["x.csv:\(message)"])
    #expect(reading.records.memoranda.isEmpty)
  }

  @Test func `a row makes all of its records or none`() throws {
    let text = "id,date\na,2024\nb,soon\nc,\n"
    let mapping = """
      records:
        - memorandum: {id: "{id}", kind: tie, title: {en: "{id}"}, sources: [{publisher: "{id}"}]}
        - when: {date: true}
          event:
            id: "{id}-event"
            kind: agreement
            date: "{date}"
            status: held
            title: {en: "{id}"}
            memoranda: ["{id}"]
      """
    let reading = try Self.read(text, mapping)
    #expect(reading.records.memoranda.map(\.id) == ["a", "c"])
    #expect(reading.records.events.map(\.id) == ["a-event"])
    #expect(
      reading.diagnostics.map(\.location) == [SourceLocation(file: "x.csv", line: 3, column: 3)])
  }

  @Test func `values that name one another do not grow without end`() throws {
    let values = (1...40).map { "  v\($0): {text: \"{v\($0 - 1)}{v\($0 - 1)}\"}" }
    let mapping = """
      values:
        v0: {text: "{id}"}
      \(values.joined(separator: "\n"))
      records:
        - memorandum: {id: "{id}", kind: tie, title: {en: "{v40}"}, sources: [{publisher: x}]}
      """
    let reading = try Self.read("id\na\n", mapping)
    #expect(reading.records.memoranda.isEmpty)
    #expect(
      reading.diagnostics.map { "\($0)" } == [
        "x.csv:2:1: error: a text that the mapping fills in has more than 100000 bytes, expected fewer; "
          + "name fewer columns in it [map]"
      ])
  }

  @Test func `an id that two rows make is told at the second`() throws {
    let mapping = """
      records:
        - memorandum: {id: "{id.slug}", kind: tie, title: {en: "{id}"}, sources: [{publisher: x}]}
      """
    let reading = try Self.read("id\nA b\na B\n", mapping)
    #expect(
      reading.diagnostics.map { "\($0)" } == [
        "x.csv:3:1: error: the memorandum id 'a-b' of this row is taken by line 2, expected one of its "
          + "own; leave the row out, or name a further column in the id [duplicate-id]"
      ])
  }

  @Test func `what the mapping itself says wrong is told once, where it stands`() throws {
    let mapping = """
      records:
        - memorandum:
            id: "{id}"
            kind: pact
            title: {en: "{id}"}
            sectors: [transprot]
            sources: [{publisher: x}]
      """
    let reading = try Self.read("id\na\nb\n", mapping)
    let findings = CollectionCheck.findings(in: reading, today: Fixture.today)
    #expect(
      findings.filter { $0.severity == .error }.map(\.location) == [
        SourceLocation(file: "map.yaml", line: 4, column: 13)
      ])
    let right = try Self.read("id\na\nb\n", mapping.replacing("pact", with: "tie"))
    #expect(
      CollectionCheck.findings(in: right, today: Fixture.today).filter { $0.severity == .error }
        .map { "\($0)" } == [
          "map.yaml:6:17: error: no sector has the id 'transprot'; did you mean 'transport'? "
            + "[unknown-id]"
        ])
  }

  // MARK: Helpers

  private static func shipped(_ name: String, _ format: ImportFormat) throws -> CollectionReading {
    let root = Fixture.packageDirectory
    return try format.read(
      "\(root)/Tests/Fixtures/tables/\(name).\(format.name)", base: Fixture.ownRecords,
      mapping: TableMapping.read("\(root)/mappings/\(name).yaml"))
  }

  /// A row of a table with these cells, and the usual ones where they do not say otherwise.
  private static func read(_ cells: [String: String]) throws -> CollectionReading {
    let usual = ["id": "A pact", "sort": "pact"]
    let row = columns.map { cells[$0] ?? usual[$0] ?? "" }
    return try read(
      "\(columns.joined(separator: ","))\n\(row.joined(separator: ","))\n", mapping)
  }

  private static func read(_ text: String, _ mapping: String) throws -> CollectionReading {
    try MappedTableReader.read(
      Array(text.utf8), separator: UInt8(ascii: ","), file: "x.csv", base: Fixture.ownRecords,
      mapping: MappingReader.read(Array(mapping.utf8), file: "map.yaml"))
  }
}
