import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct StateTests {
  @Test func `typing narrows the list before Enter`() throws {
    var play = try Screenplay()
    let all = play.ids
    play.press("/ 'sakai'")
    #expect(play.ids.count < all.count)
    #expect(play.ids.contains("2024-11-11-da-nang-sakai"))
    play.press("Esc")
    #expect(play.ids == all)
  }

  @Test func `Enter keeps the search as a filter`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter")
    #expect(play.state.query.description == "sakai")
    #expect(play.text.contains("sakai ×"))
  }

  @Test func `Space selects the value and again unselects it`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 Space")
    #expect(play.state.query == .field(FieldTerm(.province, values: [FieldValue("Da Nang")])))
    #expect(play.ids.count < Fixture.catalog.count)
    play.press("Space")
    #expect(play.state.query.isEverything)
  }

  @Test func `two selected values of a facet are joined by OR`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 Space")
    let one = Set(play.ids)
    play.press("Down Space")
    #expect(play.state.query.conjuncts.count == 1)
    #expect(one.isSubset(of: play.ids))
    #expect(play.ids.count > one.count)
  }

  @Test func `a minus excludes the value`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("3 -")
    guard case .not(.field(let term)) = play.state.query else {
      Issue.record("not an exclusion: \(play.state.query)")
      return
    }
    #expect(term.field == .province)
  }

  @Test func `the focused event stays when filters, size and language change`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter Down Down")
    let focused = play.state.focusedEvent?.id
    play.press("c")
    #expect(play.state.focusedEvent?.id == focused)
    play.resize(columns: 140, rows: 40)
    #expect(play.state.focusedEvent?.id == focused)
    play.press("L")
    #expect(play.state.focusedEvent?.id == focused)
    #expect(play.state.language == .vi)
  }

  @Test func `an unknown value leaves the list and says what was meant`() throws {
    var play = try Screenplay()
    play.press("f 'province:Danag'")
    #expect(!play.ids.isEmpty)
    #expect(play.text.contains("did you mean 'Da Nang'?"))
    play.press("Enter")
    #expect(play.browser.top.isLine)
  }

  @Test func `undo and redo step through the filters`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter")
    let filtered = play.ids
    play.press("u")
    #expect(play.state.query.isEverything)
    play.press("Ctrl-R")
    #expect(play.ids == filtered)
  }

  @Test func `F suspends all filters and brings them back`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter")
    let filtered = play.ids
    play.press("F")
    #expect(play.ids.count == Fixture.catalog.count)
    play.press("F")
    #expect(play.ids == filtered)
  }

  @Test func `Esc takes back the pane, then the last filter`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter 3 Space Esc")
    #expect(play.state.focus == .timeline)
    #expect(play.state.query.conjuncts.count == 2)
    play.press("Esc")
    #expect(play.state.query.description == "sakai")
    play.press("Esc")
    #expect(play.state.query.isEverything)
  }

  @Test func `export asks for the rows in view and confirms before replacing`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter e Enter")
    guard case .export(let request) = play.effects.last else {
      Issue.record("no export was asked for")
      return
    }
    #expect(request.path == "vnjp-sakai.csv")
    #expect(request.rows == play.state.rows)
    #expect(!request.isReplacing)
    play.finish(.exists(path: "vnjp-sakai.csv"))
    play.press("Enter")
    guard case .export(let second) = play.effects.last else { return }
    #expect(second.isReplacing)
    play.finish(.exported(path: "vnjp-sakai.csv", fetch: nil))
    #expect(play.top(ExportLayer.self) == nil)
    #expect(play.text.contains("Written: vnjp-sakai.csv"))
  }

  @Test func `full-width keys act as ASCII ones`() throws {
    var play = try Screenplay()
    play.press(.character("？"))
    #expect(play.top(HelpLayer.self) != nil)
  }

  @Test func `a mark that arrives after its letter joins it`() throws {
    var play = try Screenplay()
    play.press("/")
    for scalar in "Đa\u{300} Na\u{306}\u{303}ng".unicodeScalars {
      play.press(.character(Character(scalar)))
    }
    let found = play.ids
    var composed = try Screenplay()
    composed.press("/ 'Đà Nẵng'")
    #expect(found == composed.ids)
    #expect(!found.isEmpty)
  }
}
