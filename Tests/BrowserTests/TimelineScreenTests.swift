import Browser
import Cooperation
import TestSupport
import Testing

struct TimelineScreenTests {
  @Test(
    arguments: [
      ("histogram-span", "w Shift-Left Shift-Left", 80, 24),
      ("histogram-months", "Down Down > > >", 140, 40), ("histogram-decades", "<", 80, 24),
      ("histogram-filtered", "w Shift-Left Shift-Left Enter", 140, 40),
      ("date-prompt", "t '2019-07'", 80, 24), ("date-error", "t 'soon' Enter", 80, 24),
      ("marks", "/ 'da nang' Enter n n", 140, 40), ("marks-narrow", "/ 'carbon' Enter n", 80, 24),
    ])
  func `keys lead to the recorded screen`(
    name: String, keys: String, columns: Int, rows: Int
  ) throws {
    var play = try Screenplay(columns: columns, rows: rows)
    play.press(keys)
    try expectScreen(play, "\(name)-en")
  }

  @Test(
    arguments: [Language.vi, .ja],
    [("histogram-span", "> > w Shift-Left Shift-Left"), ("marks", "/ 'da nang' Enter n")])
  func `each language has its screens`(
    language: Language, screen: (name: String, keys: String)
  ) throws {
    var play = try Screenplay(language: language, columns: 140, rows: 40)
    play.press(screen.keys)
    try expectScreen(play, "\(screen.name)-\(language.rawValue)")
  }
}
