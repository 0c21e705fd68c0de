import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct CollectionReaderTests {
  @Test(arguments: ["events/a.yaml", "memoranda/m.yaml"])
  func `a record that vanishes while others are read is an error`(file: String) throws {
    let event = "id: a\nkind: visit\ndate: \"2024\"\nstatus: held\ntitle: {en: A}\n"
    let files = ["events/a.yaml": event, "memoranda/m.yaml": "id: m\nkind: plan\ntitle: {en: M}\n"]
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory) { _, _ in
        try? FileManager.default.removeItem(atPath: "\(directory)/\(file)")
      }
      #expect(
        reading.diagnostics.map { "\($0)" } == [
          "\(directory)/\(file):1:1: error: cannot be read: No such file or directory [unreadable]"
        ])
    }
  }

  @Test func `a directory that is not there is an error`() throws {
    try TemporaryDirectory.with { directory in
      let reading = CollectionReader.read(directory: "\(directory)/none")
      let message =
        "\(directory)/none:1:1: error: cannot be read: No such file or directory [unreadable]"
      #expect(reading.diagnostics.map { "\($0)" }.contains(message))
    }
  }

  @Test func `the fixture is read whole and without a finding`() {
    let reading = CollectionReader.read(directory: Fixture.directory)
    #expect(reading.diagnostics == [])
    #expect(reading.records.events.count == 30)
    #expect(reading.records.memoranda.count == 16)
    #expect(!reading.hasErrors)
  }

  /// A wrong record and how it is reported; `isKept` where what is right of it stays.
  struct BadRecord: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let finding: String
    var isKept = false
  }

  private static let eventKeys =
    "id, kind, date, status, title, summary, part_of, series, places, localities, sectors, parties, "
    + "delegations, participants, memoranda, commitments, follows, note, sources, confidence, "
    + "changed, revision, origin, acknowledged, stops"

  static let badRecords = [
    BadRecord(
      testDescription: "a syntax error",
      text: "id: bad\ntitle: {en: Đà Nẵng: thăm, vi: [}\n",
      finding: "2:20: error: a text within braces holds a comma, a colon, a bracket or a quotation "
        + "mark, or they are not closed, expected ',' or '}'; put such a text into quotation marks "
        + "[syntax]"),
    BadRecord(
      testDescription: "a quote that is not closed",
      text: "id: bad\ntitle:\n  en: \"A visit\n",
      finding:
        "3:7: error: a quotation mark opens a text here and none closes it, expected one at its "
        + "end; write a quotation mark within the text as \\\" [syntax]"),
    BadRecord(
      testDescription: "a control character", text: "id: bad\ntitle: {en: Đà\u{1} Nẵng}\n",
      finding:
        "2:15: error: U+0001 (a control sign) stands here, which YAML does not take; take it "
        + "out [syntax]"),
    BadRecord(
      testDescription: "a key twice", text: head + "id: again\n",
      finding: "1:1: error: a map has these keys twice: 'id' [syntax]"),
    BadRecord(
      testDescription: "a key twice further down",
      text: head + "summary:\n  en: One\n  en: Two\n",
      finding: "7:3: error: a map has these keys twice: 'en' [syntax]"),
    BadRecord(
      testDescription: "an unknown key", text: head + "sectros: [climate]\n",
      finding: "6:1: error: unknown key 'sectros' in event, expected one of \(eventKeys); "
        + "did you mean 'sectors'? [unknown-key]", isKept: true),
    BadRecord(
      testDescription: "an unknown key that resembles none", text: head + "Zürich: {}\n",
      finding: "6:1: error: unknown key 'Zürich' in event, expected one of \(eventKeys) "
        + "[unknown-key]", isKept: true),
    BadRecord(
      testDescription: "an unknown language", text: head + "summary: {en: A, 日: B}\n",
      finding: "6:18: error: unknown key '日' in summary, expected one of en, vi, ja "
        + "[unknown-key]", isKept: true),
    BadRecord(
      testDescription: "no title", text: lines([1, 2, 3, 4]),
      finding: "1:1: error: event has no title in any language [missing-key]"),
    BadRecord(
      testDescription: "a title without a text", text: lines([1, 2, 3, 4]) + "title: {en: ~}\n",
      finding: "1:1: error: event has no title in any language [missing-key]"),
    BadRecord(
      testDescription: "no id", text: lines([2, 3, 4, 5]),
      finding: "1:1: error: event has no id [missing-key]"),
    BadRecord(
      testDescription: "no kind", text: lines([1, 3, 4, 5]),
      finding: "1:1: error: event has no kind [missing-key]"),
    BadRecord(
      testDescription: "no date", text: lines([1, 2, 4, 5]),
      finding: "1:1: error: event has no date [missing-key]"),
    BadRecord(
      testDescription: "no status", text: lines([1, 2, 3, 5]),
      finding: "1:1: error: event has no status [missing-key]"),
    BadRecord(
      testDescription: "an id of another form", text: "id:   Đà_Nẵng\n" + lines([2, 3, 4, 5]),
      finding: "1:7: error: id 'Đà_Nẵng' is not made of small letters, digits and single hyphens "
        + "[id-form]"),
    BadRecord(
      testDescription: "a month that does not exist",
      text: lines([1, 2]) + "date: \"2024-13\"\n" + lines([4, 5]),
      finding: "3:7: error: date '2024-13' is not a date, \(dateForms) [date]"),
    BadRecord(
      testDescription: "a date as people write it",
      text: lines([1, 2]) + "date: 11/11/2024\n" + lines([4, 5]),
      finding: "3:7: error: date '11/11/2024' is not a date, \(dateForms); write 2024-11-11 "
        + "[date]"),
    BadRecord(
      testDescription: "an unknown status",
      text: lines([1, 2, 3]) + "status: canceled\n" + lines([5]),
      finding: "4:9: error: unknown status 'canceled', expected one of held, planned, announced, "
        + "cancelled; did you mean 'cancelled'? [unknown-word]"),
    BadRecord(
      testDescription: "a list instead of a map", text: "- id: bad\n- kind: visit\n",
      finding: "1:1: error: event is a list, expected a map [shape]"),
    BadRecord(
      testDescription: "a text instead of a map", text: "\n# A note\nĐà Nẵng\n",
      finding: "3:1: error: event is 'Đà Nẵng', expected a map [shape]"),
    BadRecord(
      testDescription: "a text instead of a list", text: head + "sectors: climate\n",
      finding: "6:10: error: sectors is 'climate', expected a list [shape]", isKept: true),
    BadRecord(
      testDescription: "a place of another form", text: head + "places: [VN-DN, Sakai]\n",
      finding: "6:17: error: places 'Sakai' is not a place, expected its code; write JP-27/sakai "
        + "[place-form]", isKept: true),
    BadRecord(
      testDescription: "a place of another form that nothing is called",
      text: head + "places: [VN-DN, Nowhere]\n",
      finding: "6:17: error: places 'Nowhere' is not a place, expected a code such as VN-DN or "
        + "JP-27, a city such as JP-27/sakai, or a region such as kyushu [place-form]", isKept: true
    ),
    BadRecord(
      testDescription: "an address that is none",
      text: head + "sources:\n  - {title: Báo Đà Nẵng, url: \"javascript:alert(1)\"}\n",
      finding:
        "7:31: error: url 'javascript:alert(1)' is not an http or https address with a host, "
        + "expected one such as https://example.org/page [url]",
      isKept: true),
    BadRecord(
      testDescription: "an empty file", text: "",
      finding: "1:1: error: the file is empty, expected a record [syntax]"),
    BadRecord(
      testDescription: "a file with a comment only", text: "# nothing yet\n",
      finding: "1:1: error: the file is empty, expected a record [syntax]"),
  ]

  @Test(arguments: badRecords)
  func `a bad record is reported where it is wrong and the good ones stay`(
    record: BadRecord
  ) throws {
    let files = ["events/2024/bad.yaml": record.text, "events/2024/good.yaml": Self.good]
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      #expect(findings == ["\(directory)/events/2024/bad.yaml:\(record.finding)"])
      #expect(reading.records.events.map(\.id) == (record.isKept ? ["bad", "good"] : ["good"]))
      #expect(reading.hasErrors)
    }
  }

  @Test func `each fault of a record is reported, in the order of the lines`() throws {
    let text = "id: bad\nkind: visit\ndate: soon\nstatus: over\ntitle: []\n"
    try TemporaryDirectory.with(collection: ["events/bad.yaml": text]) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics.map(\.rule) == ["missing-key", "date", "unknown-word", "shape"])
      #expect(reading.diagnostics.map(\.location.line) == [1, 3, 4, 5])
      #expect(reading.diagnostics.map(\.location.column) == [1, 7, 9, 8])
      #expect(reading.records.events == [])
    }
  }

  @Test func `a memorandum with a wrong amount stays without it`() throws {
    let text = """
      id: bad
      kind: loan
      title: {vi: Khoản vay}
      amount: {value: "1,000", currency: JPY}

      """
    try TemporaryDirectory.with(collection: ["memoranda/bad.yaml": text]) { directory in
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      let finding =
        "4:17: error: value '1,000' is not a whole number, "
        + "expected digits alone such as 1000000 [number]"
      #expect(findings == ["\(directory)/memoranda/bad.yaml:\(finding)"])
      #expect(reading.records.memoranda.map(\.id) == ["bad"])
      #expect(reading.records.memoranda.map(\.amounts) == [[]])
    }
  }

  @Test func `the second record of an id is reported and the first stays`() throws {
    let second = Self.good.replacing("A good visit", with: "Another")
    let files = ["events/2023/good.yaml": second, "events/2022/good.yaml": Self.good]
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      let first = "\(directory)/events/2022/good.yaml:1"
      #expect(
        findings == [
          "\(directory)/events/2023/good.yaml:1:1: error: id 'good' is taken by \(first) "
            + "[duplicate-id]"
        ])
      #expect(reading.records.events.map(\.title.en) == ["A good visit"])
    }
  }

  @Test func `a file that is not UTF-8 is reported`() throws {
    try TemporaryDirectory.with(collection: ["events/good.yaml": Self.good]) { directory in
      let bytes = Data(Self.head.utf8) + Data([0x23, 0x20, 0xC4, 0x0A])
      try TemporaryDirectory.write(bytes, to: "\(directory)/events/bad.yaml")
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      #expect(
        findings == [
          "\(directory)/events/bad.yaml:6:3: error: the byte 0xC4 is not UTF-8, expected a text in "
            + "UTF-8; save the file in it [encoding]"
        ])
      #expect(reading.records.events.map(\.id) == ["good"])
    }
  }

  @Test func `a directory with the name of a record is reported`() throws {
    try TemporaryDirectory.with(collection: ["events/good.yaml": Self.good]) { directory in
      try FileManager.default.createDirectory(
        atPath: "\(directory)/events/bad.yaml", withIntermediateDirectories: true)
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      #expect(
        findings == [
          "\(directory)/events/bad.yaml:1:1: error: cannot be read: Is a directory [unreadable]"
        ])
      #expect(reading.records.events.map(\.id) == ["good"])
    }
  }

  @Test func `a link that leads nowhere is reported`() throws {
    try TemporaryDirectory.with(collection: ["events/good.yaml": Self.good]) { directory in
      try FileManager.default.createSymbolicLink(
        atPath: "\(directory)/events/bad.yaml", withDestinationPath: "\(directory)/nowhere")
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      #expect(
        findings == [
          "\(directory)/events/bad.yaml:1:1: error: cannot be read: No such file or directory "
            + "[unreadable]"
        ])
      #expect(reading.records.events.map(\.id) == ["good"])
    }
  }

  @Test func `a list that is missing is reported and the records stay`() throws {
    try TemporaryDirectory.with(collection: ["events/good.yaml": Self.good]) { directory in
      try FileManager.default.removeItem(atPath: "\(directory)/people.yaml")
      let reading = CollectionReader.read(directory: directory)
      let findings = reading.diagnostics.map { "\($0)" }
      #expect(
        findings == [
          "\(directory)/people.yaml:1:1: error: cannot be read: No such file or directory "
            + "[unreadable]"
        ])
      #expect(reading.records.events.map(\.id) == ["good"])
    }
  }

  @Test func `an entry of a list that is wrong is left out and the others stay`() throws {
    let text = """
      people:
        - {id: le-quang-nam, name: {vi: Lê Quang Nam}}
        - {id: Someone, name: {en: Someone}}
        - {id: tazo-takamasa, nmae: {en: Tazo}}

      """
    let files = ["people.yaml": text]
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics.map(\.location.line) == [3, 4])
      #expect(reading.diagnostics.map(\.location.column) == [10, 25])
      #expect(reading.diagnostics.map(\.rule) == ["id-form", "unknown-key"])
      #expect(reading.records.people.map(\.id) == ["le-quang-nam", "tazo-takamasa"])
    }
  }

  @Test func `codes and dates keep the text that YAML would retype`() throws {
    let text = """
      id: good
      kind: visit
      date: 2024
      status: held
      title: {en: 007, vi: no, ja: 1e3}

      """
    try TemporaryDirectory.with(collection: ["events/good.yaml": text]) { directory in
      let event = try #require(CollectionReader.read(directory: directory).records.events.first)
      #expect(event.date.description == "2024")
      #expect(event.title == LocalizedText(en: "007", vi: "no", ja: "1e3"))
    }
  }

  @Test(arguments: ["\u{FEFF}", "# A note\n", "---\n", "\r\n"])
  func `what may stand before a record does not matter`(before: String) throws {
    let text = before + Self.good.replacing("\n", with: "\r\n")
    try TemporaryDirectory.with(collection: ["events/good.yaml": text]) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics == [])
      #expect(reading.records.events.map(\.title.en) == ["A good visit"])
    }
  }

  @Test func `merged ids are read`() throws {
    let text = "redirects:\n  - {from: old, to: good}\n"
    let files = ["events/good.yaml": Self.good, "redirects.yaml": text]
    try TemporaryDirectory.with(collection: files) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(reading.diagnostics == [])
      #expect(Catalog(reading.records).row(id: "old") == 0)
    }
  }

  // MARK: Records

  private static let dateForms =
    "expected EDTF such as 2024, 2024-11, 2024-11-11, 2025-01-16/2025-01-18 or 2024-11~"

  private static let good = """
    id: good
    kind: visit
    date: "2024-11-11"
    status: held
    title: {en: A good visit}

    """

  private static let head = lines([1, 2, 3, 4, 5])

  /// Some of the lines of a record that lacks nothing, by their numbers.
  private static func lines(_ numbers: [Int]) -> String {
    let all = [
      "id: bad", "kind: visit", "date: \"2024-11-11\"", "status: held", "title: {en: A visit}",
    ]
    return numbers.map { all[$0 - 1] + "\n" }.joined()
  }
}
