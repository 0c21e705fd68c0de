import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

/// The table of the events in view by year.
struct MatrixTests {
  /// The count that a link stands on.
  private func number(_ link: DetailLink, in state: Session) throws -> Int {
    let spot = try #require(link.spots.first)
    let text = state.reading.document.lines[spot.line].text
    var column = 0
    let covered = text.filter { character in
      defer { column += ColumnWidth.of(character) }
      return (spot.column..<spot.column + spot.columns).contains(column)
    }
    return try #require(Int(covered.filter { $0 != " " }))
  }

  @Test(arguments: [0, 1, 2, 3], [80, 140])
  func `every count leads to as many events`(steps: Int, columns: Int) throws {
    var play = try Screenplay(
      Fixture.ownCatalog, query: "year:2010..2026", columns: columns, rows: 24)
    play.press("X" + String(repeating: " >", count: steps))
    #expect(play.state.reading.page as? MatrixPage == MatrixPage(MatrixRows.allCases[steps]))
    let links = play.state.reading.document.links
    #expect(links.count > 20)
    for link in links {
      guard case .filter(let query, _) = link.target else {
        Issue.record("\(link.target)")
        continue
      }
      let found = try Fixture.ownCatalog.rows(for: query, today: Fixture.today).count
      let shown = try number(link, in: play.state)
      if found != shown { Issue.record("\(query): \(found) found, \(shown) shown") }
    }
  }

  @Test func `Enter on a count shows its events and [ comes back`() throws {
    var play = try Screenplay(query: "sakai", columns: 100, rows: 30)
    play.press("X Down Right")
    let link = try #require(play.state.reading.focusedLink)
    let count = try number(link, in: play.state)
    play.press("Enter")
    #expect(play.state.focus == .timeline)
    #expect(play.state.rows.count == count)
    #expect(play.state.query.description.hasPrefix("sakai sector:"))
    play.press("[")
    #expect(play.state.reading.page as? MatrixPage == MatrixPage(.sectors))
    #expect(play.state.reading.focusedLink == link)
  }

  @Test func `the value under the cursor narrows the table itself`() throws {
    var play = try Screenplay(columns: 100, rows: 30)
    play.press("X Down")
    let count = try number(try #require(play.state.reading.focusedLink), in: play.state)
    play.press("=")
    #expect(play.state.reading.page as? MatrixPage == MatrixPage(.sectors))
    #expect(play.state.rows.count == count)
    #expect(play.text.contains("\(count) events"))
    play.press("u")
    #expect(play.text.contains("30 events"))
  }

  @Test func `the cursor keeps its column over lines that have no count there`() throws {
    var play = try Screenplay(columns: 80, rows: 40)
    play.press("X End")
    play.press("g Right Right Right")
    let start = try #require(play.state.reading.focusedLink?.spots.first)
    for _ in 0..<6 { play.press("Down") }
    let below = try #require(play.state.reading.focusedLink?.spots.first)
    #expect(below.line == start.line + 6)
    for _ in 0..<6 { play.press("Up") }
    #expect(play.state.reading.focusedLink?.spots.first == start)
    play.press("Left Left Left Left Left Left Left Left")
    #expect(play.state.focus == .detail)
    #expect(play.state.reading.link == 0)
  }

  @Test func `the names of the columns stay while the lines scroll`() throws {
    var play = try Screenplay(Fixture.ownCatalog)
    play.press("X > >")
    let heading = try #require(play.text.split(separator: "\n").first { $0.contains("2025") })
    play.press("End")
    #expect((play.state.scroll[.detail] ?? 0) > 0)
    #expect(play.text.contains(heading))
  }

  @Test func `rows change round and back`() throws {
    var play = try Screenplay()
    play.press("X <")
    #expect(play.state.reading.page as? MatrixPage == MatrixPage(.kinds))
    play.press(">")
    #expect(play.state.reading.page as? MatrixPage == MatrixPage(.sectors))
    play.press("Esc")
    #expect(play.state.reading.page == nil)
    #expect(play.state.focus == .timeline)
  }

  @Test func `a narrower screen keeps the cursor on its count`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 140, rows: 40)
    play.press("X Down End")
    let target = play.state.reading.focusedLink?.target
    play.resize(columns: 80, rows: 24)
    #expect(play.state.reading.focusedLink?.target == target)
  }

  @Test func `records read again are counted again`() throws {
    var records = Fixture.records
    records.events = Array(records.events.dropLast(5))
    var play = try Screenplay(Catalog(records))
    play.press("X")
    #expect(play.text.contains("25 events"))
    play.reload(Fixture.catalog)
    #expect(play.text.contains("30 events"))
  }

  @Test(arguments: Language.allCases)
  func `the table looks as it did`(language: Language) throws {
    var play = try Screenplay(query: "-kind:festival", language: language)
    play.press("X Down Right")
    try expectScreen(play, "matrix-80x24-\(language)")
  }

  @Test func `the wide table looks as it did`() throws {
    var play = try Screenplay(
      query: "-kind:festival", columns: 140, rows: 40)
    play.press("X > Down")
    try expectScreen(play, "matrix-140x40-en")
  }
}
