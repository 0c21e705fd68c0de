import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct PasteTests {
  /// What a paste of a line, a break, the key of exports and the key that quits brings.
  private static let hostile = "da nang\neee\nq\n"

  @Test(
    arguments: [
      ("/", "da nang eee q"), ("f", "da nang eee q"), ("3 i", "da nang eee q"),
      ("t", "da nang eee q"), ("/ 'xy' Left", "xda nang eee qy"),
    ])
  func `a paste in a line is its text at the cursor`(script: String, line: String) throws {
    var play = try Screenplay()
    play.press(script)
    play.press(.paste(Self.hostile))
    #expect(play.typed == line)
    #expect(!play.state.isFinished && play.effects.isEmpty)
  }

  @Test(arguments: ["", "2", "3", "Enter", "0", "w", "z", "U", "X", "V"])
  func `a paste where no line is open begins a search`(script: String) throws {
    var play = try Screenplay(query: "id:2024")
    play.press(script)
    play.press(.paste("Sakai\n"))
    #expect(play.top(QueryLine.self)?.purpose == .search)
    #expect(play.typed == "Sakai")
    #expect(!play.ids.isEmpty && play.ids.count < 10)
    play.press("Esc")
    #expect(play.state.query.description == "id:2024")
  }

  @Test(arguments: ["?", "y", "F10", "@", "e", "e Down Down"])
  func `a paste over what takes no text does nothing`(script: String) throws {
    var play = try Screenplay()
    play.press(script)
    let (before, effects) = (play.text, play.effects)
    play.press(.paste(Self.hostile))
    #expect(play.text == before)
    #expect(play.effects == effects)
    #expect(!play.browser.top.isLine && !play.state.isFinished)
  }

  @Test func `a paste goes into the palette, the name of a file and of a view`() throws {
    var play = try Screenplay()
    play.press(":")
    play.press(.paste("export\nq\n"))
    #expect(play.typed == "export q")
    play = try Screenplay()
    play.press("e Up Ctrl-U")
    play.press(.paste("a\n.csv"))
    #expect(play.typed == "a .csv")
    play = try Screenplay()
    play.press("S Ctrl-U")
    play.press(.paste(" da nang\nq"))
    #expect(play.typed == "da-nang-q")
  }

  @Test(arguments: ["", "\n\n", "\u{1B}\u{7}", "\u{202E}"])
  func `a paste without a sign does nothing`(text: String) throws {
    var play = try Screenplay()
    play.press(.paste(text))
    #expect(!play.browser.top.isLine)
  }

  @Test func `a paste of a whole file is cut`() throws {
    var play = try Screenplay()
    play.press(.paste(String(repeating: "sakai ", count: 100_000)))
    #expect(play.typed?.count == KeyMap.pasteLimit)
  }
}
