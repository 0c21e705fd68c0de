import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing
import Words

@Suite struct ListTests {
  @Test(arguments: RowKind.allCases, ["", "sakai", "is:open", "kind:visit", "sector:culture"])
  func `a value that is selected finds as many rows as it counted`(
    list: RowKind, query: String
  ) throws {
    var play = try Screenplay(query: query, columns: 140, rows: 300)
    play.apply(.showList(list))
    for pane in Pane.facetPanes where !pane.facets(of: list).isEmpty {
      play.press("\(pane.rawValue)")
      for _ in 0..<20 { play.press("Right Down") }
      play.press("g")
      let items = play.state.items[pane] ?? []
      let taken = Set(
        items.compactMap { item -> Facet? in
          if case .value(let line) = item, line.isSelected { line.facet } else { nil }
        })
      for (index, item) in items.enumerated() {
        guard case .value(let line) = item, !taken.contains(line.facet) else { continue }
        var selected = play
        if play.state.cursors[pane] != index { selected.apply(.point(.line(pane, index))) }
        #expect(selected.state.cursors[pane] == index)
        selected.press("Space")
        let names = "\(list) \(query) \(line.facet) \(line.id): \(selected.state.query)"
        #expect(selected.state.list == list)
        #expect(selected.state.rows.count == line.matching, "\(names)")
      }
    }
  }

  @Test func `the title tells of each list how many rows the filters find`() throws {
    for query in ["", "sakai", "kind:visit", "zzzz"] {
      let play = try Screenplay(query: query, columns: 140, rows: 40)
      let title = play.text.split(separator: "\n")[1]
      for list in RowKind.allCases {
        let rows = try Fixture.catalog.rows(
          for: play.state.query, of: list, today: Fixture.today)
        #expect(play.state.count(of: list) == rows.count)
        #expect(title.contains("\(Strings(.en)[RowWords(list).heading]) \(rows.count)"))
      }
    }
  }

  @Test func `a goes to the next list and A back, and filters, marks and order stay`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("s v")
    let before = play.state
    for list in [RowKind.documents, .promises, .people, .events] {
      play.press("a")
      #expect(play.state.list == list)
      #expect(play.state.query == before.query)
      #expect(play.state.sortOrder == before.sortOrder)
    }
    #expect(play.state.rows == before.rows)
    #expect(play.state.focusedID == before.focusedID)
    #expect(play.state.markedRows == before.markedRows)
    for list in [RowKind.people, .promises, .documents, .events] {
      play.press("A")
      #expect(play.state.list == list)
    }
  }

  @Test func `marks are of the list in which they were made`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("v a Down v Down v")
    #expect(play.state.list == .documents)
    #expect(play.state.markedRows.count == 2)
    play.press("A")
    #expect(play.state.markedRows.count == 1)
    play.press("a C")
    #expect(play.state.markedRows.isEmpty)
    play.press("A")
    #expect(play.state.markedRows.count == 1)
  }

  @Test func `going back leads to the list before, undoing to the filters before`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("a c a")
    #expect(play.state.list == .promises)
    play.press("u")
    #expect(play.state.query.description == "sakai")
    #expect(play.state.list == .promises)
    play.press("Ctrl-R")
    #expect(play.state.query.isEverything)
    #expect(play.state.list == .promises)
    play.press("a")
    let list = play.state.list
    play.press("[")
    #expect(play.state.list != list)
  }

  @Test(arguments: RowKind.allCases)
  func `the row's own page is the detail, and leads to its events`(list: RowKind) throws {
    var play = try Screenplay(columns: 140, rows: 60)
    play.apply(.showList(list))
    let row = try #require(play.state.focusedRow)
    let title = try #require(play.state.catalog.title(of: row, list)?.text(in: .en))
    #expect(play.state.reading.document.lines.first?.text.contains(title.prefix(30)) ?? false)
    guard list != .events else { return }
    play.press("Enter")
    let events = play.state.catalog.events(ofRow: row, list).map(play.state.catalog.events.id)
    let targets = play.state.reading.document.links.map { Self.event($0.target) }
    let links = targets.compactMap(\.self)
    #expect(Set(events).isSubset(of: links) || events.count > 12)
    let index = try #require(targets.firstIndex { $0 != nil })
    play.apply(.point(.link(index)))
    #expect(play.state.list == .events)
    #expect(play.state.focus == .detail)
    #expect(play.state.focusedID.map(links.contains) ?? false)
    play.press("[")
    #expect(play.state.list == list)
    #expect(play.state.focusedRow == row)
  }

  /// The id of the event that a link leads to.
  private static func event(_ target: LinkTarget) -> String? {
    if case .event(let id) = target { id } else { nil }
  }

  @Test(arguments: [RowKind.documents, .promises, .people])
  func `a span of the chart becomes a filter of the list's own date`(list: RowKind) throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.apply(.showList(list))
    let all = play.state.rows.count
    play.press("w Shift-Left Shift-Left Enter")
    let field = play.state.query.conjuncts.compactMap { term -> QueryField? in
      if case .field(let field) = term { field.field } else { nil }
    }
    #expect(field == [[.documents: .date, .promises: .due, .people: .met][list]])
    #expect(!play.state.rows.isEmpty)
    #expect(play.state.rows.count < all)
    let shown = play.state.rows.compactMap { play.state.catalog.date(ofRow: $0, list) }
    #expect(shown.count == play.state.rows.count)
    // The chart goes on to show what the filter leaves out.
    let bins = try #require(play.state.timeline.bins)
    #expect(bins.counts.reduce(0, +) > play.state.rows.count)
  }

  @Test(arguments: RowKind.allCases)
  func `what is exported are the rows of the list in hand, with its columns`(
    list: RowKind
  ) throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.apply(.showList(list))
    play.press("e Enter")
    guard case .export(let request) = play.effects.last
    else {
      Issue.record("no export")
      return
    }
    #expect(request.list == list)
    #expect(request.rows == play.state.rows)
    #expect(request.format.lists.has(list))
    let line = play.top(ExportLayer.self)?.dialog.commandLine(play.state) ?? ""
    #expect(line.contains("--of \(list.rawValue)") == (list != .events))
  }

  @Test(arguments: RowKind.allCases)
  func `copies are of the row in hand`(list: RowKind) throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.apply(.showList(list))
    let row = try #require(play.state.focusedRow)
    let items = play.state.copyItems
    #expect(items.first { $0.kind == .id }?.text == play.state.catalog.id(of: row, list))
    let title = play.state.catalog.title(of: row, list)?.text(in: .en)
    #expect(items.first { $0.kind == .cell }?.text == title)
    let view = items.first { $0.kind == .view }?.text ?? ""
    #expect(view.contains("--of \(list.rawValue)") == (list != .events))
  }

  @Test(arguments: RowKind.allCases)
  func `rows stand in the order of their own date, undated last`(list: RowKind) throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.apply(.showList(list))
    let catalog = play.state.catalog
    let dates = play.state.rows.map { catalog.days(ofRow: $0, list)?.upperBound }
    let dated = dates.prefix { $0 != nil }
    #expect(dates.dropFirst(dated.count).allSatisfy { $0 == nil })
    let years = play.state.entries.compactMap { entry -> Int? in
      if case .year(let year, _) = entry { year ?? Int.min } else { nil }
    }
    #expect(years == years.sorted(by: >))
    let counts = play.state.entries.reduce(0) { sum, entry in
      if case .year(_, let count) = entry { sum + count } else { sum }
    }
    #expect(counts == play.state.rows.count)
  }

  @Test func `a pane that a list has not is told and not gone to`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.apply(.showList(.promises))
    play.press("8")
    #expect(play.state.focus == .timeline)
    #expect(play.text.contains("promises have none"))
    play.apply(.showList(.people))
    play.press("8")
    #expect(play.state.focus.rawValue == 8)
    play.press("A")
    #expect(play.state.list == .promises)
    #expect(play.state.focus == .timeline)
  }

  @Test(arguments: ["province:\"Da Nang\"", "sakai", "sector:culture"])
  func `what comes up counts the documents that the list of documents has`(query: String) throws {
    var play = try Screenplay(query: query, columns: 140, rows: 60)
    play.press("U")
    let today = Fixture.today
    let rows = try Fixture.catalog.rows(
      for: play.state.query, of: .documents, today: today)
    let standings = rows.compactMap { Fixture.catalog.validity(ofDocument: $0, today: today) }
    let line = play.state.reading.document.lines.map(\.text).first {
      $0.contains("no end recorded ")
    }
    let numbers = (line ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers.reduce(0, +) == standings.count, "\(line ?? "")")
  }

  @Test func `the window of what comes up goes back to where it was`() throws {
    let day = try #require(EventDate("2026-11-30")).earliest
    let session = try Session(
      catalog: Fixture.catalog, language: .en, today: day, size: Size(columns: 80, rows: 24))
    var browser = Browser(session)
    for key in "U>><<" { _ = browser.press(.character(key)) }
    #expect((browser.session.reading.page as? UpcomingPage)?.first == day)
  }

  @Test func `a view that is saved keeps its list`() throws {
    var saved: [NamedView] = []
    var play = try Screenplay(query: "is:open", columns: 140, rows: 40)
    play.press("a a S 'open' Enter Esc", savedIn: &saved)
    #expect(saved.map(\.list) == [.promises])
    #expect(saved.first?.arguments == "--of promises 'is:open'")
    play.press("A c @ Enter", savedIn: &saved)
    #expect(play.state.list == .promises)
    #expect(play.state.query.description == "is:open")
    let rows = try Fixture.catalog.rows(
      for: play.state.query, of: .promises, today: Fixture.today)
    #expect(play.state.rows == rows)
  }

  @Test func `a saved view's number is that of the rows of its list`() throws {
    var saved = [
      NamedView(
        name: "open", list: .promises, query: "is:open", sort: .latest, pane: .timeline,
        isZoomed: false)
    ]
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("@", savedIn: &saved)
    let count = try Fixture.catalog.rows(
      for: QueryParser.parse("is:open"), of: .promises, today: Fixture.today
    ).count
    let line = try #require(
      play.text.split(separator: "\n").first { $0.contains("@open") && $0.contains("--of") })
    #expect(line.contains(" \(count) "))
  }

  @Test func `what was added or changed since a day has a mark while it is asked for`() throws {
    var records = Fixture.records
    let day = CalendarDate(year: 2026, month: 11, day: 2)
    for (index, number) in [(0, 1), (1, 4)] {
      records.events[index].revision.changed = day
      records.events[index].revision.number = number
    }
    let ids = records.events.prefix(2).map(\.id)
    let catalog = Catalog(records)
    var play = try Screenplay(catalog, query: "since:2026-11-01", columns: 140, rows: 40)
    #expect(Set(play.ids) == Set(ids))
    let lines = play.text.split(separator: "\n").map(String.init)
    for (id, sign) in zip(ids, [" + ", " ~ "]) {
      let row = try #require(catalog.row(id: id))
      let title = try #require(catalog.title(of: row, .events)?.en)
      let line = try #require(lines.first { $0.contains(title.prefix(20)) })
      #expect(line.prefix(86).contains(sign), "\(line)")
    }
    play.press("c")
    #expect(!play.text.split(separator: "\n").contains { $0.prefix(86).contains(" ~ ") })
  }

  @Test(
    arguments: [RowKind.documents, .promises, .people], Language.allCases)
  func `each list has its screen`(list: RowKind, language: Language) throws {
    var play = try Screenplay(language: language)
    play.apply(.showList(list))
    try expectScreen(play, "\(list.rawValue)-80x24-\(language.rawValue)")
    guard language == .en else { return }
    play.resize(columns: 140, rows: 40)
    try expectScreen(play, "\(list.rawValue)-140x40-\(language.rawValue)")
  }
}
