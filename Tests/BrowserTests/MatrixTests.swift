import Cells
import Cooperation
import Papers
import TestSupport
import Testing

@testable import Browser

/// The table of the rows in view by two facets.
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
    let digits = covered.filter { $0 != " " }
    return digits == "·" ? 0 : try #require(Int(digits))
  }

  private func facets(_ play: Screenplay) throws -> [Facet] {
    let page = try #require(play.state.reading.page as? MatrixPage)
    return [page.rows, page.columns]
  }

  /// The line that tells the cell with the cursor in full.
  private func inHand(_ play: Screenplay) -> String {
    let head = play.state.reading.document.head
    return head.last { $0.text.contains(": ") }?.text ?? ""
  }

  @Test(arguments: [
    "X", "X > Right Right", "X > > { { { {", "X > > > } } Down Right", "X > } } PgDn",
  ])
  func `every count on the screen leads to as many events`(keys: String) throws {
    for (columns, rows) in [(80, 24), (140, 40)] {
      var play = try Screenplay(
        Fixture.ownCatalog, query: "year:2010..2026", columns: columns, rows: rows)
      play.press(keys)
      let links = play.state.reading.document.links
      #expect(links.count > 20)
      for link in links {
        guard case .filter(let query, .events) = link.target else {
          Issue.record("\(link.target)")
          continue
        }
        let found = try Fixture.ownCatalog.rows(for: query, today: Fixture.today).count
        let shown = try number(link, in: play.state)
        if found != shown { Issue.record("\(query): \(found) found, \(shown) shown") }
      }
    }
  }

  @Test(arguments: [("a", RowKind.documents), ("a a", .promises), ("A", .people)])
  func `the table counts the list in hand, and its counts lead to rows of that list`(
    keys: String, kind: RowKind
  ) throws {
    var play = try Screenplay(Fixture.ownCatalog, query: "sakai", columns: 140, rows: 40)
    play.press(keys + " X")
    #expect(try facets(play) == [Facet.offered(of: kind)[0], .year])
    play.press("> >")
    #expect(inHand(play).hasPrefix("All \(kind.rawValue): \(play.state.rows.count) "))
    for link in play.state.reading.document.links {
      guard case .filter(let query, kind) = link.target else {
        Issue.record("\(link.target)")
        continue
      }
      let found = try Fixture.ownCatalog.rows(for: query, of: kind, today: Fixture.today).count
      #expect(try number(link, in: play.state) == found, "\(query)")
    }
    let query = play.state.query
    play.press("a")
    #expect(play.state.list != kind)
    #expect(play.state.query == query)
    #expect(try facets(play).count == 2)
    #expect(!inHand(play).hasPrefix("All \(kind.rawValue)"))
  }

  @Test func `Enter on a count shows its events and [ comes back`() throws {
    var play = try Screenplay(query: "sakai", columns: 100, rows: 30)
    play.press("X Down")
    for _ in 0..<20 {
      play.press("Right")
      if try number(try #require(play.state.reading.focusedLink), in: play.state) > 1 { break }
    }
    let link = try #require(play.state.reading.focusedLink)
    let count = try number(link, in: play.state)
    play.press("Enter")
    #expect(play.state.focus == .timeline)
    #expect(play.state.rows.count == count)
    #expect(play.state.query.description.hasPrefix("sakai sector:"))
    play.press("[")
    #expect(try facets(play) == [.sector, .year])
    #expect(play.state.reading.focusedLink == link)
  }

  @Test func `the value under the cursor narrows the table itself`() throws {
    var play = try Screenplay(columns: 100, rows: 30)
    play.press("X Down")
    let count = try number(try #require(play.state.reading.focusedLink), in: play.state)
    play.press("=")
    #expect(try facets(play) == [.sector, .year])
    #expect(play.state.rows.count == count)
    #expect(play.text.contains("\(count) events, "))
    play.press("u")
    #expect(play.text.contains("30 events, "))
  }

  @Test func `all years are reached at 80 columns, and names and sums stand still`() throws {
    var play = try Screenplay(Fixture.ownCatalog)
    play.press("X Down")
    let years = try #require(Fixture.ownCatalog.years(of: play.state.rows))
    #expect(play.text.contains("\(years.upperBound)"))
    let starts = play.state.reading.document.lines.map { $0.text.prefix(34) }
    play.press("Right")
    var seen: Set<String> = []
    for _ in years {
      seen.formUnion(
        play.state.reading.document.head.last?.text.split(separator: " ").map(String.init) ?? [])
      play.press("Left")
      #expect(play.state.reading.document.lines.map { $0.text.prefix(34) } == starts)
    }
    #expect(seen.isSuperset(of: years.map(String.init)))
    #expect(inHand(play).contains(": "))
    play.press("Right")
    #expect(inHand(play).contains(" · \(years.lowerBound): "))
    play.press("Shift-Right")
    #expect(!inHand(play).contains(" · \(years.lowerBound): "))
    play.press("Shift-Left Left")
    #expect(!inHand(play).contains(" · "))
  }

  @Test func `the cursor goes to every cell and stops at the edges`() throws {
    var play = try Screenplay(columns: 80, rows: 40)
    play.press("X Left Up")
    #expect(inHand(play) == "All events: 30 events")
    play.press("End")
    let last = inHand(play)
    play.press("Down")
    #expect(inHand(play) == last)
    play.press("g")
    #expect(inHand(play) == "All events: 30 events")
    for _ in 0..<200 { play.press("Right") }
    let corner = inHand(play)
    #expect(corner.hasPrefix("All events · 2026: "))
    play.press("Right")
    #expect(inHand(play) == corner)
    #expect(play.state.focus == .detail)
  }

  @Test func `nothing is opened where nothing was counted`() throws {
    var play = try Screenplay(Fixture.ownCatalog, query: "kind:festival", columns: 80, rows: 40)
    play.press("X End Right")
    for _ in 0..<60 where !inHand(play).hasSuffix(": 0 events") { play.press("Left") }
    #expect(inHand(play).hasSuffix(": 0 events"))
    play.press("Enter")
    #expect(try facets(play) == [.sector, .year])
    #expect(play.state.message?.text == "None was counted here.")
    play.press("=")
    #expect(play.state.query.description == "kind:festival")
  }

  @Test func `names of columns and the sums stay while the lines scroll`() throws {
    var play = try Screenplay(Fixture.ownCatalog)
    play.press("X >")
    let heading = try #require(play.text.split(separator: "\n").first { $0.contains("2025") })
    let sums = try #require(play.text.split(separator: "\n").first { $0.contains("All events ") })
    play.press("End")
    #expect(play.text.contains(heading.dropFirst(20)))
    #expect(play.text.contains(sums))
    #expect(play.text.contains("/34"))
    let first = try #require(play.state.reading.document.lines.dropFirst().first).text
    play.press("PgUp PgUp PgUp PgUp Down")
    #expect(play.state.reading.document.lines.dropFirst().first?.text != first)
  }

  @Test func `rows and columns change round and back, and are never the same`() throws {
    var play = try Screenplay()
    play.press("X <")
    #expect(try facets(play) == [.status, .year])
    play.press("{ {")
    #expect(try facets(play) == [.status, .party])
    play.press("> }")
    #expect(try facets(play) == [.year, .person])
    play.press("}")
    #expect(try facets(play) == [.year, .status])
    play.press("} <")
    #expect(try facets(play) == [.status, .sector])
    play.press("Esc")
    #expect(play.state.reading.page == nil)
    #expect(play.state.focus == .timeline)
  }

  @Test func `the keys of columns do nothing elsewhere`() throws {
    var play = try Screenplay()
    let before = play.text
    play.press("{ }")
    #expect(play.text == before)
  }

  @Test func `facets stay while filters change`() throws {
    var play = try Screenplay(columns: 100, rows: 30)
    play.press("X > } / 'sakai' Enter")
    #expect(try facets(play) == [.province, .sector])
    let count = play.state.rows.count
    #expect(count < 30)
    #expect(play.text.contains("\(count) events, each once in sums"))
  }

  @Test func `O hides lines without any number, and shows them again`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("X")
    func heading() -> String { play.state.reading.document.head.last?.text ?? "" }
    let all = heading()
    #expect(all.contains("2013"))
    play.press("O")
    let years = Set(
      play.state.rows.flatMap { Fixture.catalog.events[$0].date.years.map(String.init) })
    let shown = heading().split(separator: " ").map(String.init).filter { Int($0) != nil }
    #expect(Set(shown) == years)
    #expect(shown.count < all.split(separator: " ").count)
    play.press("O")
    #expect(heading() == all)
  }

  @Test func `O hides provinces that have no row with any prefecture`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 100, rows: 80)
    play.press("X > } }")
    #expect(try facets(play) == [.province, .prefecture])
    let before = play.state.reading.document.lines.count
    play.press("O")
    let rows = play.state.reading.document.lines.count
    #expect(rows < before)
  }

  @Test func `s puts rows and columns in the order of their names`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 100, rows: 60)
    play.press("X >")
    let byCount = play.state.reading.document.lines.map(\.text)
    play.press("s")
    let names = play.state.reading.document.lines.dropFirst().map { $0.text.prefix(12) }
    #expect(
      names.map { Folding.folded(String($0)) } == names.map { Folding.folded(String($0)) }.sorted())
    #expect(play.state.message?.text == "By name")
    play.press("s")
    #expect(play.state.reading.document.lines.map(\.text) == byCount)
    #expect(names.map(String.init) != byCount.dropFirst().map { String($0.prefix(12)) })
  }

  @Test func `the cursor stays on its values when size, order and language change`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 140, rows: 40)
    play.press("X > } } Down Down Right Right")
    let cell = inHand(play)
    play.resize(columns: 80, rows: 24)
    #expect(inHand(play) == cell)
    let target = play.state.reading.focusedLink?.target
    #expect(target != nil)
    play.press("s L")
    #expect(play.state.reading.focusedLink?.target == target)
  }

  @Test func `the greater the part of the greatest number, the stronger its shade`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 140, rows: 40)
    play.press("X >")
    let cells = play.state.reading.document.links.map(\.spots[0])
    var shades: [Int: Int] = [:]
    let screen = render(play.browser)
    for (link, spot) in zip(play.state.reading.document.links, cells).dropFirst() {
      let head = play.state.reading.document.head.count
      let cell = screen[2 + spot.column + spot.columns - 1, 2 + head + spot.line]
      shades[try number(link, in: play.state), default: 0] = max(
        shades[try number(link, in: play.state), default: 0], cell.style.shade)
    }
    let counts = shades.keys.sorted().filter { shades[$0] ?? 0 > 0 }
    #expect(counts.count > 5)
    #expect(counts.map { shades[$0] ?? 0 } == counts.map { shades[$0] ?? 0 }.sorted())
    #expect(Set(shades.values).isSuperset(of: [1, 4]))
  }

  @Test func `records read again are counted again`() throws {
    var records = Fixture.records
    records.events = Array(records.events.dropLast(5))
    var play = try Screenplay(Catalog(records))
    play.press("X")
    #expect(play.text.contains("25 events, "))
    play.reload(Fixture.catalog)
    #expect(play.text.contains("30 events, "))
  }

  @Test func `e asks where to write the table itself`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("X > } e")
    #expect(play.typed == "events-province-sector.csv")
    play.press("Enter")
    let query = try QueryParser.parse("sakai")
    guard case .document(let request)? = play.effects.last else {
      Issue.record("\(play.effects)")
      return
    }
    #expect(request.document == .counts(.province, by: .sector, of: .events, query))
    #expect(request.path == "events-province-sector.csv")
  }

  @Test(arguments: [1, 5, 8, 12, 30], [1, 3, 6, 9, 15])
  func `any size is laid out`(columns: Int, rows: Int) throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: columns, rows: rows)
    play.press("X Down Right > Right End } } Shift-Right PgUp O s")
    play.resize(columns: 80, rows: 24)
    #expect(play.text.contains("Cross-table"))
    play.resize(columns: columns, rows: rows)
    play.press("Left Up < { Esc")
    #expect(play.state.reading.page == nil)
  }

  @Test func `a table of nothing says so`() throws {
    var play = try Screenplay(query: "id:none")
    play.press("X Right Down Left Up O s > }")
    #expect(play.text.contains("0 events"))
    #expect(play.state.reading.document.lines.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `the table looks as it did`(language: Language) throws {
    var play = try Screenplay(query: "-kind:festival", language: language)
    play.press("X Down Right")
    try expectScreen(play, "matrix-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `the wide table of two sides looks as it did`(language: Language) throws {
    var play = try Screenplay(
      query: "-kind:festival", language: language, columns: 140, rows: 40)
    play.press("X > > { { { { { { { { Down Right")
    try expectScreen(play, "matrix-140x40-\(language)")
  }
}
