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
      .filter { (counts[$0] ?? 0) != (expected[$0] ?? 0) }
      .map { "\($0): \(counts[$0] ?? 0), expected \(expected[$0] ?? 0)" }
    #expect(difference == [])
  }

  @Test func `the number of events is that of the files, but for a journey's stops`() throws {
    let walker = FileManager.default.enumerator(atPath: "\(Self.records)/events")
    let files = walker?.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") } ?? []
    let stops = try files.count { file in
      try String(contentsOfFile: "\(Self.records)/events/\(file)", encoding: .utf8)
        .split(separator: "\n").contains { $0.hasPrefix("part_of:") }
    }
    #expect(stops > 0)
    let outcome = try Program.run(Program.path, ["count", "--data", Self.records])
    #expect(outcome.output == "\(files.count - stops)\n")
    #expect(files.count > 400)
  }

  @Test(arguments: [("sector", "year"), ("province", "prefecture"), ("kind", "status")])
  func `a table of two facets is the counts of one within the other`(
    facet: String, other: String
  ) throws {
    struct Row: Decodable {
      let value: String
      let count: Int
      let counts: [Line]
    }
    func count(_ arguments: String...) throws -> Data {
      let outcome = try Program.run(
        Program.path, ["count", "--format", "json", "--data", Self.records] + arguments)
      #expect(outcome.status == 0)
      return Data(outcome.output.utf8)
    }
    let rows = try JSONDecoder().decode([Row].self, from: count("--by", "\(facet),\(other)"))
    #expect(rows.count > 2)
    for row in rows.prefix(4) {
      let alone = try JSONDecoder().decode(
        [Line].self, from: count("--by", other, "\(facet):\(row.value)"))
      #expect(
        Dictionary(row.counts.map { ($0.value, $0.count) }) { $1 }
          == Dictionary(alone.filter { $0.count > 0 }.map { ($0.value, $0.count) }) { $1 })
    }
  }

  @Test func `a table of two facets is aligned, and its csv has a column for each value`() throws {
    let table = try Program.fixture("count", "sakai", "--by", "kind,year")
    #expect(table.status == 0)
    #expect(Set(table.lines.map(\.count)).count == 1)
    #expect(table.lines.first?.contains("events  2009  2010") == true)
    let csv = try Program.fixture("count", "sakai", "--by", "kind,year", "--format", "csv")
    #expect(csv.output.hasPrefix("value,name,events,2009,2010"))
    #expect(csv.output.split(whereSeparator: \.isNewline).count == table.lines.count)
    let wrong = try Program.fixture("count", "--by", "kind,nonsense")
    #expect(wrong.status == 64)
  }
}
