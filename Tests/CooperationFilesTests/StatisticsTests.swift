import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

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
    let wholes = Dictionary(
      uniqueKeysWithValues: statistics.sections.compactMap { section in
        section.whole.map { (section.title, $0) }
      })
    #expect(wholes["Events with"] == Fixture.catalog.count)
    #expect(wholes["Memoranda with"] == Fixture.catalog.memoranda.count)
    #expect(
      wholes["Persons of Japan with"] == Fixture.records.people.count { $0.country == "JP" })
    for section in statistics.sections {
      guard let whole = section.whole else { continue }
      #expect(section.counts.allSatisfy { $0.count <= whole })
    }
  }

  @Test func `what became of events and promises adds up`() throws {
    let sections = Statistics(Fixture.catalog).sections
    let events = try #require(sections.first { $0.title == "Events by what became of them" })
    #expect(events.counts.reduce(0) { $0 + $1.count } == Fixture.catalog.count)
    let promises = try #require(sections.first { $0.title == "Commitments that are" })
    #expect(promises.counts.dropLast().reduce(0) { $0 + $1.count } == promises.whole)
  }

  @Test func `a second source is one of another publisher`() {
    var event = Event()
    func source(_ publisher: String) -> Source {
      Source(
        title: nil, url: nil, publisher: publisher, published: nil, accessed: nil, language: nil)
    }
    event.sources = [source("Da Nang Today"), source("da nang today")]
    #expect(!Statistics.hasSecondPublisher(event))
    event.sources.append(source("Sakai City"))
    #expect(Statistics.hasSecondPublisher(event))
  }

  @Test func `memoranda by kind add up to all memoranda`() throws {
    let section = try #require(
      Statistics(Fixture.catalog).sections.first { $0.title == "Memoranda by kind" })
    #expect(section.counts.reduce(0) { $0 + $1.count } == Fixture.catalog.memoranda.count)
  }
}
