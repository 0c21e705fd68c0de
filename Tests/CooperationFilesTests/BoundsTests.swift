import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// What is refused since it is too much, or cannot be read whole, and where.
struct BoundsTests {
  private static let record =
    #"{"id":"a","kind":"visit","date":"2024","status":"held","title":{"en":"x"}}"#

  private static func json(_ text: String) -> [String] {
    json(Array(text.utf8))
  }

  private static func json(_ bytes: [UInt8]) -> [String] {
    JSONLinesReader.read(bytes, file: "x.json", vocabulary: Fixture.records).diagnostics
      .map(\.description)
  }

  @Test(arguments: [
    ("[\(record),\n  {\"id\": 7, }x]", "2:14: error: this is no JSON, expected an object"),
    ("[\(record)", "1:76: error: the JSON breaks off here, expected ']'"),
    ("[\(record),", "1:77: error: the JSON breaks off here, expected ']'"),
    ("[\(record)] x", "1:78: error: text stands behind the ']' that closes the list"),
    ("[,]", "1:2: error: this is no JSON, expected a record"),
    ("[\n\n \(record),\n \(record)]", "4:2: error: id 'a' is taken by line 3"),
    ("[ {\"id\": \"a\"", "2:1: error: the JSON breaks off here, expected the rest"),
  ])
  func `a list in JSON is read element by element, and faults have their place`(
    text: String, finding: String
  ) {
    let found = Self.json(text).filter { !$0.contains("missing-key") && !$0.contains("id '7'") }
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("x.json:\(finding)") }, "\(found)")
  }

  @Test func `an empty list in JSON has no records`() {
    #expect(Self.json(" [ ]\n") == [])
  }

  @Test(arguments: [#"\ud842"#, #"\udfb7\ud842"#, #"Đà\ud842A"#, #"\ud842\n"#])
  func `half a pair of surrogates is told`(escapes: String) {
    let line = Self.record.replacingOccurrences(of: "\"x\"", with: "\"\(escapes)\"")
    let start = line.distance(from: line.startIndex, to: line.firstIndex(of: "\\") ?? line.endIndex)
    let found = Self.json("\n\(line)\n")
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.hasPrefix("x.json:2:\(start + 1): error: \\ud") && $0.contains("half a pair")
      },
      "\(found)")
  }

  @Test func `a line that is not UTF-8 is told, and the others stay`() {
    let line = Array(Self.record.utf8)
    let bad = Array("{\"id\": \"Đ".utf8) + [0xC4, 0x22, 0x7D]
    let reading = JSONLinesReader.read(
      bad + [0x0A] + line, file: "x.jsonl", vocabulary: Fixture.records)
    #expect(reading.records.events.map(\.id) == ["a"])
    #expect(
      reading.diagnostics.map(\.description) == [
        "x.jsonl:1:10: error: the byte 0xC4 is not UTF-8, expected a text in UTF-8; save the file in "
          + "it [encoding]"
      ])
  }

  @Test(arguments: ["{}\n", "x\n", "{\"id\": \"A\"}\n"])
  func `after a thousand errors the rest of the lines is not read`(line: String) {
    let found = Self.json(String(repeating: line, count: 100_000))
    #expect((FindingLimit.errorCount...FindingLimit.errorCount + 20).contains(found.count))
    #expect(found.last?.contains("the rest is not read") ?? false)
  }

  @Test func `after a thousand errors the rest of a table is not read`() throws {
    let table = "id,date,title_en\n" + String(repeating: "a\n", count: 100_000)
    let reading = try EventTableReader.read(
      Array(table.utf8), separator: nil, default: UInt8(ascii: ","), file: "x.csv",
      base: Fixture.records)
    #expect(reading.diagnostics.count == FindingLimit.errorCount + 1)
    #expect(
      reading.diagnostics.last?.description
        == "x.csv:1001:1: error: 1000 errors up to here, expected fewer; the rest is not read, mend "
        + "these first [budget]")
  }

  @Test func `a row of more cells than a table has is refused`() {
    let table = Array(("id,date\n" + String(repeating: ",", count: 1_000_000)).utf8)
    #expect(
      throws: ImportFailure.malformed(
        Diagnostic(
          "the row has more than 1000 cells, expected fewer", rule: "table",
          at: SourceLocation(file: "x.csv", line: 2, column: 1_001)))
    ) {
      try EventTableReader.read(
        table, separator: nil, default: UInt8(ascii: ","), file: "x.csv", base: Fixture.records)
    }
  }

  @Test func `a text and a list of a record have a length`() {
    func findings(_ more: String) -> [String] {
      RecordText.event(Array((Self.head + more).utf8), file: "e.yaml", names: Fixture.records)
        .diagnostics.map(\.description)
    }
    let longest = String(repeating: "x", count: DocumentBudget.longestText)
    #expect(findings("summary: {en: \(longest)}\n") == [])
    #expect(
      findings("summary: {en: \(longest)x}\n") == [
        "e.yaml:6:15: error: summary.en has 100001 bytes, expected 100000 at most; shorten it [budget]"
      ])
    let list = Array(repeating: "environment", count: DocumentBudget.longestList + 1)
    #expect(
      findings("sectors: [\(list.joined(separator: ", "))]\n") == [
        "e.yaml:6:10: error: sectors has 10001 elements, expected 10000 at most [budget]"
      ])
  }

  @Test func `a file whose name is not UTF-8 is told`() throws {
    try TemporaryDirectory.with(collection: ["events/2024/a.yaml": ""]) { directory in
      let name = Array("\(directory)/events/2024/x".utf8) + [0xFF] + Array(".yaml".utf8) + [0]
      let descriptor = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { name in
        name.baseAddress.map { creat($0, 0o600) } ?? -1
      }
      #expect(descriptor >= 0)
      close(descriptor)
      let found = CollectionReader.read(directory: directory).diagnostics.map(\.description)
      #expect(
        found.contains(
          "\(directory)/events/2024/x\u{FFFD}.yaml:1:1: error: cannot be read: its name is not UTF-8, "
            + "expected one in UTF-8 [unreadable]"), "\(found)")
    }
  }

  @Test func `a file of more bytes than are read whole is refused by its size`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/x.jsonl"
      try TemporaryDirectory.write(Data(), to: path)
      #expect(truncate(path, off_t(FileBytes.limit + 1)) == 0)
      #expect(throws: ImportFailure.self) { try ImportFormat.jsonl.read(path) }
      #expect(throws: ImportFailure.self) { try ImportFormat.jsonl.read("/dev/zero") }
    }
  }

  private static let head = """
    id: z
    kind: visit
    date: "2020"
    status: held
    title: {en: x}

    """
}
