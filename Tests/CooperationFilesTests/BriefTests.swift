import Cooperation
import CooperationFiles
import Foundation
import Papers
import TestSupport
import Testing

struct BriefTests {
  private static let daNang = Counterpart.unit(id: "VN-DN")
  private static let sakai = Counterpart.city(id: "JP-27/sakai")

  // MARK: As recorded

  /// Run with `RECORD_SCREENS=1` to write the files anew; such a run fails.
  @Test(arguments: [
    ("en", [Language.en]), ("vi", [.vi]), ("ja", [.ja]), ("vi-ja", [.vi, .ja]),
  ])
  func `the fixture's brief is written as recorded`(name: String, languages: [Language]) throws {
    let briefs = Paper.papers(
      Fixture.catalog, of: Self.daNang, and: Self.sakai, today: Fixture.today, in: languages)
    try Self.compare(BriefFormat.markdown.text(briefs), with: "da-nang-sakai-\(name).md")
    guard languages.count > 1 else { return }
    try Self.compare(BriefFormat.html.text(briefs), with: "da-nang-sakai-\(name).html")
  }

  @Test func `the brief of one is written as recorded`() throws {
    let briefs = Paper.papers(
      Fixture.catalog, of: Self.daNang, and: nil, today: Fixture.today, in: [.en])
    try Self.compare(BriefFormat.markdown.text(briefs), with: "da-nang-en.md")
  }

  // MARK: What it says

  @Test func `a brief ends with where corrections go, in each of its languages`() {
    var records = Fixture.records
    records.about.corrections = "https://example.org/corrections"
    let briefs = Paper.papers(
      Catalog(records), of: Self.daNang, and: Self.sakai, today: Fixture.today, in: [.en, .ja])
    let lines = ["Corrections: https://example.org", "訂正の連絡先: https://example.org"]
    for text in [BriefFormat.markdown.text(briefs), BriefFormat.html.text(briefs)] {
      let end = text.suffix(500)
      #expect(lines.allSatisfy(end.contains))
    }
    let plain = Paper.papers(
      Fixture.catalog, of: Self.daNang, and: Self.sakai, today: Fixture.today, in: [.en])
    #expect(!BriefFormat.markdown.text(plain).contains("Corrections"))
    #expect(!BriefFormat.html.text(plain).contains("class=\"closing\""))
  }

  @Test func `briefs in all languages have one shape and number their sources alike`() {
    for (first, second) in Self.samples {
      let briefs = Self.briefs(first, second)
      let shapes = briefs.map { brief in brief.parts.map { $0.blocks.map(Self.shape) } }
      #expect(shapes.allSatisfy { $0 == shapes[0] }, "\(first) \(String(describing: second))")
      #expect(briefs.allSatisfy { $0.sources.map(\.url) == briefs[0].sources.map(\.url) })
    }
  }

  @Test func `every reference is to a source, and every source is cited`() {
    for (first, second) in Self.samples {
      let brief = Self.briefs(first, second)[0]
      let cited = Set(Self.lines(of: brief).flatMap(\.references))
      #expect(cited == Set(brief.sources.indices.map { $0 + 1 }))
    }
  }

  @Test func `no id or code stands where there is a name`() {
    let records = Fixture.ownRecords
    let names = Set(
      (records.parties.flatMap { $0.name.all } + records.people.flatMap { $0.name.all }))
    let ids = Set(
      records.events.map(\.id) + records.memoranda.map(\.id) + records.parties.map(\.id)
        + records.people.map(\.id) + records.units.map(\.id) + records.cities.map(\.id)
        + records.sectors.map(\.id) + records.kinds.map(\.id)
    ).subtracting(names)
    for (first, second) in Self.samples {
      for brief in Self.briefs(first, second) {
        let found = Self.lines(of: brief).flatMap(\.runs).map(\.text).filter { text in
          // What a kind or sector is called in English may be its id.
          ids.contains(text) && (brief.language != .en || text.contains("-"))
        }
        #expect(found == [], "\(brief.title.text) \(brief.language)")
      }
    }
  }

  @Test func `the timeline has every event of the two with its own sources`() throws {
    let catalog = Fixture.ownCatalog
    let relationship = Relationship(
      catalog, between: Self.daNang, and: Self.sakai, today: Fixture.today)
    let brief = Self.briefs(Self.daNang, Self.sakai)[0]
    let timeline = try #require(brief.parts.first { $0.heading == "Timeline" })
    guard case .table(let table) = try #require(timeline.blocks.first) else { return }
    #expect(table.rows.count == relationship.rows.count)
    for (row, index) in zip(table.rows, relationship.rows.reversed()) {
      guard case .cells(let cells) = row else { continue }
      let event = catalog.events[index]
      #expect(cells[1][0].text == event.title.en)
      let cited = cells[1][0].references.map { brief.sources[$0 - 1].url }
      #expect(Set(cited.compactMap { $0 }) == Set(event.sources.compactMap(\.url)))
    }
  }

  @Test func `what is not recorded is named`() {
    let brief = Paper(
      Fixture.catalog, of: Self.daNang, and: Self.sakai, today: Fixture.today, in: .en)
    let lines = brief.parts.last.map { $0.blocks.flatMap(Self.lines).map(\.text) } ?? []
    #expect(lines.contains { $0.contains("No event is recorded in 2010–2018, 2020–2023") })
    #expect(lines.contains { $0.hasPrefix("No event is recorded since 11 Nov 2024") })
    let strangers = Self.briefs(.unit(id: "VN-71"), .unit(id: "JP-47"))[0]
    let relationship = Relationship(
      Fixture.ownCatalog, between: .unit(id: "VN-71"), and: .unit(id: "JP-47"),
      today: Fixture.today)
    #expect(relationship.rows.isEmpty)
    #expect(Self.lines(of: strangers).contains { $0.text == "No event is recorded." })
  }

  @Test(arguments: [(2009...2024, 16, 2009), (2010...2027, 18, 2010), (1992...2026, 8, 1990)])
  func `years stand alone or by fives`(years: ClosedRange<Int>, count: Int, first: Int) {
    let spans = PaperChart.spans(of: years)
    #expect(spans.count == count)
    #expect(spans.first?.lowerBound == first)
    #expect(spans.last.map { $0.contains(years.upperBound) } == true)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound + 1 == $1.lowerBound })
  }

  @Test(arguments: ["VN-DN", "VN-SG", "VN-HN", "VN-18"])
  func `the sectors' counts are those of the query`(code: String) throws {
    let catalog = Fixture.ownCatalog
    for part in Self.briefs(.unit(id: code), nil)[0].parts {
      for case .chart(let chart) in part.blocks {
        #expect(!chart.rows.isEmpty)
        for row in chart.rows {
          for (span, count) in zip(chart.spans, row.counts) {
            let query = try QueryParser.parse(
              "province:\(code) sector:\"\(row.name.text)\" year:\(span.lowerBound)..\(span.upperBound)"
            )
            let found = try catalog.rows(for: query, today: Fixture.today)
            #expect(found.count == count, "\(query)")
          }
        }
      }
    }
  }

  // MARK: What it is written as

  /// Prints what is wrong with a file of html: elements not closed, links without an end, text that
  /// became an element, attributes that run something.
  private static let checker = """
    import html.parser, sys
    class Checker(html.parser.HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.open, self.ids, self.links, self.tags, self.languages = [], set(), set(), 0, set()
        def handle_starttag(self, tag, attributes):
            self.tags += 1
            names = dict(attributes)
            if tag == "script" or any(name.startswith("on") for name in names): print("runs", tag)
            if "lang" in names: self.languages.add(names["lang"])
            if "id" in names: self.ids.add(names["id"])
            link = names.get("href", "")
            if link.startswith("#"): self.links.add(link[1:])
            elif link and not link.startswith(("http://", "https://")): print("link", link)
            if tag not in ("meta", "img", "col", "hr"): self.open.append(tag)
        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag: print("not nested", tag)
    text = open(sys.argv[1], newline="").read()
    checker = Checker()
    checker.feed(text)
    checker.close()
    if checker.open: print("open", checker.open)
    if checker.links - checker.ids: print("no end", checker.links - checker.ids)
    if any(ord(c) < 32 and c != "\\n" for c in text): print("control character")
    print(checker.tags, *sorted(checker.languages))
    """

  @Test func `the html is well formed, and its languages are named`() throws {
    let briefs = Paper.papers(
      Fixture.ownCatalog, of: Self.daNang, and: Self.sakai, today: Fixture.today, in: [.vi, .ja])
    let printed = try Python.run(Self.checker, on: BriefFormat.html.text(briefs))
    #expect(printed.split(separator: "\n").count == 1, "\(printed)")
    #expect(["ja", "vi"].allSatisfy(printed.split { $0.isWhitespace }.map(String.init).contains))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `hostile records make no elements of their own`(seed: UInt64) throws {
    let (plain, hostile) = Self.twins(seed)
    let texts = [plain, hostile].map { catalog in
      BriefFormat.html.text(
        Paper.papers(
          catalog, of: .unit(id: "VN-DN"), and: nil, today: Fixture.today, in: [.vi, .ja]))
    }
    let printed = try texts.map { try Python.run(Self.checker, on: $0) }
    #expect(printed.allSatisfy { $0.split(separator: "\n").count == 1 }, "\(printed)")
    let counts = printed.map { $0.split(separator: " ").first.flatMap { Int($0) } ?? 0 }
    // A text in another language has a span of its own.
    #expect(counts[0] > 50)
    #expect(!texts[1].contains("<b>"))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `hostile records leave the tables of Markdown whole`(seed: UInt64) {
    let (_, hostile) = Self.twins(seed)
    let text = BriefFormat.markdown.text(
      Paper.papers(hostile, of: .unit(id: "VN-DN"), and: nil, today: Fixture.today, in: [.vi]))
    var columns: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("| ") else {
        columns = nil
        continue
      }
      let bars = zip(line, line.dropFirst()).filter { $0 != "\\" && $1 == "|" }.count
      if let columns { #expect(bars == columns, "\(line)") }
      columns = columns ?? bars
    }
  }

  // MARK: Help

  private static let samples: [(Counterpart, Counterpart?)] =
    [
      (daNang, sakai), (daNang, nil), (sakai, nil), (.party(id: "jica"), nil),
      (.party(id: "jica"), .party(id: "vn-gov")), (.unit(id: "VN-SG"), .unit(id: "JP-35")),
      (.unit(id: "VN-71"), .unit(id: "JP-47")), (daNang, .party(id: "jica")),
    ]
    + Fixture.ownCatalog.table(.pair).values.enumerated().filter { $0.offset % 12 == 0 }.map {
      let codes = $0.element.id.split(separator: "~").map(String.init)
      return (.unit(id: codes[0]), .unit(id: codes[1]))
    }

  private static func briefs(_ first: Counterpart, _ second: Counterpart?) -> [Paper] {
    Paper.papers(
      Fixture.ownCatalog, of: first, and: second, today: Fixture.today, in: Language.allCases)
  }

  /// The number of lines, rows and columns of a block.
  private static func shape(_ block: PaperBlock) -> [Int] {
    switch block {
    case .paragraph: [0]
    case .list(let lines): [1, lines.count]
    case .table(let table):
      [2, table.columns.count]
        + table.rows.map { row in
          if case .cells(let cells) = row { cells.count } else { 0 }
        }
    case .chart(let chart): [3, chart.spans.count] + chart.rows.flatMap(\.counts)
    }
  }

  private static func lines(_ block: PaperBlock) -> [PaperLine] {
    switch block {
    case .paragraph(let line): [line]
    case .list(let lines): lines
    case .table(let table):
      table.rows.flatMap { row -> [PaperLine] in
        if case .cells(let cells) = row { Array(cells.joined()) } else { [] }
      }
    case .chart(let chart): [chart.caption]
    }
  }

  private static func lines(of brief: Paper) -> [PaperLine] {
    [brief.title] + brief.parts.flatMap { $0.blocks.flatMap(lines) }
  }

  /// A catalog of plain texts, and the same with hostile ones in their place.
  private static func twins(_ seed: UInt64) -> (plain: Catalog, hostile: Catalog) {
    var hostile = HostileText(seed: seed)
    var records = hostile.collection(5)
    records.units = Fixture.records.units
    records.sectors = Fixture.records.sectors
    var plain = records
    plain.events = Fixture.records.events
    plain.memoranda = Fixture.records.memoranda
    return (Catalog(plain), Catalog(records))
  }

  private static func compare(_ text: String, with name: String) throws {
    let path = "\(Fixture.packageDirectory)/Tests/Fixtures/brief/\(name)"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try TemporaryDirectory.write(Data(text.utf8), to: path)
      Issue.record("\(path) was recorded")
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(TextDifference.first(of: text, from: recorded) == nil)
  }
}
