import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct NoMatchTests {
  private static let query = "sakai date:1990..1995 kind:festival"

  @Test func `each filter tells how many events there are without it, the most first`() throws {
    let play = try Screenplay(query: "sakai date:1990..1995")
    let choices = try #require(play.state.noMatch?.choices)
    for choice in choices {
      var others = play.state.query.conjuncts
      others.remove(at: choice.index)
      let rows = try Fixture.catalog.rows(for: .all(of: others), today: Fixture.today)
      #expect(choice.count == rows.count)
    }
    #expect(choices.map(\.count) == choices.map(\.count).sorted(by: >))
    #expect(!choices.isEmpty)
  }

  @Test func `Enter drops the filter under the cursor, and u brings it back`() throws {
    var play = try Screenplay(query: "sakai date:1990..1995")
    let choices = try #require(play.state.noMatch?.choices)
    play.press("Down Enter")
    let chosen = choices[min(1, choices.count - 1)]
    #expect(!play.state.query.conjuncts.contains(chosen.term))
    #expect(play.ids.count == chosen.count)
    #expect(play.state.noMatch == nil)
    play.press("u")
    #expect(play.state.query.conjuncts.contains(chosen.term))
  }

  @Test func `a filter that nothing answers says so`() throws {
    let play = try Screenplay(query: "zzzz", columns: 140, rows: 40)
    #expect(play.text.contains("nothing has it"))
    #expect(play.text.contains("30 events"))
  }

  @Test func `a name of several words is dropped as one`() throws {
    var play = try Screenplay(query: "kind:visit da nang year:1973", columns: 140, rows: 40)
    let terms = play.state.noMatch?.choices.map(\.term) ?? []
    #expect(!terms.contains(.word("da")) && !terms.contains(.word("nang")))
    play.press("Enter")
    #expect(play.state.query.conjuncts.count == 3)
  }

  @Test func `where no filter alone is in the way that is said`() throws {
    let play = try Screenplay(query: "zzzz yyyy xxxx", columns: 140, rows: 40)
    #expect(play.state.noMatch?.choices.isEmpty == true)
    #expect(play.text.contains("No single filter stands in the way"))
  }

  @Test func `one event says what can be done with it`() throws {
    let play = try Screenplay(query: "id:2012-09-15", columns: 140, rows: 40)
    #expect(play.text.contains("The only match."))
    var records = Fixture.records
    records.events = Array(records.events.prefix(1))
    let alone = try Screenplay(Catalog(records), columns: 140, rows: 40)
    #expect(alone.text.contains("The only one so far."))
  }

  @Test func `a name without events says so in its pane`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 i 'Kochi' Enter")
    #expect(play.text.contains("Nothing in view is called 'Kochi'."))
    play.press("i Esc")
    #expect(!play.text.contains("Nothing in view is called"))
  }

  @Test(arguments: [Language.en, .vi, .ja])
  func `each language has its screen`(language: Language) throws {
    let play = try Screenplay(query: Self.query, language: language)
    try expectScreen(play, "drop-filter-\(language.rawValue)")
  }
}
