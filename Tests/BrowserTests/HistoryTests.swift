import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct HistoryTests {
  @Test func `back and forward go through the screens that filters made`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter 5 Space")
    let filtered = play.ids
    play.press("[")
    #expect(play.state.query.description == "sakai")
    play.press("[")
    #expect(play.state.query.isEverything)
    #expect(play.state.focus == .timeline)
    play.press("] ]")
    #expect(play.ids == filtered)
    #expect(play.state.query.conjuncts.count == 2)
  }

  @Test func `back brings the focused event, the pane, the scroll and the link`() throws {
    var play = try Screenplay()
    play.press("Down Down Enter j j j PgDn")
    let before = play.state
    play.press("c")
    play.press("=")
    #expect(play.state.query != before.query)
    play.press("1 G g")
    play.press("[ [ [")
    #expect(play.state.focusedEvent?.id == before.focusedEvent?.id)
    #expect(play.state.focus == before.focus)
    #expect(play.state.scroll[.detail] == before.scroll[.detail])
    #expect(play.state.reading.link == before.reading.link)
  }

  @Test func `a jump in the list is a screen, a step is none`() throws {
    var play = try Screenplay()
    play.press("Down Down Down")
    let before = play.state.focusedEvent?.id
    play.press("[")
    #expect(play.text.contains("No screen before this one."))
    #expect(play.state.focusedEvent?.id == before)
    play.press("G [")
    #expect(play.state.focusedEvent?.id == before)
    play.press("]")
    #expect(play.state.focusedEvent?.id == play.ids.last)
    play.press("]")
    #expect(play.text.contains("No screen after this one."))
  }

  @Test func `typing a search is one screen, giving it up none`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Esc [")
    #expect(play.text.contains("No screen before this one."))
    play.press("/ 'sakai' Enter [")
    #expect(play.state.query.isEverything)
    play.press("[")
    #expect(play.text.contains("No screen before this one."))
  }

  @Test func `a new screen forgets those that lay ahead`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter [ / 'festival' Enter ]")
    #expect(play.state.query.description == "festival")
    #expect(play.text.contains("No screen after this one."))
  }

  @Test func `undo goes on along the way that back has gone, and redo comes back on it`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter / 'festival' Enter G [ [")
    #expect(play.state.query.description == "sakai")
    play.press("u")
    #expect(play.state.query.isEverything)
    play.press("u")
    #expect(play.text.contains("Nothing to undo"))
    play.press("Ctrl-R")
    #expect(play.state.query.description == "sakai")
    play.press("Ctrl-R")
    #expect(play.state.query.description == "sakai festival")
  }

  @Test func `undo passes screens with the same filters`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter G g G D u")
    #expect(play.state.query.isEverything)
    #expect(play.state.reading.page == nil)
    play.press("] ]")
    #expect(play.state.query.description == "sakai")
  }

  @Test func `full-width brackets act as ASCII ones`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter")
    play.press(.character("［"))
    #expect(play.state.query.isEverything)
    play.press(.character("］"))
    #expect(play.state.query.description == "sakai")
  }
}
