import Foundation
import TestSupport
import Testing

/// The counts of the package's own records, against a count by another program.
struct CountTests {
  private struct Line: Decodable {
    let value: String
    let count: Int
  }

  private static let records = "\(Fixture.packageDirectory)/data"

  /// For each facet, its values and their counts, by a script that reads the YAML by itself.
  private static let independent = Result {
    let script = "\(Fixture.packageDirectory)/scripts/independent_count.py"
    let outcome = try Program.run("/usr/bin/python3", ["-X", "utf8", script, records])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(
      [String: [String: Int]].self, from: Data(outcome.output.utf8))
  }

  @Test(arguments: [
    "province", "prefecture", "place", "sector", "kind", "year", "party", "person", "status",
    "pair",
  ])
  func `counts are those of an independent count`(facet: String) throws {
    let outcome = try Program.run(
      Program.path, ["count", "--by", facet, "--format", "json", "--data", Self.records])
    #expect(outcome.status == 0)
    let lines = try JSONDecoder().decode([Line].self, from: Data(outcome.output.utf8))
    let counts = Dictionary(lines.map { ($0.value, $0.count) }) { first, _ in first }
    let expected = try #require(try Self.independent.get()[facet])
    #expect(lines.count == counts.count)
    #expect(!expected.isEmpty)
    let difference = Set(counts.keys).union(expected.keys).sorted()
      .filter { counts[$0] != expected[$0] }
      .map { "\($0): \(counts[$0] ?? 0), expected \(expected[$0] ?? 0)" }
    #expect(difference == [])
  }

  @Test func `the number of events is the number of files`() throws {
    let walker = FileManager.default.enumerator(atPath: "\(Self.records)/events")
    let files = walker?.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") } ?? []
    let outcome = try Program.run(Program.path, ["count", "--data", Self.records])
    #expect(outcome.output == "\(files.count)\n")
    #expect(files.count > 400)
  }
}
