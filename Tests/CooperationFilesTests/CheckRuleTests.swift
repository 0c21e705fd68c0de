import CooperationFiles
import Foundation
import TestSupport
import Testing

struct CheckRuleTests {
  /// A change of one file of the fixture, and the finding that it must cause.
  struct Mutation: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String
    /// A part of the message.
    let message: String

    var testDescription: String { rule }
  }

  static let mutations = [
    Mutation(
      rule: "unknown-id", file: "events/2024/2024-11-11-da-nang-sakai.yaml", old: "[climate,",
      new: "[climat,", message: "no sector has the id 'climat'; did you mean 'climate'?"),
    Mutation(
      rule: "unit-time", file: "events/2026/2026-01-15-tay-ninh-yamanashi.yaml",
      old: "localities: [", new: "localities: [VN-57, ",
      message: "Binh Duong (VN-57) ended on 2025-06-30"),
    Mutation(
      rule: "follow-order", file: "events/2009/2009-02-20-da-nang-sakai-memorandum.yaml",
      old: "confidence:", new: "follows: [2024-11-11-da-nang-sakai]\nconfidence:",
      message: "cannot follow '2024-11-11-da-nang-sakai' of 2024-11-11"),
    Mutation(
      rule: "date-order", file: "events/2024/2024-11-11-da-nang-sakai.yaml",
      old: "due: \"2028\"", new: "due: \"2019\"", message: "is due on 2019, before its event"),
    Mutation(
      rule: "missing-language", file: "sectors.yaml",
      old: "vi: Giao thông vận tải và logistics, ", new: "",
      message: "the name of 'transport' is missing in vi"),
    Mutation(
      rule: "unused", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: nobody-here, name: {en: Nobody}, country: JP}\n",
      message: "no record names the person 'nobody-here'"),
    Mutation(
      rule: "same-name", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: le-quang-nam-again, name: {vi: LE QUANG NAM}, country: VN}\n",
      message: "is named like"),
    Mutation(
      rule: "duplicate-id", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: le-quang-nam, name: {vi: Lê Quang Nam}, country: VN}\n",
      message: "id 'le-quang-nam' is taken"),
    Mutation(
      rule: "circular", file: "sectors.yaml", old: "  - id: transport\n",
      new: "  - id: transport\n    parent: roads\n",
      message: "following parent from 'transport' leads back to it"),
    Mutation(
      rule: "unknown-id", file: "events/2024/2024-11-11-da-nang-sakai.yaml",
      old: "due: \"2028\"", new: "due: \"2028\"\n    met_by: nothing-like-it",
      message: "no record has the id 'nothing-like-it'"),
    Mutation(
      rule: "duplicate-id", file: "events/2024/2024-11-11-da-nang-sakai.yaml",
      old: "id: direct-flight", new: "id: carbon-neutrality-support",
      message: "is used twice in this event"),
    Mutation(
      rule: "date", file: "events/2024/2024-11-11-da-nang-sakai.yaml",
      old: "date: \"2024-11-11\"", new: "date: \"2024-11-31\"",
      message: "date '2024-11-31' is not a date"),
  ]

  /// The same for the rules about journeys, terms, persons and bodies.
  static let more = [
    Mutation(
      rule: "journey", file: event, old: "confidence:",
      new: "part_of: 2024-07-05-sakai-vice-mayor-da-nang\nconfidence:",
      message: "lies outside its journey '2024-07-05-sakai-vice-mayor-da-nang' of 2024-07-05"),
    Mutation(
      rule: "journey", file: event, old: "confidence:",
      new: "part_of: 2024-11-11-da-nang-sakai\nconfidence:", message: "is part of itself"),
    Mutation(
      rule: "term", file: memorandum, old: "status: signed",
      new: "status: signed\nterm: P3Y\nuntil: \"2030\"",
      message: "it ends on 2027-11-11, and until says 2030"),
    Mutation(
      rule: "validity", file: memorandum, old: "status: signed",
      new: "status: expired\nterm: P3Y",
      message: "the status is expired and it ends on 2027-11-11"),
    Mutation(
      rule: "validity", file: memorandum, old: "status: signed", new: "status: drafted",
      message: "it was signed on 2024-11-11, expected the status signed"),
    Mutation(
      rule: "signer", file: memorandum, old: "status: signed",
      new:
        "status: signed\nsigners: [{person: le-quang-nam, party: sanjo-chamber-of-commerce-and-industry}]",
      message: "is not among the signatories, expected one of da-nang-donre"),
    Mutation(
      rule: "person", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: nobody-here, name: {en: Nobody}, by_sound: [ja]}\n",
      message: "by_sound names ja and 'nobody-here' has no name in it"),
    Mutation(
      rule: "person", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: nobody-here, name: {en: Nobody}, reading: のー ばでぃ}\n",
      message: "has a reading and no Japanese name"),
    Mutation(
      rule: "person", file: "people.yaml", old: "people:\n",
      new: "people:\n  - {id: nobody-here, name: {en: Nobody}, posts: [{from: \"2020\"}]}\n",
      message: "has neither title nor party"),
    Mutation(
      rule: "represents", file: "parties.yaml", old: "parties:\n",
      new: "parties:\n"
        + ["one", "two"].map { id in
          "  - {id: \(id), name: {en: \(id)}, kind: agency, country: JP, represents: JP-27/sakai}\n"
        }.joined(), message: "'two' represents JP-27/sakai and so does 'one'"),
    Mutation(
      rule: "date-order", file: event, old: "confidence:",
      new: "changed: \"2027-01-01\"\nconfidence:",
      message: "was changed on 2027-01-01, which is to come"),
    Mutation(
      rule: "date-order", file: event, old: "due: \"2028\"",
      new: "due: \"2028\"\n    last_checked: \"2020-01-01\"",
      message: "was last looked after on 2020-01-01, before its event"),
    Mutation(
      rule: "unknown-word", file: event, old: "confidence:",
      new: "acknowledged: [date-order]\nconfidence:",
      message: "acknowledges 'date-order', expected one of missing-language"),
    Mutation(
      rule: "unknown-id", file: event, old: "localities: [", new: "localities: [kyushu, ",
      message: "no place has the id 'kyushu'"),
  ]

  private static let event = "events/2024/2024-11-11-da-nang-sakai.yaml"
  private static let memorandum = "memoranda/da-nang-sakai-carbon-neutral-2024.yaml"

  @Test(arguments: mutations + more)
  func `each rule finds what it is for`(mutation: Mutation) throws {
    try withFixture { folder in
      let path = "\(folder)/\(mutation.file)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(mutation.old), "the fixture has changed")
      #expect(!findings(folder).contains { $0.rule == mutation.rule })
      try text.replacing(mutation.old, with: mutation.new, maxReplacements: 1)
        .write(toFile: path, atomically: true, encoding: .utf8)
      let found = findings(folder).filter { $0.rule == mutation.rule }
      #expect(
        found.contains {
          $0.message.contains(mutation.message) && $0.location.file.hasSuffix(mutation.file)
        },
        "\(findings(folder))")
      #expect(found.allSatisfy { $0.location.line > 0 && $0.location.column > 0 })
    }
  }

  @Test func `a memorandum that nothing supports is found`() throws {
    try withFixture { folder in
      let text = "id: alone-2020\nkind: memorandum\ntitle: {en: A, vi: A, ja: A}\n"
      try text.write(
        toFile: "\(folder)/memoranda/alone-2020.yaml", atomically: true, encoding: .utf8)
      #expect(findings(folder).map(\.rule) == ["unsupported"])
    }
  }

  @Test func `a redirect to nothing is found`() throws {
    try withFixture { folder in
      let text = "redirects:\n  - {from: old-id, to: 2024-11-11-da-nang-saka}\n"
      try text.write(toFile: "\(folder)/redirects.yaml", atomically: true, encoding: .utf8)
      #expect(findings(folder).map(\.rule) == ["redirect"])
      #expect(findings(folder)[0].message.contains("did you mean '2024-11-11-da-nang-sakai'?"))
    }
  }

  @Test func `two events of one day, kind and place are found`() throws {
    try withFixture { folder in
      let path = "\(folder)/events/2024/2024-07-05-sakai-vice-mayor-da-nang.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("id: 2024-07-05-sakai-vice-mayor-da-nang", with: "id: told-twice")
        .write(toFile: "\(folder)/events/2024/told-twice.yaml", atomically: true, encoding: .utf8)
      let found = findings(folder)
      #expect(found.map(\.rule) == ["likely-duplicate"])
      #expect(found.allSatisfy { $0.severity == .warning })
    }
  }

  @Test func `a warning that the record acknowledges is not given again`() throws {
    try withFixture { folder in
      let path = "\(folder)/events/2024/2024-07-05-sakai-vice-mayor-da-nang.yaml"
      let text =
        try String(contentsOfFile: path, encoding: .utf8)
        .replacing("id: 2024-07-05-sakai-vice-mayor-da-nang", with: "id: told-twice")
        + "acknowledged: [likely-duplicate]\n"
      try text.write(
        toFile: "\(folder)/events/2024/told-twice.yaml", atomically: true, encoding: .utf8)
      #expect(findings(folder).map { "\($0)" } == [])
    }
  }

  @Test func `an instrument that another supersedes says so`() throws {
    try withFixture { folder in
      let path = "\(folder)/memoranda/da-nang-sakai-cooperation-2019.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("renews: ", with: "supersedes: ")
        .write(toFile: path, atomically: true, encoding: .utf8)
      let found = findings(folder).filter { $0.rule == "validity" }
      #expect(found.count == 1)
      #expect(found.first?.location.file.hasSuffix("da-nang-sakai-friendship-2009.yaml") ?? false)
      #expect(found.first?.message.contains("expected the status superseded") ?? false)
    }
  }

  @Test func `two events of one edition are found`() throws {
    try withFixture { folder in
      for id in ["2024-11-11-da-nang-sakai", "2024-07-05-sakai-vice-mayor-da-nang"] {
        let path = "\(folder)/events/2024/\(id).yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try (text + "\nseries: {id: a-series, edition: 3}\n")
          .write(toFile: path, atomically: true, encoding: .utf8)
      }
      let found = findings(folder)
      #expect(found.map(\.rule) == ["series"])
      #expect(found.first?.message.contains("is edition 3 of 'a-series', as is") ?? false)
    }
  }

  @Test func `findings are written as JSON and SARIF that Python reads`() throws {
    try withFixture { folder in
      try "id: broken\n".write(
        toFile: "\(folder)/memoranda/broken.yaml", atomically: true, encoding: .utf8)
      let findings = findings(folder)
      #expect(!findings.isEmpty)
      for (report, script) in [
        (CheckReport.json, "len(d), d[0]['rule'], d[0]['line']"),
        (
          .sarif,
          "len(d['runs'][0]['results']), d['runs'][0]['results'][0]['ruleId'], d['runs'][0]['results'][0]['locations'][0]['physicalLocation']['region']['startLine']"
        ),
      ] {
        let printed = try python(
          "import json,sys; d=json.load(sys.stdin); print(\(script))", report.text(findings))
        #expect(printed == "\(findings.count) \(findings[0].rule) \(findings[0].location.line)\n")
      }
    }
  }

  // MARK: Helpers

  private func withFixture(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Fixture.directory, toPath: folder.path)
    try body(folder.path)
  }

  private func findings(_ folder: String) -> [Diagnostic] {
    CollectionCheck.findings(
      in: CollectionReader.read(directory: folder), today: Fixture.today)
  }

  private func python(_ script: String, _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let data = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
