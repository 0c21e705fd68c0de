import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

struct DetailTests {
  /// Opens the detail of an event and goes down until the cursor is on a link that answers.
  private func reading(
    _ id: String, columns: Int = 80, rows: Int = 24, query: String = "",
    to isWanted: (LinkTarget) -> Bool = { _ in false }
  ) throws -> Screenplay {
    var play = try Screenplay(query: query, columns: columns, rows: rows)
    while play.state.focusedEvent?.id != id {
      let before = play.state.focusedRow
      play.press("Down")
      try #require(play.state.focusedRow != before, "no event \(id)")
    }
    play.press("Enter")
    try walk(&play, to: isWanted)
    return play
  }

  private func walk(_ play: inout Screenplay, to isWanted: (LinkTarget) -> Bool) throws {
    let targets = play.state.reading.document.links.map(\.target)
    guard targets.contains(where: isWanted) else { return }
    for _ in 0..<500 {
      if let link = play.state.reading.focusedLink, isWanted(link.target) { return }
      play.press("Down")
    }
    Issue.record("the cursor never came to the link")
  }

  private func isEvent(_ target: LinkTarget) -> Bool {
    if case .event = target { true } else { false }
  }

  private func isAddress(_ target: LinkTarget) -> Bool {
    if case .address = target { true } else { false }
  }

  private func isValue(_ field: QueryField) -> (LinkTarget) -> Bool {
    { target in if case .value(field, _, _) = target { true } else { false } }
  }

  private static let ties = "2019-02-23-da-nang-sakai-official-ties"
  private static let ship = "2024-11-11-da-nang-sakai"

  // MARK: Reading

  @Test func `every link stands where its text is drawn`() throws {
    for row in Fixture.catalog.events.indices {
      for columns in [1, 7, 20, 37, 76] {
        let document = DetailDocument(
          event: Fixture.catalog.events[row], catalog: Fixture.catalog, language: .ja,
          today: Fixture.today, columns: columns)
        for link in document.links {
          #expect(!link.spots.isEmpty)
          for spot in link.spots {
            #expect(document.lines.indices.contains(spot.line))
            #expect(
              ColumnWidth.of(document.lines[spot.line].text) >= spot.column + spot.columns)
          }
        }
        #expect(document.lines.allSatisfy { columns < 4 || ColumnWidth.of($0.text) <= columns })
      }
    }
  }

  @Test func `people stand below the body they came for, with its side`() throws {
    let text = try reading("2023-12-13-shimane-vietnam-airlines-mou").text
    #expect(text.contains("host Shimane Prefecture"))
    #expect(text.contains("Maruyama Tatsuya (head)"))
    #expect(text.contains("with Vietnam Airlines"))
  }

  @Test func `a promise tells who owes whom, by when, and that it is overdue`() throws {
    let event = try #require(
      Fixture.catalog.row(id: "2023-12-13-shimane-vietnam-airlines-mou").map {
        Fixture.catalog.events[$0]
      })
    func text(_ today: CalendarDate?) throws -> String {
      let document = DetailDocument(
        event: event, catalog: Fixture.catalog, language: .en, today: try #require(today),
        columns: 100)
      return document.lines.map(\.text).joined(separator: "\n")
    }
    let late = try text(Fixture.today)
    #expect(late.contains("Vietnam Airlines → Shimane Prefecture"))
    #expect(late.contains("open · due Mar 2024 · overdue"))
    let early = try text(CalendarDate(year: 2024, month: 3, day: 31))
    #expect(early.contains("due Mar 2024") && !early.contains("overdue"))
  }

  @Test func `signs of the detail have an ASCII form`() throws {
    let row = try #require(Fixture.catalog.row(id: "2023-12-13-shimane-vietnam-airlines-mou"))
    let document = DetailDocument(
      event: Fixture.catalog.events[row], catalog: Fixture.catalog, language: .en,
      today: Fixture.today, columns: 100, glyphs: .ascii)
    let text = document.lines.map(\.text).joined(separator: "\n")
    #expect(text.contains("Vietnam Airlines -> Shimane Prefecture"))
    #expect(!text.contains { "→·◆".contains($0) })
  }

  @Test func `today's name of a former unit is a link of its own`() throws {
    let link: (LinkTarget) -> Bool = { target in
      if case .value(.place, let id, "Da Nang") = target { id == "VN-DN" } else { false }
    }
    let row = try #require(
      Fixture.catalog.events.indices.first { row in
        DetailDocument(
          event: Fixture.catalog.events[row], catalog: Fixture.catalog, language: .en,
          today: Fixture.today, columns: 76
        ).lines.contains { $0.text.contains("Hoi An (now Da Nang)") }
      })
    var play = try reading(Fixture.catalog.events.id(row), to: link)
    play.press("=")
    #expect(play.state.query.description == "place:\"Da Nang\"")
  }

  @Test func `an instrument tells what it renews`() throws {
    let event = try #require(
      Fixture.catalog.row(id: Self.ties).map { Fixture.catalog.events[$0] })
    let document = DetailDocument(
      event: event, catalog: Fixture.catalog, language: .en, today: Fixture.today, columns: 90)
    #expect(document.lines.contains { $0.text.contains("renews ") })
  }

  @Test func `earlier and later events are told in their order`() throws {
    let catalog = Fixture.catalog
    let row = try #require(catalog.row(id: Self.ties))
    let chain = catalog.chain(ofRow: row)
    #expect(chain.earlier.map { catalog.events.id($0) } == ["2009-02-20-da-nang-sakai-memorandum"])
    #expect(!chain.later.isEmpty)
    let dates = chain.later.map { catalog.events[$0].date }
    #expect(dates == dates.sorted())
    for follower in catalog.followers(ofRow: row) { #expect(chain.later.contains(follower)) }
  }

  // MARK: Walking

  @Test func `arrows go from link to link and mark the one under the cursor`() throws {
    var play = try reading(Self.ties)
    #expect(play.state.reading.focusedLink == nil)
    #expect(!render(play.browser).styles.contains("%"))
    play.press("j")
    #expect(play.state.reading.link == 0)
    #expect(render(play.browser).styles.contains("%"))
    play.press("j j k")
    #expect(play.state.reading.link == 1)
  }

  @Test(arguments: [(80, 24), (140, 40), (40, 12), (30, 8)])
  func `down and up come to every link and every line`(columns: Int, rows: Int) throws {
    var play = try reading(Self.ties, columns: columns, rows: rows)
    if columns == 140 { play.press("2") }
    let document = play.state.reading.document
    let height = play.state.layout.contentHeight(of: .detail)
    for keys in ["j", "k"] {
      var links: Set<Int> = []
      var lines: Set<Int> = []
      for step in 0..<document.lines.count + document.links.count {
        if step > 0 { play.press(keys) }
        let top = play.state.scroll[.detail] ?? 0
        lines.formUnion(top..<top + height)
        guard let link = play.state.reading.link else { continue }
        links.insert(link)
        #expect(document.links[link].firstLine < top + height)
        #expect(document.links[link].lastLine >= top)
      }
      #expect(links == Set(document.links.indices))
      #expect(lines.isSuperset(of: document.lines.indices))
    }
  }

  @Test func `a page down takes the cursor along`() throws {
    var play = try reading(Self.ties)
    play.press("j G")
    #expect(play.state.reading.link == play.state.reading.document.links.count - 1)
    play.press("g")
    #expect(play.state.reading.link == 0)
    play.press("PgDn")
    let link = try #require(play.state.reading.focusedLink)
    #expect(link.lastLine >= play.state.scroll[.detail] ?? 0)
  }

  @Test func `another event begins without a cursor, another size keeps it`() throws {
    var play = try reading(Self.ties, to: isValue(.sector))
    let target = play.state.reading.focusedLink?.target
    play.resize(columns: 50, rows: 16)
    #expect(play.state.reading.focusedLink?.target == target)
    play.press("L")
    #expect(play.state.reading.focusedLink != nil)
    play.press("Esc Down")
    #expect(play.state.reading.focusedLink == nil)
    #expect(play.state.scroll[.detail] == 0)
  }

  // MARK: Following

  @Test func `Enter on an event goes to it`() throws {
    var play = try reading(Self.ties, to: isEvent)
    guard case .event(let id) = play.state.reading.focusedLink?.target else { return }
    play.press("Enter")
    #expect(play.state.focusedEvent?.id == id)
    #expect(play.state.focus == .detail)
  }

  @Test func `an event that filters hide is shown with them suspended, and it is said`() throws {
    var play = try reading(Self.ties, query: "year:2019", to: isEvent)
    play.press("Enter")
    #expect(play.state.filters.on.description == "year:2019")
    #expect(play.state.filters.isSuspended)
    #expect(play.state.focusedEvent?.id != Self.ties)
    #expect(play.text.contains("F brings them back"))
    play.press("[")
    #expect(play.state.query.description == "year:2019")
    #expect(!play.state.filters.isSuspended)
    #expect(play.state.focusedEvent?.id == Self.ties)
  }

  @Test(
    arguments: [
      (QueryField.province, "province:\"Da Nang\""), (.prefecture, "prefecture:Sakai"),
      (.person, "person:\"Lê Trung Chinh\""), (.party, "party:\"Da Nang People's Committee\""),
      (.kind, "kind:"), (.sector, "sector:"),
    ])
  func `Enter on a value filters by it`(field: QueryField, chip: String) throws {
    var play = try reading(Self.ties, to: isValue(field))
    play.press("Enter")
    #expect(play.state.query.description.hasPrefix(chip))
    #expect(play.state.focus == .timeline)
    #expect(play.ids.contains(Self.ties))
    play.press("u")
    #expect(play.state.query.isEverything)
  }

  @Test func `Enter on a value takes the place of the filters, and = adds to them`() throws {
    var play = try reading(Self.ties, query: "year:2019", to: isValue(.prefecture))
    play.press("Enter")
    #expect(play.state.query.description == "prefecture:Sakai")
    #expect(play.text.contains("Filters replaced by prefecture:Sakai; u brings them back"))
    play.press("u")
    #expect(play.state.query.description == "year:2019")
    play = try reading(Self.ties, query: "year:2019", to: isValue(.prefecture))
    play.press("=")
    #expect(play.state.query.description == "year:2019 prefecture:Sakai")
  }

  @Test func `filters that were off when a link was followed can be brought back`() throws {
    var play = try Screenplay(query: "year:2019")
    play.press("F")
    while play.state.focusedEvent?.id != Self.ties { play.press("Down") }
    play.press("Enter")
    try walk(&play, to: isValue(.prefecture))
    play.press("Enter u")
    #expect(play.state.query.description == "year:2019")
  }

  @Test func `every value of every event can be filtered by, and finds the event`() throws {
    for row in Fixture.catalog.events.indices {
      let id = Fixture.catalog.events.id(row)
      var play = try reading(id)
      for index in play.state.reading.document.links.indices {
        guard case .value(let field, _, let name) = play.state.reading.document.links[index].target
        else { continue }
        while play.state.reading.link != index { play.press("j") }
        play.press("=")
        #expect(!play.state.query.isEverything, "\(id): \(field) \(name)")
        #expect((try? QueryParser.parse(play.state.query.description)) == play.state.query)
        #expect(play.ids.contains(id), "\(id): \(play.state.query)")
        #expect(play.state.focus == .detail)
        play.press("u")
      }
    }
  }

  @Test func `the same filter is not added twice`() throws {
    var play = try reading(Self.ties, to: isValue(.province))
    play.press("= =")
    #expect(play.state.query.conjuncts.count == 1)
    #expect(play.text.contains("The filters hold it already."))
  }

  @Test func `an address that is not under the cursor is shown before it is opened`() throws {
    var play = try reading(Self.ties, to: isAddress)
    play.press("Esc 1")
    let row = try #require(Fixture.catalog.row(id: Self.ties))
    let url = try #require(Fixture.catalog.events[row].sources.compactMap(\.url).first)
    play.press("o")
    #expect(play.effects.isEmpty)
    #expect(play.state.message?.text == "o again opens \(url)")
    // Another key gives it up.
    play.press("j k o")
    #expect(play.effects.isEmpty)
    play.press("o")
    #expect(play.effects == [.openLink(url)])
  }

  @Test func `Enter and o open the address under the cursor, o elsewhere the first`() throws {
    var play = try reading(Self.ties, to: isAddress)
    play.press("o j j j j")
    guard case .openLink(let first) = play.effects.last,
      case .address(let url, _) = play.state.reading.focusedLink?.target
    else {
      Issue.record("no address")
      return
    }
    play.press("Enter")
    #expect(play.effects.last == .openLink(url))
    #expect(url != first)
    play.press("o")
    #expect(play.effects.last == .openLink(url))
    play.press("g o o")
    #expect(play.effects.last == .openLink(first))
  }

  // MARK: Screens

  @Test(
    arguments: [
      ("detail-link", 80, 24, Language.en), ("detail-wide", 140, 40, .en),
      ("detail-link", 80, 24, .vi), ("detail-link", 80, 24, .ja), ("detail-narrow", 44, 20, .en),
    ])
  func `keys lead to the recorded detail`(
    name: String, columns: Int, rows: Int, language: Language
  ) throws {
    var play = try Screenplay(
      query: "id:2023-12-13", language: language, columns: columns, rows: rows)
    play.press("Enter j j j j")
    try expectScreen(play, "\(name)-\(language.rawValue)")
  }

  @Test func `the chain of events and the sources at the end`() throws {
    var play = try Screenplay(query: "id:\(Self.ties)")
    play.press("Enter G")
    try expectScreen(play, "detail-end-en")
  }
}
