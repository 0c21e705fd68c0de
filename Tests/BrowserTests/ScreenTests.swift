import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct ScreenTests {
  @Test(
    arguments: [
      ("first", "", 80, 24), ("wide", "", 140, 40), ("detail", "Down Down Enter", 80, 24),
      ("search", "/ 'sakai'", 120, 40), ("places-selected", "3 Down Space", 120, 40),
      ("parties", "4 Down Down", 80, 24), ("sectors-excluded", "5 Down -", 120, 40),
      ("help", "?", 80, 24), ("no-match", "/ 'zzzz' Enter", 80, 24),
      ("query-error", "f 'province:Danag'", 80, 24),
      ("export", "/ 'sakai' Enter e Right Down", 80, 24),
      ("zoomed", "3 z", 80, 24), ("title-order", "s s", 80, 24), ("phone", "", 40, 12),
      ("tiny", "", 20, 5), ("suspended", "/ 'sakai' Enter F", 80, 24),
    ])
  func `keys lead to the recorded screen`(
    name: String, keys: String, columns: Int, rows: Int
  ) throws {
    var play = try Screenplay(columns: columns, rows: rows)
    play.press(keys)
    try expectScreen(play, "\(name)-en")
  }

  @Test(arguments: [Language.vi, .ja], ["first", "wide", "detail", "help"])
  func `each language has its screens`(language: Language, name: String) throws {
    let isWide = name == "wide"
    var play = try Screenplay(
      language: language, columns: isWide ? 140 : 80, rows: isWide ? 40 : 24)
    if name == "detail" { play.press("Down Down Enter") }
    if name == "help" { play.press("?") }
    try expectScreen(play, "\(name)-\(language.rawValue)")
  }

  @Test func `a collection without events says so`() throws {
    var records = Fixture.records
    records.events = []
    try expectScreen(try Screenplay(Catalog(records)), "no-events-en")
  }

  @Test func `signs and borders have an ASCII form`() throws {
    let browser = try #require(try? asciiBrowser())
    let screen = render(browser).text
    #expect(!screen.contains { "┌─│▸◆█▁·".contains($0) })
    #expect(screen.contains("+ Events"))
  }
}
