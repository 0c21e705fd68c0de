import Browser
import Cooperation
import TestSupport
import Testing
import Words

struct FacetPaneTests {
  @Test func `a unit unfolds into its former units and its cities`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 Right")
    #expect(play.text.contains("Quang Nam, until 2025"))
    #expect(play.text.contains("Hoi An"))
    play.press("Left")
    #expect(!play.text.contains("Quang Nam, until 2025"))
  }

  @Test func `a selected city shows its events alone`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 Right Down Space")
    #expect(play.state.query.description == "province:\"Hoi An\"")
    #expect(!play.ids.isEmpty)
    #expect(play.ids.allSatisfy { $0.contains("hoi-an") })
  }

  @Test func `counts of every line are those of its query`() throws {
    for query in ["", "sakai", "province:\"Da Nang\"", "sector:culture prefecture:Osaka"] {
      var play = try Screenplay(query: query, columns: 140, rows: 200)
      for pane in Pane.facetPanes {
        play.press("\(pane.rawValue)")
        for _ in 0..<12 { play.press("Right Down") }
        for case .value(let line) in play.state.items[pane] ?? [] {
          let others = play.state.query.conjuncts.filter { term in
            guard case .field(let field) = term else { return true }
            return Facet(field) != line.facet
          }
          let ids = line.id.split(separator: "~").map(String.init)
          let value = FieldValue(
            ids.first ?? line.id, other: line.facet == .pair ? ids.last : nil)
          let term = Query.field(FieldTerm(line.facet.field, values: [value]))
          let rows = try Fixture.catalog.rows(for: .all(of: others + [term]), today: Fixture.today)
          #expect(line.matching == rows.count, "\(query): \(line)")
        }
      }
    }
  }

  @Test func `bodies stand by country and kind, and fold`() throws {
    var play = try Screenplay(columns: 140, rows: 60)
    play.press("4")
    let sections = (play.state.items[.parties] ?? []).compactMap { item in
      if case .section(let section) = item { section } else { nil }
    }
    #expect(sections.count > 5)
    #expect(sections.allSatisfy { !$0.isExpanded && $0.matching <= $0.total })
    play.press("Space")
    #expect(play.text.contains("Da Nang People's Committee"))
    play.press("Space")
    #expect(!play.text.contains("  Da Nang People's Committee  "))
  }

  @Test func `what is typed narrows the pane's own list and not the events`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 i 'hoi'")
    #expect(play.text.contains("Hoi An"))
    #expect(!play.text.contains("Tay Ninh   "))
    #expect(play.ids.count == Fixture.catalog.count)
    play.press("Enter Space")
    #expect(play.state.query.description == "province:\"Hoi An\"")
  }

  @Test func `a pane can be ordered by name`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 O")
    let names = (play.state.items[.places] ?? []).compactMap { item -> String? in
      if case .value(let line) = item, line.facet == .province { line.name } else { nil }
    }
    #expect(names == names.sorted())
    #expect(names.count > 3)
  }

  @Test func `kinds, years and people are one key away`() throws {
    for (key, title) in [("6", "Kinds"), ("7", "Years"), ("8", "People")] {
      var play = try Screenplay(columns: 140, rows: 40)
      play.press(key)
      #expect(play.text.contains("┌ \(title)"))
      play.press("Space")
      #expect(play.state.query.conjuncts.count == 1)
    }
  }

  @Test func `a name of several words is one chip, which Esc takes back as a whole`() throws {
    var play = try Screenplay()
    play.press("/ 'festival da nang' Enter")
    #expect(
      play.state.chipTerms.map(\.term) == [
        .word("festival"), .all(of: [.word("da"), .word("nang")]),
      ])
    #expect(play.text.contains(" da nang ×"))
    play.press("0 Right Space")
    #expect(play.state.query.description == "festival")
    #expect(play.text.contains("(da nang)"))
    play.press("Space")
    #expect(play.state.query.description == "festival da nang")
    play.press("Esc Esc")
    #expect(play.state.query.description == "festival")
  }

  @Test func `a kind whose name has no room is called by its beginning`() throws {
    var play = try Screenplay()
    play.press("6")
    let names = play.text.split(separator: "\n").map(String.init)
    #expect(names.contains { $0.contains("Conference   ") })
    #expect(!play.text.contains("Conference, "))
  }

  @Test(arguments: Language.allCases)
  func `the line without filters is not cut in a word`(language: Language) throws {
    var play = try Screenplay(language: language, columns: 40, rows: 12)
    play.press("3")
    #expect(play.text.contains(Strings(language)[.noFilters(search: "/")]))
    #expect(!play.text.contains(Strings(language)[.noFilters(search: "/")] + ","))
  }

  @Test func `chips are walked to, switched off one by one and removed`() throws {
    var play = try Screenplay(query: "sakai province:\"Da Nang\"")
    let both = play.ids
    play.press("0 Space")
    #expect(play.state.query.description == "province:\"Da Nang\"")
    #expect(play.ids.count > both.count)
    #expect(play.text.contains("(sakai)"))
    play.press("Space")
    #expect(play.ids == both)
    play.press("Left Del")
    #expect(play.state.chipTerms.count == 1)
    play.press("Del")
    #expect(play.state.query.isEverything)
    #expect(play.state.chips.cursor == nil)
  }
}
