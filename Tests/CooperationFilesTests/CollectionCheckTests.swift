import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct CollectionCheckTests {
  @Test(arguments: [
    ("kind: vist", "2:7: error: no kind has the id 'vist'; did you mean 'visit'?"),
    (
      "sectors: [climate, enviroment]",
      "6:20: error: no sector has the id 'enviroment'; did you mean 'environment'?"
    ),
    (
      "parties: [sakai-citi]",
      "6:11: error: no party has the id 'sakai-citi'; did you mean 'sakai-city'?"
    ),
    (
      "delegations: [{party: sakai-city, members: [{person: le-quan-nam}]}]",
      "6:54: error: no person has the id 'le-quan-nam'; did you mean 'le-quang-nam'?"
    ),
    (
      "memoranda: [a-memorandun]",
      "6:13: error: no memorandum has the id 'a-memorandun'; did you mean 'a-memorandum'?"
    ),
    ("follows: [goods]", "6:11: error: no event has the id 'goods'; did you mean 'good'?"),
    ("places: [VN-DNX]", "6:10: error: no place has the id 'VN-DNX'; did you mean 'VN-DN'?"),
    (
      "localities: [JP-27/sakay]",
      "6:14: error: no place has the id 'JP-27/sakay'; did you mean 'JP-27/sakai'?"
    ),
    ("sectors: [qqqqqqqq]", "6:11: error: no sector has the id 'qqqqqqqq'"),
  ])
  func `an unknown id is reported with the nearest`(line: String, finding: String) throws {
    let findings = try Self.findings(of: Self.record(with: line))
    #expect(findings == ["events/good.yaml:\(finding) [unknown-id]"])
  }

  @Test(arguments: [
    "places: [FR, VN-DN@63, JP-27/sakai]", "localities: [VN-DN/hoi-an]",
    "follows: [good]", "parties: []", "memoranda: [a-memorandum]",
  ])
  func `a known id is not reported`(line: String) throws {
    #expect(try Self.findings(of: Self.record(with: line)) == [])
  }

  @Test func `a file apart from its id is reported`() throws {
    let findings = try Self.findings(of: Self.record(with: ""), file: "events/2024/god.yaml")
    #expect(
      findings == [
        "events/2024/god.yaml:1:1: error: the file is called 'god.yaml', expected 'good.yaml' "
          + "after the record's id [file-name]"
      ])
  }

  @Test func `a record that is there but malformed is reported once`() throws {
    let bad = "id: bad\nkind: visit\ndate: soon\nstatus: held\ntitle: {en: A visit}\n"
    let files = ["events/good.yaml": Self.record(with: "follows: [bad]"), "events/bad.yaml": bad]
    let rules = try TemporaryDirectory.with(collection: files) { directory in
      Self.errors(in: directory).map(\.rule)
    }
    #expect(rules == ["date"])
  }

  @Test func `the fixture has no errors`() {
    #expect(Self.errors(in: Fixture.directory).map { "\($0)" } == [])
  }

  @Test func `the records of the package have no errors`() {
    // These records grow: they are looked at as of the latest day that one of them tells.
    let records = Fixture.ownRecords
    let days = records.events.flatMap(\.commitments).compactMap(\.lastChecked)
    let today = max(days.max() ?? Fixture.today, Fixture.today)
    let directory = "\(Fixture.packageDirectory)/data"
    #expect(Self.errors(in: directory, on: today).map { "\($0)" } == [])
  }

  // MARK: Records

  private static func errors(
    in directory: String, on today: CalendarDate = Fixture.today
  ) -> [Diagnostic] {
    CollectionCheck.findings(in: CollectionReader.read(directory: directory), today: today)
      .filter { $0.severity == .error }
  }

  private static func findings(
    of record: String, file: String = "events/good.yaml"
  ) throws -> [String] {
    let files = [
      file: record, "memoranda/a-memorandum.yaml": memorandum, "events/signing.yaml": signing,
    ]
    return try TemporaryDirectory.with(collection: files) { directory in
      Self.errors(in: directory).map {
        "\($0)".replacing("\(directory)/", with: "")
      }
    }
  }

  /// A record with one more line, or with another kind.
  private static func record(with line: String) -> String {
    let kind = line.hasPrefix("kind") ? line : "kind: visit"
    let last = line.hasPrefix("kind") ? "" : line
    return """
      id: good
      \(kind)
      date: "2024-11-11"
      status: held
      title: {en: A good visit}
      \(last)

      """
  }

  private static let signing =
    "id: signing\nkind: signing\ndate: \"2024-11-11\"\nstatus: held\ntitle: {en: A signing}\n"
    + "memoranda: [a-memorandum]\n"

  private static let memorandum = "id: a-memorandum\nkind: plan\ntitle: {en: A plan}\n"
}
