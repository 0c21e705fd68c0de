import Cooperation
import Papers
import TestSupport
import Testing
import Words

/// What the documents about sides and about what comes up say, before anything lays them out.
struct PaperTests {
  private static let daNang = Counterpart.unit(id: "VN-DN")
  private static let sakai = Counterpart.city(id: "JP-27/sakai")

  private static func paper(
    _ language: Language = .en, _ extent: Paper.Extent = .brief,
    _ catalog: Catalog = Fixture.catalog,
    of first: Counterpart = daNang, and second: Counterpart? = sakai
  ) -> Paper {
    Paper(catalog, of: first, and: second, today: Fixture.today, in: language, extent)
  }

  // MARK: One text for all

  @Test(arguments: Language.allCases)
  func `a part says the same on the screen and in a folder`(language: Language) throws {
    let page = Self.paper(language, .page)
    let brief = Self.paper(language, .brief)
    #expect(page.title == brief.title)
    for topic in [PaperPart.Topic.overview, .instruments, .promises, .sectors] {
      let parts = try [page, brief].map { paper in
        try #require(paper.parts.first { $0.topic == topic })
      }
      #expect(parts[0].heading == parts[1].heading)
      #expect(parts[0].blocks.map(\.texts) == parts[1].blocks.map(\.texts))
      #expect(!parts[0].blocks.flatMap(\.texts).isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `what comes up between two is told as in the list of all`(language: Language) throws {
    let brief = Self.paper(language)
    let calendar = try #require(brief.parts.first { $0.topic == .calendar })
    let all = Paper(
      Upcoming(Fixture.catalog, from: Fixture.today, days: 365), Fixture.catalog, in: language)
    let told = Set(all.parts.flatMap(\.blocks).flatMap(\.texts))
    let texts = calendar.blocks.flatMap(\.texts)
    #expect(!texts.isEmpty)
    // Between the two it needs no telling who they are.
    #expect(texts.allSatisfy { text in told.contains { $0.hasSuffix(text) } }, "\(texts)")
  }

  // MARK: What is said

  @Test(arguments: [
    (Language.en, "Da Nang – Sakai", "18 years since: "), (.vi, "Đà Nẵng – Sakai", "Tròn 18 năm: "),
    (.ja, "ダナン – 堺市", "18周年："),
  ])
  func `title, anniversary and overview are in the language`(
    language: Language, title: String, years: String
  ) throws {
    let paper = Self.paper(language, .page)
    #expect(paper.title.text == title)
    let overview = try #require(paper.parts.first)
    #expect(overview.topic == .overview)
    #expect(overview.blocks.flatMap(\.texts).contains { (text: String) in text.contains(years) })
  }

  @Test(arguments: Language.allCases)
  func `what is planned says so, what is late is under its own heading`(language: Language) throws {
    var records = Fixture.records
    let index = try #require(records.events.firstIndex { !$0.commitments.isEmpty })
    records.events[index].commitments[0].status = .open
    records.events[index].commitments[0].due = EventDate("2020-05")
    records.events[0].status = .planned
    records.events[0].date = try #require(EventDate("2027-01-05"))
    let catalog = Catalog(records)
    let paper = Paper(
      Upcoming(catalog, from: Fixture.today, days: 364), catalog, in: language)
    let overdue = try #require(paper.parts.first { $0.topic == .overdue })
    let words = PaperWords(language)
    #expect(overdue.heading == words.standing(.overdue))
    #expect(
      overdue.blocks.flatMap(\.texts).contains { (text: String) in text.contains(words.isDue) })
    let due = try #require(paper.parts.first { $0.topic == .due })
    let planned = words.inBrackets(EventStatus.planned.name.text(in: language) ?? "")
    #expect(due.blocks.flatMap(\.texts).contains { $0.hasSuffix(planned) })
  }

  @Test(arguments: Language.allCases)
  func `promises stand under what became of them, with the deed that kept one`(
    language: Language
  ) throws {
    var records = Fixture.records
    let made = "2024-11-11-da-nang-sakai"
    let deed = "2024-07-05-sakai-vice-mayor-da-nang"
    let index = try #require(records.events.firstIndex { $0.id == made })
    try #require(records.events[index].commitments.count > 3)
    records.events[index].commitments[0].status = .done
    records.events[index].commitments[0].metBy = deed
    records.events[index].commitments[1].status = .dropped
    records.events[index].commitments[2].due = EventDate("2025-03")
    let paper = Self.paper(language, .page, Catalog(records))
    let part = try #require(paper.parts.first { $0.topic == .promises })
    guard case .table(let table) = try #require(part.blocks.first) else {
      Issue.record("promises are no table")
      return
    }
    let words = PaperWords(language)
    let groups = table.rows.compactMap { row in
      if case .group(let name) = row { name } else { nil }
    }
    let standings: [Promise.Standing] = [.overdue, .open, .kept, .dropped]
    #expect(
      groups.map { String($0.prefix { $0 != "(" }) } == standings.map { words.standing($0) + " " })
    #expect(groups[0].hasSuffix("(1)") && groups[2].hasSuffix("(1)"))
    let kept = part.blocks.flatMap(\.lines).filter { $0.text.hasPrefix(words.metBy) }
    #expect(kept.map { $0.runs.last?.target } == [.event(deed)])
    let late = part.blocks.flatMap(\.runs).filter { $0.meaning == .warning }
    #expect(late.map(\.text) == [DateText.long(try #require(EventDate("2025-03")), language)])
  }

  /// Pairs of the package's own records that offices would ask about.
  private static let pairs: [(Counterpart, Counterpart)] = [
    (daNang, sakai), (.unit(id: "VN-HN"), .unit(id: "JP-40")),
    (.unit(id: "VN-49"), .unit(id: "JP-15")), (.unit(id: "VN-39"), .unit(id: "JP-28")),
  ]

  @Test(arguments: pairs, Language.allCases)
  func `real pairs are told in names, each line of a folder with its sources`(
    pair: (Counterpart, Counterpart), language: Language
  ) throws {
    let catalog = Fixture.ownCatalog
    let paper = Self.paper(language, .brief, catalog, of: pair.0, and: pair.1)
    let relationship = Relationship(catalog, between: pair.0, and: pair.1, today: Fixture.today)
    try #require(!relationship.rows.isEmpty)
    let timeline = try #require(paper.parts.first { $0.topic == .timeline })
    let titles = timeline.blocks.flatMap(\.lines).filter { line in
      if case .event = line.runs.first?.target { true } else { false }
    }
    #expect(titles.count == relationship.rows.count)
    #expect(titles.allSatisfy { !$0.references.isEmpty })
    let ids = Set(
      catalog.memoranda.map(\.id) + catalog.events.indices.map(catalog.events.id)
        + catalog.vocabulary.parties.map(\.id).filter { $0.contains("-") })
    let texts = paper.parts.flatMap(\.blocks).flatMap(\.runs).map(\.text)
    #expect(texts.filter(ids.contains) == [])
  }

  @Test(arguments: Language.allCases)
  func `two who have nothing together are told so`(language: Language) throws {
    let paper = Self.paper(
      language, .page, Fixture.ownCatalog, of: .unit(id: "VN-71"), and: .unit(id: "JP-47"))
    let overview = try #require(paper.parts.first)
    #expect(overview.blocks.flatMap(\.texts).contains(PaperWords(language).noEvent))
    #expect(!paper.parts.contains { [.years, .instruments, .promises].contains($0.topic) })
  }

  // MARK: Where it leads

  @Test func `counts lead to just the events that they count`() throws {
    let paper = Self.paper(.en, .page, Fixture.ownCatalog)
    let relationship = Relationship(
      Fixture.ownCatalog, between: Self.daNang, and: Self.sakai, today: Fixture.today)
    var checked = 0
    for case .chart(let chart) in paper.parts.flatMap(\.blocks) {
      for row in chart.rows {
        for (count, target) in zip(row.counts, row.targets) {
          #expect(try Self.rows(target).count == count)
          checked += 1
        }
        guard let target = row.name.target else { continue }
        #expect(try Self.rows(target).count == row.total)
        checked += 1
      }
    }
    #expect(checked > 10)
    let events = try #require(
      paper.parts.flatMap(\.blocks).flatMap(\.runs).first { run in
        if case .filter = run.target { true } else { false }
      })
    #expect(try Self.rows(try #require(events.target)) == Set(relationship.rows))
  }

  @Test func `titles lead to their records, names to their events`() {
    let runs = Self.paper().parts.flatMap(\.blocks).flatMap(\.runs)
    for run in runs {
      switch run.target {
      case .event(let id): #expect(Fixture.catalog.row(id: id) != nil)
      case .memorandum(let id, let title):
        #expect(Fixture.catalog.memorandum(id: id) != nil)
        #expect(title == run.text)
      case .value(let field, let id, _):
        #expect([.party, .person].contains(field))
        #expect(!id.isEmpty)
      case .relationship, .filter, .address, nil: continue
      }
    }
    #expect(runs.contains { if case .event = $0.target { true } else { false } })
    #expect(runs.contains { if case .memorandum = $0.target { true } else { false } })
  }

  // MARK: How much is said

  @Test func `the screen ranks all partners, a folder the closest`() throws {
    let all = Partners(Fixture.ownCatalog, of: .unit(id: "VN-HN"), today: Fixture.today).partners
    try #require(all.count > 15)
    func names(_ extent: Paper.Extent) throws -> Int {
      let paper = Self.paper(.en, extent, Fixture.ownCatalog, of: .unit(id: "VN-HN"), and: nil)
      let part = try #require(paper.parts.first { $0.topic == .partners })
      return part.blocks.flatMap(\.runs).count { run in
        if case .relationship = run.target { true } else { false }
      }
    }
    #expect(try names(.partners) > (try names(.brief)))
    #expect(try names(.partners) >= all.count)
  }

  private static func rows(_ target: LinkTarget) throws -> Set<Int> {
    guard case .filter(let query, _) = target else { return [] }
    return Set(try Fixture.ownCatalog.rows(for: query, today: Fixture.today))
  }
}

extension PaperBlock {
  fileprivate var lines: [PaperLine] {
    switch self {
    case .paragraph(let line): [line]
    case .list(let lines): lines
    case .table(let table):
      table.rows.flatMap { row -> [PaperLine] in
        switch row {
        case .cells(let cells): Array(cells.joined())
        case .group(let name): [PaperLine(name)]
        }
      }
    case .chart(let chart): [chart.caption] + chart.rows.map { PaperLine([$0.name]) }
    }
  }

  var texts: [String] { lines.map(\.text) }
  fileprivate var runs: [PaperRun] { lines.flatMap(\.runs) }
}
