import Foundation
import TestSupport
import Testing

struct StatsTests {
  @Test func `the reach has every unit of both countries and adds up`() throws {
    let table = try Program.fixture("stats", "--reach", "--format", "csv", "--lang", "ja")
    let lines = table.output.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines[0].prefix(4) == ["id", "name", "country", "events"])
    #expect(
      lines[0].dropFirst(4).map { Int($0) ?? 0 }
        == lines[0].dropFirst(4).compactMap { Int($0) }.sorted())
    #expect(lines.dropFirst().count { $0[2] == "VN" } == 34)
    #expect(lines.dropFirst().count { $0[2] == "JP" } == 47)
    #expect(lines.contains { $0[1] == "大阪府" })
    let counted = try Program.fixture("count", "--by", "province", "--format", "csv")
    for line in counted.output.split(separator: "\r\n").dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      let found = try #require(lines.first { $0[0] == cells[0] }, "\(cells)")
      #expect(found[3] == cells.last)
      // An event of two years counts in both.
      #expect(found.dropFirst(4).reduce(0) { $0 + (Int($1) ?? 0) } >= Int(found[3]) ?? 0)
    }
  }

  @Test func `the reach as text has a line a unit and dots for none`() throws {
    let text = try Program.fixture("stats", "--reach", "--lang", "vi").output
    let lines = text.split(separator: "\n")
    #expect(lines.count == 82)
    #expect(lines.contains { $0.hasPrefix("VN-DN  Đà Nẵng ") && $0.contains(" . ") })
    #expect(Set(lines.dropFirst().prefix(34).map { $0.count }).count == 1)
  }

  @Test(arguments: ["json", "markdown", "csv"])
  func `every format has the figures and the reach`(format: String) throws {
    for more in [[], ["--reach"]] {
      let outcome = try Program.fixture(["stats", "--format", format] + more)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(more.isEmpty ? "30" : "Osaka"))
      if format == "json" {
        _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      }
    }
  }
}
