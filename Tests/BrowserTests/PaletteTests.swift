import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct PaletteTests {
  @Test func `a colon opens the list of all actions`() throws {
    var play = try Screenplay(columns: 100, rows: 60)
    play.press(":")
    for binding in ActionTable.standard.rows.prefix(8) {
      #expect(play.text.contains(play.state.strings[binding.help]))
    }
    play.press("Esc")
    #expect(play.top(PaletteLayer.self) == nil)
  }

  @Test func `a full-width colon opens it too`() throws {
    var play = try Screenplay()
    play.press(.character("："))
    #expect(play.top(PaletteLayer.self) != nil)
  }

  @Test(
    arguments: [
      (Language.en, "whole filter", "f"), (.en, "f10", "F10"), (.en, "F", "F"),
      (.en, "enlrge", "z"), (.vi, "phong to", "z"), (.vi, "sap xep", "s"), (.vi, "xuat", "e"),
      (.ja, "へるぷ", "?"), (.ja, "並べ替え", "s"), (.ja, "ﾌｧｲﾙ", "e"), (.ja, "sort", "s"),
      (.en, "ctrl-r", "Ctrl-R"), (.en, "trợ giúp", "?"),
    ])
  func `the best match comes first`(language: Language, typed: String, key: String) throws {
    var play = try Screenplay(language: language, columns: 100, rows: 40)
    play.press(":")
    for character in typed { play.press(.character(character)) }
    let line = play.text.split(separator: "\n").first { $0.contains("▸") && $0.contains("│ ▸") }
    #expect(line?.split(whereSeparator: { " │".contains($0) }).contains { $0 == key } ?? false)
  }

  @Test func `Enter does what is chosen`() throws {
    var play = try Screenplay()
    play.press(": 'enlarge' Enter")
    #expect(play.state.isZoomed)
    #expect(play.top(PaletteLayer.self) == nil)
    play.press(": 'quit' Enter")
    #expect(play.state.isFinished)
  }

  @Test func `an action that asks the program for something asks it from the palette too`() throws {
    var play = try Screenplay(query: "id:2024-11-11-da-nang-sakai")
    // The first time the address is shown.
    play.press(": 'open the source' Enter")
    #expect(play.effects.isEmpty)
    play.press(": 'open the source' Enter")
    #expect(play.effects.count == 1)
    play.press("o : Esc j k o")
    #expect(play.effects.count == 1)
  }

  @Test func `Up and Down choose, round the ends`() throws {
    var play = try Screenplay()
    play.press(": Up")
    let last = play.top(PaletteLayer.self)?.palette.chosen
    #expect(last ?? 0 > 20)
    play.press("Down Down")
    #expect(play.top(PaletteLayer.self)?.palette.chosen == 1)
    play.press("'e'")
    #expect(play.top(PaletteLayer.self)?.palette.chosen == 0)
  }

  @Test func `nothing matches and Enter does nothing`() throws {
    var play = try Screenplay()
    play.press(": 'zzzz' Enter")
    #expect(play.top(PaletteLayer.self) != nil)
    #expect(play.text.contains("No action matches."))
  }

  @Test(arguments: Language.allCases)
  func `the palette has its screens`(language: Language) throws {
    var play = try Screenplay(language: language)
    play.press(":")
    play.press(
      language == .en ? "'filter' Down" : language == .vi ? "'bo loc' Down" : "'へ' Down")
    try expectScreen(play, "palette-\(language.rawValue)")
  }
}
