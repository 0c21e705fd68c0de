import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

/// The pages of a relationship, of partners, and of what comes up.
struct RelationshipPageTests {
  private static let daNang = Counterpart.unit(id: "VN-DN")
  private static let sakai = Counterpart.city(id: "JP-27/sakai")

  /// Walks down to the first link that answers.
  private func walk(
    _ play: inout Screenplay, to isWanted: (LinkTarget) -> Bool
  ) throws {
    for _ in 0..<200 {
      if let target = play.state.reading.focusedLink?.target, isWanted(target) { return }
      play.press("Down")
    }
    Issue.record("no such link")
  }

  @Test func `D shows the relationship of the filtered city with the event's province`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("D")
    #expect(
      play.state.reading.page as? RelationshipPage == RelationshipPage(Self.daNang, Self.sakai))
    #expect(play.state.isZoomed == true)
    #expect(play.text.contains("Relationship"))
  }

  @Test func `D on a value of a facet ranks its partners`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3")
    let line = try #require(
      play.state.items[.places]?.compactMap { item in
        if case .value(let line) = item { line } else { nil }
      }.first)
    play.press("D")
    let side = try #require(Counterpart.candidates(named: line.id, in: Fixture.catalog).first)
    #expect(play.state.reading.page as? RelationshipPage == RelationshipPage(side))
    let partners = Partners(Fixture.catalog, of: side, today: Fixture.today).partners
    for partner in partners {
      let name = partner.counterpart.name(Fixture.catalog.vocabulary).en ?? ""
      #expect(play.text.contains(name), "\(name)")
    }
  }

  @Test func `= on a page without a link adds what the page is about`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("D =")
    #expect(play.state.query.description == "sakai pair:\"Da Nang\"~Sakai")
    play.press("=")
    #expect(play.text.contains("The filters hold it already."))
    play = try Screenplay(columns: 140, rows: 40)
    play.press("U =")
    #expect(play.state.query.isEverything)
    #expect(play.text.contains("No value to filter by here."))
  }

  @Test func `marks, copies and sources are not of the event that a page hides`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("U v o")
    #expect(play.state.markedRows.isEmpty)
    #expect(play.effects.isEmpty)
    #expect(play.text.contains("There is no source with an address here."))
    #expect(play.state.copyItems.first { $0.kind == .citation }?.text == nil)
    try walk(&play) { if case .event = $0 { true } else { false } }
    guard case .event(let id) = play.state.reading.focusedLink?.target else { return }
    play.press("v")
    #expect(play.state.markedRows.map { play.state.catalog.events.id($0) } == [id])
    #expect(play.state.copyItems.first { $0.kind == .id }?.text == id)
  }

  @Test func `an anniversary of several pairs is told once`() throws {
    var play = try Screenplay(columns: 200, rows: 60)
    play.press("U O")
    let upcoming = Upcoming(
      Fixture.catalog,
      through: Fixture.today...CalendarDate(dayNumber: Fixture.today.dayNumber + 364))
    let shared = upcoming.entries.filter { entry in
      if case .anniversary(_, let pairs) = entry.matter { pairs.count > 1 } else { false }
    }
    #expect(!shared.isEmpty, "the fixture has none")
    let told = upcoming.entries(of: .anniversaries, allAnniversaries: true)
    #expect(Self.anniversaries(play) == told.count)
  }

  private static func anniversaries(_ play: Screenplay) -> Int {
    play.state.reading.document.lines.count { $0.text.contains(#/years? since: /#) }
  }

  @Test func `a key shows all anniversaries and the main ones again, in any window`() throws {
    var play = try Screenplay(columns: 200, rows: 60)
    play.press("U")
    let main = Self.anniversaries(play)
    #expect(play.text.contains("O all years"))
    play.press("O")
    let all = Self.anniversaries(play)
    #expect(all > main)
    #expect(play.text.contains("O main years"))
    play.press("> <")
    #expect(Self.anniversaries(play) == all)
    play.press("e Enter")
    guard case .document(let request) = play.effects.last,
      case .calendar(_, _, let hasAll) = request.document
    else {
      Issue.record("no calendar was asked for")
      return
    }
    #expect(hasAll)
    play.press("Esc O")
    #expect(Self.anniversaries(play) == main)
  }

  @Test func `names that begin as typed come before other spellings that do`() throws {
    var play = try Screenplay(query: "id:2012-09-15", columns: 100, rows: 30)
    play.press("D")
    guard play.top(SidesLine.self) != nil else {
      Issue.record("the sides are not asked for")
      return
    }
    play.press("Ctrl-U 'sa'")
    let names = play.top(SidesLine.self)?.completion?.candidates.map(\.text) ?? []
    let others = names.drop { Folding.folded($0).hasPrefix("sa") }
    #expect(others.count < names.count)
    #expect(!others.contains { Folding.folded($0).hasPrefix("sa") })
  }

  @Test func `the number of events leads to just these`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("D")
    let relationship = Relationship(
      Fixture.catalog, between: Self.daNang, and: Self.sakai, today: Fixture.today)
    try walk(&play) { if case .filter = $0 { true } else { false } }
    play.press("Enter")
    #expect(play.state.focus == .timeline)
    #expect(play.state.isZoomed == false)
    #expect(Set(play.state.rows) == Set(relationship.rows))
    play.press("[")
    #expect(
      play.state.reading.page as? RelationshipPage == RelationshipPage(Self.daNang, Self.sakai))
    #expect(play.state.query.description == "sakai")
  }

  @Test func `every link of the page leads somewhere, and back`() throws {
    var play = try Screenplay(query: "sakai", columns: 140, rows: 40)
    play.press("D")
    let count = play.state.reading.document.links.count
    #expect(count > 10)
    for index in 0..<count {
      var step = play
      for _ in 0..<200 where step.state.reading.link != index { step.press("Down") }
      let before = step.state.viewLine.description
      step.press("Enter")
      let isMoved =
        step.state.reading.page as? RelationshipPage != play.state.reading.page as? RelationshipPage
        || step.state.viewLine.description != before || !step.effects.isEmpty
      #expect(isMoved, "link \(index)")
    }
  }

  @Test func `sides that are not certain are asked for, with names to choose from`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("1 D")
    if !play.browser.top.isLine { play.press("Esc D") }
    var asked = try Screenplay(query: "kind:conference", columns: 100, rows: 30)
    asked.press("D")
    guard asked.top(SidesLine.self) != nil else { return }
    asked.press("Ctrl-U 'da n'")
    #expect(asked.top(SidesLine.self)?.completion?.candidates.isEmpty == false)
    asked.press("Tab ' ~ sakai' Enter")
    #expect(
      asked.state.reading.page as? RelationshipPage == RelationshipPage(Self.daNang, Self.sakai))
  }

  @Test func `an unknown name is told with the nearest, and one alone shows partners`() throws {
    var play = try Screenplay(query: "-text:zzz", columns: 100, rows: 30)
    while !play.browser.top.isLine {
      play.press("D")
      if !play.browser.top.isLine { play.press("Esc Down") }
      if play.state.focusedRow == play.state.rows.last { break }
    }
    guard play.top(SidesLine.self) != nil else { return }
    play.press("Ctrl-U 'sakay' Enter")
    #expect(play.text.contains("did you mean"))
    play.press("Ctrl-U 'Sakai' Enter")
    #expect(play.state.reading.page as? RelationshipPage == RelationshipPage(Self.sakai))
  }

  @Test func `U shows what comes up, and its window moves`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("U")
    #expect(play.state.reading.page as? UpcomingPage == UpcomingPage(from: Fixture.today))
    #expect(play.text.contains("21 Nov 2026"))
    play.press(">")
    #expect(play.text.contains("21 Feb 2027"))
    play.press("< <")
    #expect(play.text.contains("21 Aug 2026"))
    play.press("Esc")
    #expect(play.state.reading.page == nil)
    #expect(play.state.isZoomed == false)
  }

  @Test func `a brief asks for a file and whether to replace it`() throws {
    var play = try Screenplay(query: "sakai", language: .ja, columns: 100, rows: 30)
    play.press("D b")
    #expect(play.typed == "brief-da-nang-sakai.html")
    play.press("Enter")
    guard case .document(let request) = play.effects.last else {
      Issue.record("no brief was asked for")
      return
    }
    #expect(request.document == .brief(Self.daNang, Self.sakai))
    #expect(request.language == .ja)
    #expect(request.isReplacing == false)
    play.finish(.exists(path: "/tmp/brief-da-nang-sakai.html"))
    play.press("Enter")
    guard case .document(let second) = play.effects.last else { return }
    #expect(second.isReplacing)
    play.finish(.exported(path: "/tmp/brief-da-nang-sakai.html", fetch: nil))
    #expect(!play.browser.top.isLine)
  }

  @Test func `the calendar of what comes up is that of its window and filters`() throws {
    var play = try Screenplay(query: "sakai", columns: 100, rows: 30)
    play.press("U > e")
    #expect(play.typed == "upcoming-2027-02-21.ics")
    play.press("Enter")
    guard case .document(let request) = play.effects.last,
      case .calendar(let window, let rows, false) = request.document
    else {
      Issue.record("no calendar was asked for")
      return
    }
    #expect(window.lowerBound.description == "2027-02-21")
    #expect(window.upperBound.description == "2028-02-20")
    #expect(rows?.events == play.state.survey.rows)
  }

  @Test(
    arguments: [("relationship", "D"), ("upcoming", "U"), ("partners", "3 Down D")],
    Language.allCases)
  func `the page looks as it did`(page: (name: String, keys: String), language: Language) throws {
    var play = try Screenplay(query: "sakai", language: language)
    play.press(page.keys)
    try expectScreen(play, "\(page.name)-80x24-\(language)")
  }
}
