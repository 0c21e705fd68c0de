import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

struct DocumentGuardTests {
  /// A text that is short and would be much, and how it is refused.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let finding: String
  }

  private static let aliasKey =
    "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + zip("bcdefgh", "abcdefg").map { name, other in
      "\(name): &\(name) [\((0..<10).map { _ in "*\(other)" }.joined(separator: ","))]\n"
    }.joined() + "? *h\n: 1\n"

  private static let deep =
    "error: lists and maps stand more than 32 deep in one another, expected fewer; close each "
    + "where it ends [budget]"

  private static let list =
    "error: a list is the key of a map, expected a word; put a text that begins with a bracket "
    + "into quotes [budget]"

  private static func alias(_ name: String) -> String {
    "error: '*\(name)' repeats what '&\(name)' marks, expected the value itself; write it out, or "
      + "put a text that begins with * into quotes [budget]"
  }

  static let hostile = [
    Hostile(
      testDescription: "aliases of aliases as a key", text: aliasKey,
      finding: "2:8: \(alias("a"))"),
    Hostile(
      testDescription: "a delegation of a thousand members",
      text: head + "delegations: [&m {party: sakai-city, members: [&p {person: le-trung-chinh}"
        + String(repeating: ",*p", count: 1000) + "]}]\n",
      finding: "7:76: \(alias("p"))"),
    Hostile(
      testDescription: "an alias of itself", text: "a: &a [*a]\n", finding: "1:8: \(alias("a"))"),
    Hostile(testDescription: "an alias as a text", text: "id: *x\n", finding: "1:5: \(alias("x"))"),
    Hostile(testDescription: "a list as a key", text: "? [a, b]\n: c\n", finding: "1:3: \(list)"),
    Hostile(
      testDescription: "a map as a key", text: "{{a: b}: c}\n",
      finding: "1:2: " + list.replacing("a list", with: "a map")),
    Hostile(
      testDescription: "maps in maps", text: String(repeating: "{a: ", count: 40),
      finding: "1:129: \(deep)"),
    Hostile(
      testDescription: "lists in lists, each in a line of its own",
      text: (0..<40).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
      finding: "33:33: \(deep)"),
    Hostile(
      testDescription: "more brackets than the parser opens",
      text: String(repeating: "[", count: 100_000), finding: "1:1026: \(deep)"),
    Hostile(
      testDescription: "more texts than a record has",
      text: "a: [" + String(repeating: "x,", count: 120_000) + "]\n",
      finding:
        "1:199999: error: more than 100000 texts, lists and maps, expected fewer; write each "
        + "record into a file of its own [budget]"),
  ]

  @Test(arguments: hostile)
  func `what would take more than it is long is refused with its place`(hostile: Hostile) throws {
    try TemporaryDirectory.with(collection: ["events/2024/bad.yaml": hostile.text]) { directory in
      let reading = CollectionReader.read(directory: directory)
      #expect(
        reading.diagnostics.map(\.description)
          == ["\(directory)/events/2024/bad.yaml:\(hostile.finding)"])
      #expect(reading.records.events == [])
    }
  }

  @Test(arguments: [
    "title: {en: \"* star\"}", "title: {en: 'a *b* c'}", "title: {en: a *b* & c}",
    "title:\n  en: |\n    *a\n    &b\n", "# *a &b\ntitle: {en: x}", "title: &t {en: x}",
  ])
  func `a star within a text is no alias`(text: String) {
    #expect(DocumentGuard.refusal(of: text, within: .record) == nil)
  }

  @Test(arguments: [".record", ".list"])
  func `every record of the collection is within the budget`(budget: String) throws {
    let files = RecordListing(of: "\(Fixture.packageDirectory)/data").stamps.map(\.path)
    #expect(files.count > 600)
    for file in files where file.contains("/") == (budget == ".record") {
      let text = try String(
        contentsOfFile: "\(Fixture.packageDirectory)/data/\(file)", encoding: .utf8)
      // A list of all persons grows with the collection; a record does not.
      let isRecord = budget == ".record"
      let part = DocumentBudget(
        byteCount: DocumentBudget.record.byteCount / (isRecord ? 10 : 4),
        nodeCount: DocumentBudget.record.nodeCount / (isRecord ? 10 : 1), advice: "")
      #expect(DocumentGuard.refusal(of: text, within: part) == nil, "\(file)")
    }
  }

  @Test func `marks that nothing repeats are refused when they are many`() {
    let text = (0...100).map { "- &a\($0) x\n" }.joined()
    let refusal = DocumentGuard.refusal(of: text, within: .list)
    #expect(refusal?.line == 101)
    #expect(refusal?.message.hasPrefix("more than 100 marks such as '&a'") ?? false)
    #expect(DocumentGuard.refusal(of: String(text.dropLast(9)), within: .list) == nil)
  }

  @Test func `a long list of nothing is refused`() {
    let text = "people:\n" + String(repeating: "- {}\n", count: 400_000)
    let refusal = DocumentGuard.refusal(of: text, within: .list)
    #expect(refusal?.message.hasPrefix("more than 350001 texts, lists and maps") ?? false)
  }

  @Test(arguments: [
    ("[" + String(repeating: "[", count: 100_000), "1:1027: \(deep)"),
    (String(repeating: "{\"a\":", count: 40), "1:161: \(deep)"),
    ("\n{\"id\": &a \"x\", \"kind\": *a}", "2:24: \(alias("a"))"),
    ("{[1]: 2}", "1:2: \(list)"),
    (
      "{\"a\":[" + String(repeating: "1,", count: 120_000) + "1]}",
      "1:200001: error: more than 100000 texts, lists and maps, expected fewer; write each record "
        + "into a line of its own [budget]"
    ),
  ])
  func `JSON lines have the budget, too`(text: String, finding: String) {
    let reading = JSONLinesReader.read(text, file: "x.jsonl", vocabulary: Fixture.records)
    #expect(reading.diagnostics.map(\.description) == ["x.jsonl:\(finding)"])
  }

  @Test func `a file too long, or without an end, is not opened`() throws {
    try TemporaryDirectory.with(collection: ["events/2024/long.yaml": ""]) { directory in
      let folder = "\(directory)/events/2024"
      #expect(truncate("\(folder)/long.yaml", 5_000_000_000) == 0)
      #expect(mkfifo("\(folder)/pipe.yaml", 0o600) == 0)
      #expect(symlink("/dev/zero", "\(folder)/zero.yaml") == 0)
      let findings = CollectionReader.read(directory: directory).diagnostics.map(\.description)
      #expect(
        findings == [
          "\(folder)/long.yaml:1:1: error: the file has 5000000000 bytes, expected 4000000 at most; "
            + "write each record into a file of its own [budget]",
          "\(folder)/pipe.yaml:1:1: error: cannot be read: a device, a pipe or a socket, "
            + "expected a file [unreadable]",
          "\(folder)/zero.yaml:1:1: error: cannot be read: a device, a pipe or a socket, "
            + "expected a file [unreadable]",
        ])
    }
  }

  private static let head = """
    id: z
    kind: visit
    date: "2020"
    status: held
    title: {en: x}
    sources: [{title: t, url: "https://e.org/", publisher: p}]

    """
}
