import Browser
import Cells
import Cooperation
import TestSupport
import Testing

/// Saved views that stand among the filters by their names.
struct ViewChipTests {
  private static let views = [
    NamedView(
      name: "sakai", query: "sakai has:memorandum", sort: .title, pane: .places, isZoomed: true),
    NamedView(
      name: "nam", query: "province:\"Da Nang\" date:2013..2024", sort: .latest, pane: .timeline,
      isZoomed: false),
    NamedView(
      name: "both", query: "@sakai OR @nam", sort: .latest, pane: .timeline, isZoomed: false),
  ]

  private func playing(
    _ script: String, _ saved: inout [NamedView], language: Language = .en, columns: Int = 80
  ) throws -> Screenplay {
    var play = try Screenplay(language: language, columns: columns)
    play.press(script, savedIn: &saved)
    return play
  }

  private func playing(
    _ script: String, language: Language = .en, columns: Int = 80
  ) throws -> Screenplay {
    var saved = Self.views
    return try playing(script, &saved, language: language, columns: columns)
  }

  /// The ids that a query without views finds, as the list has them.
  private func found(_ query: String) throws -> [String] { try Screenplay(query: query).ids }

  @Test(
    arguments: [
      ("@sakai carbon", ["@sakai", "carbon"]), ("-@sakai", ["-@sakai"]),
      ("@sakai OR @nam", ["@sakai OR @nam"]), ("@both", ["@both"]),
      ("(@nam) kind:visit", ["@nam", "kind:visit"]),
    ], ["f", "/"])
  func `a view that is typed stays a chip, and f prints it`(
    line: (text: String, chips: [String]), key: String
  ) throws {
    let play = try playing("\(key) '\(line.text)' Enter")
    #expect(play.state.chipTerms.map { "\($0.term)" } == line.chips)
    var edited = play
    edited.press("f")
    #expect(edited.typed == line.chips.joined(separator: " ") + " ")
  }

  @Test(arguments: [
    (Language.en, ["@sakai ×", "-@nam ×"]), (.vi, ["@sakai ×", "−@nam ×"]),
    (.ja, ["@sakai ×", "−@nam ×"]),
  ])
  func `chips say it in each language`(language: Language, chips: [String]) throws {
    let play = try playing("f '@sakai -@nam' Enter", language: language)
    for chip in chips { #expect(play.text.contains(chip), "\(play.text)") }
    let either = try playing("f '@sakai OR @nam' Enter", language: language).text
    let word = [Language.en: "OR", .vi: "hoặc", .ja: "または"][language] ?? ""
    #expect(either.contains("@sakai \(word) @nam ×"), "\(either)")
  }

  @Test(arguments: [
    ("@nam", "province:\"Da Nang\" date:2013..2024"),
    ("@both carbon", "(sakai has:memorandum OR (province:\"Da Nang\" date:2013..2024)) carbon"),
    ("NOT @both", "-(sakai has:memorandum OR (province:\"Da Nang\" date:2013..2024))"),
  ])
  func `the catalog is asked for what the view stands for`(line: String, meaning: String) throws {
    #expect(try playing("f '\(line)' Enter").ids == found(meaning))
  }

  @Test func `commands and saved views have the name, exports have what it stands for`() throws {
    var saved = Self.views
    let copied = try playing("f '@sakai -kind:festival' Enter y 5", &saved)
    #expect(copied.effects.last == .copy("vnjp '@sakai -kind:festival'"))
    _ = try playing("f '@nam kind:visit' Enter S Ctrl-U 'visits' Enter", &saved)
    #expect(saved.last?.query == "@nam kind:visit")
    let export = try playing("f '@sakai -kind:festival' Enter e")
    let line = export.top(ExportLayer.self)?.dialog.commandLine(export.state)
    #expect(line?.hasSuffix("'@sakai -kind:festival'") == true, "\(line ?? "")")
    var accepted = export
    accepted.press("Enter")
    guard case .export(let request) = accepted.effects.last else {
      Issue.record("nothing was exported")
      return
    }
    #expect("\(request.query)" == "sakai has:memorandum -kind:festival")
  }

  @Test func `a view alone is copied without bringing its own layout`() throws {
    let play = try playing("f '@nam' Enter y 5")
    #expect(play.effects.last == .copy("vnjp '(@nam)'"))
  }

  @Test func `what would name itself is written out when it is saved`() throws {
    for name in ["nam", "both"] {
      var saved = Self.views
      _ = try playing(
        "f '@both kind:visit' Enter S Ctrl-U '\(name)' Enter Enter", &saved)
      let view = try #require(saved.last)
      #expect(view.name == name)
      let views = SavedQueries(saved.map { (name: $0.name, text: $0.query) })
      let resolved = try views.resolved(QueryParser.parse("@\(name)"))
      #expect(try found("\(resolved)") == playing("f '@both kind:visit' Enter").ids)
    }
  }

  @Test func `the answer follows a view that is saved anew`() throws {
    var saved = Self.views
    var play = try playing("f '@nam' Enter", &saved)
    #expect(play.ids != (try found("carbon")))
    saved[1] = NamedView(
      name: "nam", query: "carbon", sort: .latest, pane: .timeline, isZoomed: false)
    play.press("@ Esc", savedIn: &saved)
    #expect(play.ids == (try found("carbon")))
    #expect(play.state.query.description == "@nam")
  }

  @Test func `a renamed view keeps its chips and those of the screens before`() throws {
    var saved = Self.views
    var play = try playing("f '@nam' Enter / 'visit' Enter", &saved)
    let ids = play.ids
    play.press("@ Down r Ctrl-U 'central' Enter Esc", savedIn: &saved)
    #expect(play.state.query.description == "@central visit")
    #expect(play.ids == ids)
    play.press("u", savedIn: &saved)
    #expect(play.state.query.description == "@central")
    #expect(play.state.filters.off.isEmpty)
  }

  @Test(arguments: [
    (Language.en, "Saved view gone, switched off: @nam"),
    (.vi, "Chế độ xem đã lưu không còn, đã tắt bộ lọc: @nam"),
    (.ja, "保存した表示がないため、条件を無効にしました: @nam"),
  ])
  func `a chip whose view is deleted is switched off with a notice`(
    language: Language, notice: String
  ) throws {
    var saved = Self.views
    var play = try playing("f '@nam visit' Enter @ Down d Enter", &saved, language: language)
    #expect(play.state.message?.text == notice)
    #expect(play.state.message?.isWarning == true)
    play.press("Esc")
    #expect(play.state.query.description == "visit")
    #expect(play.state.filters.off.map(\.description) == ["@nam"])
    #expect(play.ids == (try found("visit")))
    // Bringing it back says what is wrong, and back to where it was in force as well.
    play.press("0 Right Space", savedIn: &saved)
    #expect(play.state.message?.text.contains("@nam") == true)
    #expect(play.state.query.description == "visit")
  }

  @Test func `going back to a view that is gone switches it off`() throws {
    var saved = Self.views
    var play = try playing("f '@nam' Enter c @ Down d Enter Esc u", &saved)
    #expect(play.state.query.isEverything)
    #expect(play.state.filters.off.map(\.description) == ["@nam"])
    #expect(play.state.message?.isWarning == true)
    play.press("c f '@nam' Enter", savedIn: &saved)
    #expect(play.browser.top.isLine)
  }

  @Test func `suspended filters whose view is deleted are switched off when they come back`()
    throws
  {
    var saved = Self.views
    var play = try playing("f '@nam visit' Enter F @ Down d Enter Esc", &saved)
    #expect(play.ids.count == Fixture.catalog.count)
    play.press("F", savedIn: &saved)
    #expect(play.state.query.description == "visit")
    #expect(play.state.filters.off.map(\.description) == ["@nam"])
  }

  @Test func `values that a view selects are no selection of the pane`() throws {
    let play = try playing("f '@nam' Enter 3")
    let lines = (play.state.items[.places] ?? []).compactMap { item -> FacetLine? in
      if case .value(let line) = item { line } else { nil }
    }
    #expect(lines.allSatisfy { !$0.isSelected })
    let daNang = try #require(lines.first { $0.id.hasPrefix("VN-DN") })
    // Counts are of what would be found with the value added.
    #expect(daNang.matching == play.ids.count)
    var toggled = play
    toggled.press("Space")
    #expect(toggled.state.chipTerms.count == 2)
    #expect(toggled.state.query.description.hasPrefix("@nam "))
  }

  @Test func `a view in the way is named and dropped`() throws {
    var play = try playing("f '@nam kind:festival status:cancelled' Enter")
    #expect(play.ids.isEmpty)
    #expect(play.text.contains("kind:festival") || play.text.contains("No single filter"))
    play = try playing("f '@nam date:1990' Enter")
    #expect(play.state.noMatch?.choices.map { "\($0.term)" }.contains("date:1990") == true)
    #expect(play.text.contains("date:1990"))
  }

  @Test func `the sides of a view lead to their relationship`() throws {
    var saved = [
      NamedView(
        name: "pair", query: "province:\"Da Nang\" prefecture:Osaka", sort: .latest,
        pane: .timeline, isZoomed: false)
    ]
    let play = try playing("f '@pair' Enter D", &saved)
    var plain = try Screenplay(query: saved[0].query)
    plain.press("D")
    let pages = [play, plain].map { $0.state.reading.page as? RelationshipPage }
    #expect(pages[0] == pages[1])
    #expect(pages[0] != nil)
  }

  @Test func `the browser opens on a query that names views`() throws {
    let query = try QueryParser.parse("@both -kind:festival")
    let session = try Session(
      catalog: Fixture.catalog, query: query, language: .en, today: Fixture.today,
      size: Size(columns: 80, rows: 24), savedViews: Self.views)
    #expect(session.query == query)
    #expect(
      session.rows.map(Fixture.catalog.events.id) == (try playing("f '\(query)' Enter").ids))
    #expect(throws: QueryError.self) {
      try Session(
        catalog: Fixture.catalog, query: query, language: .en, today: Fixture.today,
        size: Size(columns: 80, rows: 24))
    }
  }

  @Test func `records that are read again keep the chip, or switch it off with what it names`()
    throws
  {
    var saved = Self.views
    var play = try playing("f '@nam' Enter", &saved)
    play.reload(Fixture.catalog)
    #expect(play.state.query.description == "@nam")
    saved.append(
      NamedView(
        name: "sojitz", query: "party:sojitz", sort: .latest, pane: .timeline, isZoomed: false))
    play.press("f Ctrl-U '@sojitz visit' Enter", savedIn: &saved)
    var records = Fixture.records
    records.parties.removeAll { $0.id == "sojitz" }
    records.events = records.events.map { $0.withoutParty("sojitz") }
    records.memoranda.removeAll { $0.signatories.contains("sojitz") }
    play.reload(Catalog(records))
    #expect(play.state.query.description == "visit")
    #expect(play.state.message?.text == "Not in the records any more, switched off: @sojitz")
  }
}
