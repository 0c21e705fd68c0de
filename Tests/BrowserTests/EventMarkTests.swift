import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct EventMarkTests {
  @Test func `v marks the focused event and takes the mark away`() throws {
    var play = try Screenplay()
    play.press("v")
    #expect(marked(play) == [play.ids[0]])
    #expect(play.text.contains("▸▪"))
    #expect(play.text.contains("1 marked"))
    play.press("v")
    #expect(marked(play).isEmpty)
    #expect(!play.text.contains("▪"))
    #expect(!play.text.contains("marked"))
  }

  @Test(arguments: ["v", "V", "Enter"])
  func `movement extends a range that a key keeps`(key: String) throws {
    var play = try Screenplay()
    play.press("Down V Down Down")
    #expect(marked(play) == Array(play.ids[1...3]))
    play.press("Up \(key)")
    #expect(marked(play) == Array(play.ids[1...2]))
    play.press("Down Down")
    #expect(marked(play) == Array(play.ids[1...2]))
    #expect(play.state.focus == .timeline)
  }

  @Test func `a range goes up as well as down, and over pages`() throws {
    var play = try Screenplay()
    play.press("G V Up Up v")
    #expect(marked(play) == Array(play.ids.suffix(3)))
    play.press("C g V G v")
    #expect(marked(play) == play.ids)
  }

  @Test func `Esc gives a range up and leaves the marks of before`() throws {
    var play = try Screenplay()
    play.press("v Down Down V Down Esc")
    #expect(marked(play) == [play.ids[0]])
    #expect(play.state.focusedEvent?.id == play.ids[3])
  }

  @Test func `what leads away from a range keeps it`() throws {
    var play = try Screenplay()
    let ids = play.ids
    play.press("V Down 3")
    #expect(marked(play) == Array(ids[0...1]))
    #expect(play.state.focus == .places)
  }

  @Test func `marks stay across filters, orders and languages`() throws {
    var play = try Screenplay()
    play.press("v Down v / 'sakai' Enter")
    #expect(play.state.markedRows.count == 2)
    #expect(play.text.contains("2 marked"))
    play.press("v c s L")
    #expect(play.state.markedRows.count == 3)
    let places = marked(play).compactMap(play.ids.firstIndex(of:))
    #expect(places.count == 3)
    #expect(places == places.sorted())
  }

  @Test func `marks stay when the records are read again`() throws {
    var play = try Screenplay()
    play.press("Down Down v Down Down V Down v")
    let before = marked(play)
    var records = Fixture.records
    records.events.removeAll { $0.id == play.ids[0] || $0.id == before[0] }
    play.reload(Catalog(records))
    #expect(marked(play) == Array(before.dropFirst()))
    play.reload(Fixture.catalog)
    #expect(marked(play) == before)
  }

  @Test func `Esc clears the marks before it takes filters back, and C brings them back`() throws {
    var play = try Screenplay()
    play.press("/ 'sakai' Enter v Down v")
    let before = marked(play)
    play.press("Esc")
    #expect(marked(play).isEmpty)
    #expect(play.state.query.description == "sakai")
    #expect(play.text.contains("2 marks cleared; C brings back"))
    play.press("C")
    #expect(marked(play) == before)
    play.press("C Esc")
    #expect(marked(play).isEmpty)
    #expect(play.state.query.isEverything)
  }

  @Test func `there is nothing to mark without events`() throws {
    var play = try Screenplay(query: "zzzz")
    play.press("v V v C")
    #expect(play.state.markedRows.isEmpty)
    #expect(play.state.marks.anchor == nil)
  }

  @Test(arguments: Language.allCases)
  func `marks have their screens`(language: Language) throws {
    var play = try Screenplay(language: language)
    play.press("v Down Down V Down Down")
    try expectScreen(play, "event-marks-\(language.rawValue)")
  }

  private func marked(_ play: Screenplay) -> [String] {
    play.state.markedRows.map { play.state.catalog.events.id($0) }
  }
}
