import Browser
import Cooperation
import TestSupport
import Testing

struct ReloadTests {
  @Test func `records that change on disk keep the focus and the filters`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("Down Down")
    let focused = play.state.focusedEvent?.id
    var records = Fixture.records
    records.events.removeAll { $0.id == "2025-07-04-da-nang-vietnam-japan-festival" }
    play.reload(Catalog(records))
    #expect(play.state.focusedEvent?.id == focused)
    #expect(play.state.query.description == "sakai")
    #expect(!play.ids.contains("2025-07-04-da-nang-vietnam-japan-festival"))
    #expect(play.text.contains("29 events, 30 before"))
  }

  @Test func `the focus goes to a neighbour when its event is gone`() throws {
    var play = try Screenplay()
    let first = try #require(play.state.focusedEvent?.id)
    var records = Fixture.records
    records.events.removeAll { $0.id == first }
    play.reload(Catalog(records))
    #expect(play.state.focusedEvent != nil)
    #expect(play.state.focusedEvent?.id != first)
  }

  @Test func `a filter whose name is gone is switched off, and it is said`() throws {
    var play = try Screenplay(query: "person:\"Lê Quang Nam\"")
    var records = Fixture.records
    records.people = []
    play.reload(Catalog(records))
    #expect(play.ids.count == Fixture.catalog.count)
    #expect(play.text.contains("(person Lê Quang Nam)") || play.text.contains("Lê Quang Nam"))
    #expect(play.state.message?.isWarning == true)
  }
}
