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

  @Test func `documents of localities stand beside what officials count`() throws {
    func section(_ records: RecordCollection) throws -> Statistics.Section {
      try #require(
        Statistics(Catalog(records)).sections.first { $0.title.hasPrefix("Ties and agreements") })
    }
    var records = Fixture.records
    let plain = try section(records)
    #expect(plain.counts.count == 2)
    #expect(plain.counts[0].count >= plain.counts[1].count)
    #expect(plain.counts[1].count > 0)
    #expect(plain.note == nil)
    var ties = CountedTies()
    ties.count = 110
    ties.precision = .atLeast
    ties.day = CalendarDate(year: 2010, month: 1, day: 1)
    ties.by.en = "officials at a forum"
    ties.note.en = "It is not said what counts."
    records.about.tiesCounted = ties
    let counted = try section(records)
    #expect(counted.counts.map(\.count).last == 110)
    #expect(
      counted.counts.last?.name == "at-least, counted by officials at a forum, for 2010-01-01")
    let byThen = try #require(counted.counts.first { $0.name.contains("signed by 2010-01-01") })
    #expect((1..<counted.counts[0].count).contains(byThen.count))
    #expect(counted.note == "It is not said what counts.")
    let text = Statistics(Catalog(records)).text
    #expect(text.contains("  It is not said what counts.\n"))
  }

  @Test func `a table has each count with its whole`() {
    let statistics = Statistics(Fixture.catalog)
    let lines = statistics.csv.split(separator: "\r\n").map(String.init)
    #expect(lines[0] == "section,name,count,of")
    #expect(lines.count == 1 + statistics.sections.reduce(0) { $0 + $1.counts.count })
    #expect(lines.contains("Records,events,\(Fixture.catalog.count),"))
  }

  @Test func `memoranda by kind add up to all memoranda`() throws {
    let section = try #require(
      Statistics(Fixture.catalog).sections.first { $0.title == "Memoranda by kind" })
    #expect(section.counts.reduce(0) { $0 + $1.count } == Fixture.catalog.memoranda.count)
  }
}
