import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct StatisticsTests {
  @Test func `the figures in the README are those of the records`() throws {
    let directory = Fixture.packageDirectory
    let records = CollectionReader.read(directory: "\(directory)/data").records
    let readme = try String(contentsOfFile: "\(directory)/README.md", encoding: .utf8)
    let figures = Statistics(Catalog(records)).markdown
    // A journey's stops are records, and no events of their own.
    let rows = records.events.count { $0.partOf == nil }
    #expect(figures.contains("\(rows) events"))
    #expect(readme.contains("-->\n\(figures)<!-- end of figures"), "run: make figures")
  }

  @Test func `shares are of the whole`() throws {
    let statistics = Statistics(Fixture.catalog)
    for section in statistics.sections {
      guard let whole = section.whole else { continue }
      #expect(whole == Fixture.catalog.count)
      #expect(section.counts.allSatisfy { $0.count <= whole })
    }
  }

  @Test func `memoranda by kind add up to all memoranda`() throws {
    let section = try #require(
      Statistics(Fixture.catalog).sections.first { $0.title == "Memoranda by kind" })
    #expect(section.counts.reduce(0) { $0 + $1.count } == Fixture.catalog.memoranda.count)
  }
}
