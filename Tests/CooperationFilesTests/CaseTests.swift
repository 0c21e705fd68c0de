import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Small inputs that people write, each with what it ought to be told.
struct CaseTests {
  /// An input, and its findings without the file.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    var findings: [String] = []

    var testDescription: String { file }
  }

  private static let comment =
    "which YAML takes for a comment; put the whole text into quotation marks, or a comment on a line "
    + "of its own [comment]"
  private static let dates =
    "is not a date, expected EDTF such as 2024, 2024-11, 2024-11-11, 2025-01-16/2025-01-18 or "
    + "2024-11~"
  private static let stray =
    "expected ordinary blanks and letters; indent with two blanks [unknown-key]"

  static let records = [
    Case(
      file: "yaml-hash-truncates.yaml",
      findings: [
        "6:7: error: title.en ends before '#6 of the joint committee', \(comment)",
        "7:7: error: title.vi ends before '#6 của Ủy ban hỗn hợp', \(comment)",
        "8:7: error: title.ja ends before '#6 会合', \(comment)",
        "11:12: error: title ends before '#2 signed', \(comment)",
        "12:10: error: url ends before '#top', \(comment)",
        "13:16: error: publisher ends before '#online', \(comment)",
      ]),
    Case(
      file: "yaml-tab.yaml",
      findings: [
        "4:1: error: a tab stands here, which YAML does not take, expected blanks; indent with two "
          + "blanks [syntax]"
      ]),
    Case(
      file: "yaml-colon.yaml",
      findings: [
        "4:14: error: a colon with a blank behind it stands in a text without quotation marks; put the "
          + "text into them; write en: \"Da Nang: a visit to Sakai\" [syntax]"
      ]),
    Case(
      file: "yaml-at.yaml",
      findings: [
        "4:7: error: a text begins with '@', which YAML keeps for itself; put it into quotation marks; "
          + "write en: \"@Sakai meets Da Nang\" [syntax]"
      ]),
    Case(
      file: "yaml-nbsp-indent.yaml",
      findings: [
        "4:1: error: U+00A0 (a no-break blank) stands at the key 'en', \(stray)",
        "5:1: error: U+00A0 (a no-break blank) stands at the key 'vi', \(stray)",
      ]),
    Case(
      file: "yaml-u3000-indent.yaml",
      findings: [
        "4:1: error: U+3000 (a wide blank) stands at the key 'en', \(stray)",
        "5:1: error: U+3000 (a wide blank) stands at the key 'vi', \(stray)",
      ]),
    Case(
      file: "yaml-block-title.yaml",
      findings: [
        "7:7: error: title.vi of '2024-11-21-block' has several lines, expected one; write it behind "
          + "its key, without '|' or '>' [one-line]"
      ]),
    Case(
      file: "yaml-date-dmy.yaml",
      findings: [
        "2:7: error: date '6/12/2024' \(dates); write 2024-12-06, or "
          + "2024-06-12 where the month stands first [date]"
      ]),
    Case(
      file: "yaml-place-names.yaml",
      findings: [
        "6:14: error: localities 'Đà Nẵng' is not a place, expected its code; write VN-DN [place-form]",
        "6:23: error: localities 'Sakai' is not a place, expected its code; write JP-27/sakai "
          + "[place-form]",
        "6:30: error: no place has the id 'VN-60'; write VN-DN [unknown-id]",
        "6:37: error: localities 'JP-27/堺市' is not a place, expected its code; write JP-27/sakai "
          + "[place-form]",
        "7:11: error: source is 'https://example.org/a', expected a map; write {url: "
          + "\"https://example.org/a\"} [shape]",
      ]),
    Case(
      file: "unit-before-1997.yaml",
      findings: [
        "6:14: error: Da Nang (VN-DN) began on 1997-01-01 and the record is of 1994-01-20, when it was "
          + "part of Quang Nam-Da Nang, write VN-QNDN [unit-time]"
      ]),
    Case(file: "csv-leading-space-equals.yaml"),
    Case(file: "csv-apostrophe-roundtrip.yaml"),
  ]

  @Test(arguments: records)
  func `a record is told what to write`(of: Case) throws {
    try Self.withLists { directory in
      let text = try String(contentsOfFile: "\(Self.cases)/\(of.file)", encoding: .utf8)
      let id = try #require(text.split(separator: "\n").first?.dropFirst(4))
      let path = "\(directory)/events/2024/\(id).yaml"
      try TemporaryDirectory.write(Data(text.utf8), to: path)
      let findings = CollectionCheck.findings(
        in: CollectionReader.read(directory: directory), today: Fixture.today)
      #expect(
        findings.filter { $0.location.file == path && $0.severity == .error }.map {
          "\($0)".replacing("\(path):", with: "")
        } == of.findings)
    }
  }

  @Test func `texts are read without blanks at their ends`() throws {
    try Self.withLists { directory in
      let path = "\(directory)/events/2024/2024-11-21-block.yaml"
      try FileManager.default.createDirectory(
        atPath: "\(directory)/events/2024", withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(Self.cases)/yaml-block-title.yaml", toPath: path)
      let event = try #require(CollectionReader.read(directory: directory).records.events.first)
      #expect(
        event.title
          == LocalizedText(en: "Folded title on two lines", vi: "Dòng một\nDòng hai", ja: "A"))
    }
  }

  static let tables = [
    Case(
      file: "csv-one-bad-date.csv",
      findings: [
        "2:32: warning: date '11/11/2024' is read as 2024-11-11; write 2024-11-11 [date]"
      ]),
    Case(
      file: "csv-excel-date.csv",
      findings: [
        "2:32: warning: date '11/11/2024' is read as 2024-11-11, and 2 more dates of the table so; "
          + "write 2024-11-11 [date]",
        "3:43: error: date '5/7/2024' \(dates); write 2024-07-05, or 2024-05-07 where the month stands "
          + "first [date]",
      ]),
    Case(
      file: "jsonl-one-bad-date.jsonl",
      findings: ["1:56: error: date '11/11/2024' \(dates); write 2024-11-11 [date]"]),
    Case(
      file: "jsonl-truncated.jsonl",
      findings: [
        "2:502: error: the JSON breaks off within a text, expected '\"' at its end and the rest of the "
          + "record [syntax]"
      ]),
    Case(file: "csv-semicolon.csv"),
    Case(file: "csv-trailing-columns.csv"),
    Case(
      file: "csv-extra-column.csv",
      findings: [
        "1:176: warning: the column 'note' is for people to read and is not imported [column]"
      ]),
  ]

  @Test(arguments: tables)
  func `a table is told what to write, and nothing about what it borrows`(of: Case) throws {
    let path = "\(Self.cases)/\(of.file)"
    let format = try #require(ImportFormat(named: String(of.file.split(separator: ".")[1])))
    let base = Fixture.ownRecords
    let reading = try format.read(path, base: base)
    // The day on which the package's own records were last changed.
    let today = base.events.compactMap(\.revision.changed).max() ?? Fixture.today
    let findings = CollectionCheck.findings(in: reading, today: today)
    #expect(findings.map { "\($0)".replacing("\(path):", with: "") } == of.findings)
    #expect(!reading.records.events.isEmpty || !of.findings.isEmpty)
  }

  /// Texts that a spreadsheet would run or not, whatever stands before the sign.
  static let risky =
    ["=1+1", "+1", "-", "@A", "＝1+1", "＋1", "－1", "＠A", "﹦1"].flatMap { formula in
      [
        "", "'", "''", " ", "\t", "\u{1}", "\u{1B}", "\u{3000}", "\u{A0}", "'\u{A0}", "\u{200B}",
        "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}", "\u{202E}", "\u{AD}", " ' \u{3000}",
      ].map { $0 + formula }
    } + ["\u{1}", "\u{1}a"]

  static let harmless = [
    "a", "'a", "'", "a=1", "'a=1", "−1", "–", "1-2", "\u{200D}a", "\u{3000}堺市",
  ]

  @Test(
    arguments: [ExportFormat.csv, .tsv], risky.map { ($0, true) } + harmless.map { ($0, false) })
  func `a cell that a spreadsheet would run is guarded and comes back whole`(
    format: ExportFormat, of text: (written: String, isRisky: Bool)
  ) throws {
    let separator = UInt8(ascii: format == .csv ? "," : "\t")
    var records = Fixture.records
    records.events = [records.events[0]]
    records.events[0].title = LocalizedText(en: "x", vi: text.written, ja: "x\(text.written)")
    let table = format.text(ExportContext(catalog: Catalog(records), rows: [0], language: .en))
    let cells = try CSVText(Array(table.utf8), separator: separator).allRows()
    let column = try #require(cells[0].firstIndex { $0.text == "title_vi" })
    let guarded = text.isRisky ? "'\(text.written)" : text.written
    #expect(cells[1][column].text.unicodeScalars.elementsEqual(guarded.unicodeScalars))
    let reading = try EventTableReader.read(
      Array(table.utf8), separator: separator, default: separator, file: "x.csv",
      base: RecordCollection())
    let title = try #require(reading.records.events.first?.title)
    let whole = text.isRisky ? text.written : SignName.trimmed(text.written)
    #expect(title.vi.map { Array($0.unicodeScalars) } == Array(whole.unicodeScalars))
    #expect(title.ja.map { Array($0.unicodeScalars) } == Array("x\(text.written)".unicodeScalars))
  }

  @Test(arguments: ["=1+1", "'=1", "\u{3000}＝1", "\u{200D}@A"])
  func `a table of counts runs nothing either`(text: String) throws {
    var kind = EventKind()
    kind.id = text
    kind.name = LocalizedText(en: text)
    var records = Fixture.records
    records.kinds.append(kind)
    records.events = [records.events[0]]
    records.events[0].kind = text
    let catalog = Catalog(records)
    let found = try catalog.found(.everything, of: .events, today: Fixture.today)
    for (facet, other) in [(Facet.kind, Facet?.none), (.year, .kind)] {
      let csv = CountTable(found, by: facet, and: other, catalog, .en).csv
      for cell in try CSVText(Array(csv.utf8), separator: UInt8(ascii: ",")).allRows().joined() {
        #expect(!CSVRow.isRisky(cell.text) || cell.text.unicodeScalars.first == "'")
      }
      #expect(csv.contains("'\(text)"))
    }
  }

  // MARK: Helpers

  private static let cases = "\(Fixture.packageDirectory)/Tests/Fixtures/cases"

  /// A directory with the lists of the package's own records, and no others.
  private static func withLists(_ body: (String) throws -> Void) throws {
    try TemporaryDirectory.with { directory in
      let data = "\(Fixture.packageDirectory)/data"
      for name in try FileManager.default.contentsOfDirectory(atPath: data)
      where name.hasSuffix(".yaml") && name != "redirects.yaml" {
        try FileManager.default.copyItem(atPath: "\(data)/\(name)", toPath: "\(directory)/\(name)")
      }
      try body(directory)
    }
  }
}

extension CSVText {
  /// All rows that are left.
  fileprivate func allRows() throws -> [[Cell]] {
    var (text, rows) = (self, [[Cell]]())
    while let row = try text.nextRow() { rows.append(row) }
    return rows
  }
}
