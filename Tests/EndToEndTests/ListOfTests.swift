import Foundation
import TestSupport
import Testing

/// Documents, promises and people on the command line.
struct ListOfTests {
  private static func own(_ arguments: String...) throws -> Outcome {
    try Program.run(
      Program.path,
      arguments + ["--data", "\(Fixture.packageDirectory)/data", "--today", "2026-11-30"])
  }

  @Test func `open promises of a pair are told with who, to whom, since when and due when`() throws
  {
    let outcome = try Program.fixture(
      "list", "--of", "promises", "pair:\"Da Nang\"~Sakai", "is:open")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first?.hasPrefix("due") == true)
    #expect(outcome.lines.first?.contains("who, to whom, made on") == true)
    let carbon = outcome.lines.first { $0.contains("carbon neutrality by 2050") }
    #expect(carbon?.hasPrefix("2050") == true)
    #expect(carbon?.contains(", 2024-11-11  2024-11-11-da-nang-sakai#") == true)
  }

  @Test func `a saved view brings its list to a command that names none`() throws {
    try Scratch.with { directory in
      let home = ["LC_ALL": "C.UTF-8", "HOME": directory, "VNJP_DATA": Fixture.directory]
      func run(_ arguments: String...) throws -> Outcome {
        try Program.run(Program.path, arguments, environment: home)
      }
      #expect(try run("views", "save", "open", "--of", "promises", "is:open").status == 0)
      let wanted = try run("list", "--of", "promises", "is:open", "sakai")
      #expect(wanted.lines.count > 2)
      #expect(try run("list", "@open", "sakai").output == wanted.output)
      #expect(
        try run("count", "@open").output
          == run("count", "--of", "promises", "is:open").output)
      let exported = try run("export", "@open", "--format", "csv").output
      #expect(exported.contains("id,event,made,due"))
      #expect(
        try run("list", "--of", "events", "@open").output
          == run("list", "is:open").output)
      let refused = try run("export", "@open", "--format", "bibtex")
      #expect(refused.status == 64)
      #expect(refused.errors.contains("promises can be written as"))
    }
  }

  @Test func `a promise of a journey's stop was made on the stop's day`() throws {
    let outcome = try Self.own("list", "--of", "promises", "id:2024-08-05-niigata")
    let line = outcome.lines.first { $0.hasSuffix("#koshihikari-nu1-trial") }
    #expect(line?.contains(", 2024-08-05  2024-08-05-niigata-governor-vinh-long#") == true)
  }

  @Test func `documents tell how they stand, as the query for it finds them`() throws {
    let all = try Program.fixture("list", "--of", "documents")
    #expect(all.status == 0)
    for (word, name) in [
      ("in-force", "in force"), ("lapsed", "past its term"), ("no-end", "no end recorded"),
    ] {
      let found = try Program.fixture("list", "--of", "documents", "is:\(word)")
      let told = all.lines.dropFirst().filter { $0.contains(name) }
      #expect(
        Array(found.lines.dropFirst().compactMap(Self.id)) == told.compactMap(Self.id), "\(word)")
    }
  }

  private static func id(_ line: Substring) -> Substring? { line.split(separator: " ").last }

  @Test func `people are told with their last meeting and office`() throws {
    let outcome = try Program.fixture("list", "--of", "people", "person:le-trung-chinh")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last?.contains("Lê Trung Chinh") == true)
    #expect(outcome.lines.last?.contains("Da Nang People's Committee") == true)
  }

  @Test(arguments: ["documents", "promises", "people"])
  func `a list that finds nothing says so, and a format of events is refused`(list: String) throws {
    let none = try Program.fixture("list", "--of", list, "\"no such words at all\"")
    #expect(none.status == 0)
    #expect(none.output == "")
    #expect(none.errors.hasSuffix(" matches\n"))
    let refused = try Program.fixture("export", "--of", list, "--format", "sqlite")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("\(list) can be written as csv"))
  }

  @Test func `the sums of stats are the numbers that count gives`() throws {
    for list in ["documents", "promises", "people"] {
      let count = try Self.own("count", "--of", list).output.dropLast()
      let stats = try Self.own("stats", "--of", list)
      #expect(stats.lines.dropFirst().first?.contains("  \(count)  \(list)") == true, "\(list)")
    }
  }
}
