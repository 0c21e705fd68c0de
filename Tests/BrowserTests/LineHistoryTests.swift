import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct LineHistoryTests {
  private func line(_ play: Screenplay) -> String { play.typed ?? "" }

  @Test func `Up brings back queries, Down goes forward to what was typed`() throws {
    var play = try Screenplay()
    play.press("f 'sakai' Enter f Ctrl-U 'sector:energy' Enter c f")
    play.press("Up")
    #expect(line(play) == "sector:energy")
    play.press("Up")
    #expect(line(play) == "sakai")
    #expect(play.state.query.description == "sakai")
    play.press("Up")
    #expect(line(play) == "sakai")
    play.press("Down Down")
    #expect(line(play) == "")
    #expect(play.state.query.isEverything)
  }

  @Test func `a query that is unchanged is left out`() throws {
    var play = try Screenplay()
    play.press("f 'sakai' Enter f Ctrl-U 'osaka' Enter f Up")
    #expect(line(play) == "sakai")
  }

  @Test func `arrows move in the list once something is typed`() throws {
    var play = try Screenplay()
    play.press("f 'sakai' Enter c f 'da'")
    let focused = play.state.focusedRow
    play.press("Down")
    #expect(line(play) == "da")
    #expect(play.state.focusedRow != focused)
  }

  @Test func `a search has its own lines, brought back by Ctrl-P and Ctrl-N`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter c / 'hue' Enter c f 'osaka' Enter c / Ctrl-P")
    #expect(line(play) == "hue")
    play.press("Ctrl-P")
    #expect(line(play) == "sakai")
    play.press("Ctrl-N Ctrl-N")
    #expect(line(play) == "")
    let focused = play.state.focusedRow
    play.press("Down")
    #expect(play.state.focusedRow != focused)
  }

  @Test func `a line that was left with Esc is not kept`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Esc / Ctrl-P")
    #expect(line(play) == "")
  }
}
