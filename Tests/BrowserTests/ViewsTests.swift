import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct ViewsTests {
  private static let views = [
    NamedView(
      name: "sakai", query: "sakai has:memorandum", sort: .title, pane: .places, isZoomed: true),
    NamedView(name: "overdue", query: "is:overdue", sort: .date, pane: .timeline, isZoomed: false),
    NamedView(
      name: "lễ-hội", query: "kind:festival (province:\"Da Nang\" OR prefecture:Osaka) date:2010..",
      sort: .latest, pane: .timeline, isZoomed: false),
  ]

  /// Plays keys, with saved views that are done at once as the program does them.
  private func playing(
    _ script: String, views: [NamedView] = Self.views, language: Language = .en, columns: Int = 80,
    rows: Int = 24
  ) throws -> Screenplay {
    var play = try Screenplay(language: language, columns: columns, rows: rows)
    var saved = views
    play.press(script, savedIn: &saved)
    return play
  }

  @Test func `the list shows each view's name, line and number of events`() throws {
    let play = try playing("@")
    let count = try Fixture.catalog.rows(
      for: QueryParser.parse("is:overdue"), today: Fixture.today
    ).count
    let line = play.text.split(separator: "\n").first { $0.contains("@overdue") } ?? ""
    #expect(line.contains("--sort date 'is:overdue'"))
    #expect(line.contains(" \(count) │"))
    #expect(play.text.contains("vnjp --sort title --pane 3 --zoom 'sakai has:memorandum'"))
  }

  @Test func `Enter opens a view with its order, pane and zoom`() throws {
    let play = try playing("@ Enter")
    #expect(play.top(ViewsLayer.self) == nil)
    #expect(play.state.query.description == "sakai has:memorandum")
    #expect(play.state.sortOrder == .title)
    #expect(play.state.focus == .places)
    #expect(play.state.isZoomed)
  }

  @Test func `a view that was opened is undone and left`() throws {
    #expect(try playing("/ 'festival' Enter @ Enter u").state.query.description == "festival")
    let back = try playing("/ 'festival' Enter @ Enter [")
    #expect(back.state.query.description == "festival")
    #expect(back.state.sortOrder == .latest)
    #expect(back.state.focus == .timeline)
    #expect(!back.state.isZoomed)
  }

  @Test func `a view whose query cannot be answered leaves all as it is`() throws {
    let bad = NamedView(
      name: "bad", query: "province:Danag", sort: .title, pane: .places, isZoomed: true)
    let play = try playing("/ 'sakai' Enter @ Enter", views: [bad])
    #expect(play.state.query.description == "sakai")
    #expect(play.state.sortOrder == .latest)
    #expect(play.state.message?.isWarning == true)
  }

  @Test func `what is seen is saved under a name`() throws {
    let play = try playing("/ 'sakai' Enter s 3 z S Ctrl-U 'my view' Enter")
    let view = try #require(play.state.savedViews?.last)
    #expect(
      view
        == NamedView(name: "my-view", query: "sakai", sort: .date, pane: .places, isZoomed: true))
    #expect(play.text.contains("Saved as @my-view"))
  }

  @Test func `a name that is taken is replaced after a second Enter only`() throws {
    let once = try playing("/ 'festival' Enter S Ctrl-U 'sakai' Enter")
    #expect(once.text.contains("Enter again replaces it"))
    #expect(once.state.savedViews == Self.views)
    let twice = try playing("/ 'festival' Enter S Ctrl-U 'sakai' Enter Enter")
    #expect(twice.state.savedViews?.first { $0.name == "sakai" }?.query == "festival")
    let other = try playing("/ 'festival' Enter S Ctrl-U 'sakai' Enter 'x' Enter")
    #expect(other.state.savedViews?.count == 4)
  }

  @Test(arguments: ["", "a/b", "a@b"])
  func `what is no name is refused in place`(name: String) throws {
    let play = try playing("S Ctrl-U '\(name)' Enter")
    #expect(play.text.contains("letters, digits, - and _ only"))
    #expect(play.top(ViewsLayer.self)?.list.isTyping == true)
  }

  @Test func `a view is given another name that is free`() throws {
    let renamed = try playing("@ Down r Ctrl-U 'late' Enter")
    #expect(renamed.state.savedViews?.map(\.name) == ["sakai", "late", "lễ-hội"])
    let taken = try playing("@ Down r Ctrl-U 'sakai' Enter")
    #expect(taken.text.contains("@sakai is there already"))
    #expect(taken.state.savedViews == Self.views)
  }

  @Test func `a view is deleted after a question`() throws {
    let asked = try playing("@ d")
    #expect(asked.text.contains("Delete @sakai?"))
    #expect(asked.state.savedViews == Self.views)
    #expect(try playing("@ d Esc").state.savedViews == Self.views)
    #expect(try playing("@ d j").state.savedViews == Self.views)
    #expect(
      try playing("@ d Enter").state.savedViews?.map(\.name) == ["overdue", "lễ-hội"])
    #expect(try playing("@ G d Enter Enter").state.query.description == "is:overdue")
  }

  @Test(arguments: ["f", "/"])
  func `a name in the filter line opens the view`(key: String) throws {
    let play = try playing("/ 'festival' Enter \(key) Ctrl-U '@sakai' Enter")
    #expect(!play.browser.top.isLine)
    #expect(play.state.query.description == "@sakai")
    #expect(play.ids == (try playing("f 'sakai has:memorandum' Enter s s").ids))
    #expect(play.state.isZoomed)
    var undone = play
    undone.press("u")
    #expect(undone.state.query.description == "festival")
  }

  @Test func `a name among other terms stands for its query`() throws {
    let play = try playing("f '@sakai -kind:festival' Enter")
    #expect(play.state.query.description == "@sakai -kind:festival")
    #expect(play.ids == (try playing("f 'sakai has:memorandum -kind:festival' Enter").ids))
    #expect(!play.state.isZoomed)
  }

  @Test(
    arguments: [
      ("-@sakai", "-(sakai has:memorandum)"),
      ("@sakai OR @overdue", "sakai has:memorandum OR is:overdue"),
      ("(@overdue) carbon", "is:overdue carbon"), ("NOT ＠overdue", "-is:overdue"),
    ], ["f", "/"])
  func `a name stands for its query wherever it is typed`(
    line: (text: String, meaning: String), key: String
  ) throws {
    let play = try playing("\(key) '\(line.text)' Enter")
    let meant = try Fixture.catalog.rows(
      for: QueryParser.parse(line.meaning), today: Fixture.today)
    #expect(play.ids == meant.map(Fixture.catalog.events.id))
    #expect(!play.browser.top.isLine)
  }

  @Test func `a view that names another is opened, counted and typed`() throws {
    let views =
      Self.views + [
        NamedView(
          name: "rest", query: "-@sakai -@overdue", sort: .latest, pane: .timeline, isZoomed: false)
      ]
    let wanted = try Fixture.catalog.rows(
      for: QueryParser.parse("-(sakai has:memorandum) -is:overdue"), today: Fixture.today
    ).map(Fixture.catalog.events.id)
    let list = try playing("@ G", views: views)
    let line = list.text.split(separator: "\n").first { $0.contains("@rest") } ?? ""
    #expect(line.contains("'-@sakai -@overdue'"))
    #expect(line.contains(" \(wanted.count) │"))
    #expect(try playing("@ G Enter", views: views).ids == wanted)
    #expect(try playing("f '@rest' Enter", views: views).ids == wanted)
    #expect(try playing("/ '@rest carbon' Enter", views: views).ids.count < wanted.count)
  }

  @Test(arguments: ["f", "/"])
  func `views that name each other in a circle keep the line and say so`(key: String) throws {
    let views = [("x", "carbon @y"), ("y", "-@x")].map { name, query in
      NamedView(name: name, query: query, sort: .latest, pane: .timeline, isZoomed: false)
    }
    let play = try playing("\(key) 'metro -@x' Enter", views: views)
    #expect(play.top(QueryLine.self)?.error?.column == 7)
    #expect(play.top(QueryLine.self)?.error?.length == 2)
    #expect(play.text.contains("'@x' stands for itself: @x → @y → @x"))
    let opened = try playing("@ Enter", views: views)
    #expect(opened.text.contains("stands for itself"))
    #expect(opened.ids.count == Fixture.catalog.count)
  }

  @Test func `names are completed while they are typed`() throws {
    let typed = try playing("f '@'")
    for view in Self.views { #expect(typed.text.contains("│ @\(view.name)")) }
    #expect(typed.ids.count == Fixture.catalog.count)
    let folded = try playing("f '@le' Tab")
    #expect(folded.typed == "@lễ-hội")
    #expect(folded.ids.allSatisfy { $0.contains("festival") || $0.contains("exchange") })
    #expect(try playing("f '@le' Tab Esc Esc").ids.count == Fixture.catalog.count)
  }

  @Test func `an unknown name keeps the line and says what was meant`() throws {
    let play = try playing("f '@skai' Enter")
    #expect(play.browser.top.isLine)
    #expect(play.text.contains("no view is called '@skai'; did you mean '@sakai'?"))
    #expect(play.ids.count == Fixture.catalog.count)
  }

  @Test func `an error behind a name stands under its own word`() throws {
    let play = try playing("f '@sakai province:Danag'")
    let error = try #require(play.top(QueryLine.self)?.error)
    #expect(error.column == 16)
    #expect(error.length == 5)
  }

  @Test func `in quotes it is text`() throws {
    let play = try playing("f '\"@sakai\"' Enter")
    #expect(play.state.query.description == "\"@sakai\"")
    let phrase = try playing("f '\"to @sakai\"' Enter")
    #expect(phrase.state.query.description == "\"to @sakai\"")
  }

  @Test(
    arguments: [1, 10, 29, 30, 60, 80, 160], [1, 2, 3, 5, 8, 9, 12, 24, 50])
  func `the list fits every size`(columns: Int, rows: Int) throws {
    for script in ["@", "@ G d", "@ r", "S", "S Enter", "f '@'"] {
      for views in [[], Self.views] {
        let play = try playing(script, views: views, columns: columns, rows: rows)
        #expect(
          play.text.split(separator: "\n").allSatisfy { ColumnWidth.of(String($0)) <= columns })
        if let cursor = render(play.browser).cursor {
          #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the list has its screens`(language: Language) throws {
    try expectScreen(playing("@ G", language: language), "views-\(language.rawValue)")
    try expectScreen(
      playing("/ 'sakai' Enter S Enter", language: language), "views-name-\(language.rawValue)")
    try expectScreen(playing("@ d", language: language), "views-delete-\(language.rawValue)")
    try expectScreen(
      playing("@", views: [], language: language), "views-empty-\(language.rawValue)")
  }
}
