import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct CompletionTests {
  private func texts(_ play: Screenplay) -> [String] {
    (play.top(QueryLine.self)?.completion?.candidates ?? []).map(\.text)
  }

  private func line(_ play: Screenplay) -> String { play.typed ?? "" }

  @Test func `names of fields are offered while they are typed`() throws {
    var play = try Screenplay()
    play.press("f 'pro'")
    #expect(texts(play) == ["province:"])
    play.press("Tab")
    #expect(line(play) == "province:")
    #expect(!texts(play).isEmpty)
  }

  @Test(arguments: [("tỉnh", "province:"), ("県", "prefecture:"), ("linh", "sector:")])
  func `fields are found by their names in three languages`(typed: String, text: String) throws {
    var play = try Screenplay()
    play.press("f '\(typed)'")
    #expect(texts(play) == [text])
  }

  @Test(
    arguments: [
      ("province:da", "\"Da Nang\""), ("province:Đà", "\"Da Nang\""), ("province:ダ", "\"Da Nang\""),
      ("province:だな", "\"Da Nang\""), ("province:nang", "\"Da Nang\""),
      ("-province:\"da na", "\"Da Nang\""), ("prefecture:大", "Osaka"),
      ("tỉnh:đồng", "\"Dong Nai\""),
      ("place:堺", "Sakai"), ("year:2024", ""), ("date:2023..202", "2023..2026"),
      ("date:2024..202", "2024..2026"),
      ("status:thuc", ""), ("has:mem", "memorandum"), ("is:qua", "past"), ("lang:ja", ""),
    ])
  func `values are found by any name and written in the language of the screen`(
    typed: String, first: String
  ) throws {
    var play = try Screenplay()
    play.press("f '\(typed)'")
    #expect(texts(play).first ?? "" == first, "\(texts(play))")
  }

  @Test func `there are at most six and the counts are those of the list it leads to`() throws {
    for field in QueryField.allCases {
      var play = try Screenplay(query: "year:2013..2025")
      play.press("/ '\(field.rawValue):'")
      let candidates = play.top(QueryLine.self)?.completion?.candidates ?? []
      #expect(candidates.count <= 6)
      for (index, candidate) in candidates.enumerated() {
        var taken = play
        for _ in 0...index { taken.press("Tab") }
        #expect(taken.top(QueryLine.self)?.error == nil, "\(field) \(candidate.text)")
        #expect(taken.ids.count == candidate.count, "\(field) \(candidate.text)")
      }
    }
  }

  @Test func `Tab cycles, Shift-Tab goes back, Esc brings back what was typed`() throws {
    var play = try Screenplay()
    play.press("f 'p' Tab")
    #expect(line(play) == "province:")
    play.press("Tab")
    #expect(line(play) == "prefecture:")
    play.press("Shift-Tab Shift-Tab")
    #expect(line(play) == "pair:")
    play.press("Esc")
    #expect(line(play) == "p")
    play.press("Esc")
    #expect(!play.browser.top.isLine)
  }

  @Test func `Right behind the last character takes the first`() throws {
    var play = try Screenplay()
    play.press("f 'province:da' Left Right")
    #expect(line(play) == "province:da")
    play.press("Right")
    #expect(line(play) == "province:\"Da Nang\"")
    #expect(play.top(QueryLine.self)?.error == nil)
  }

  @Test func `a word of a search is text until it is two letters of a field`() throws {
    var play = try Screenplay()
    play.press("/ 's'")
    #expect(texts(play).isEmpty)
    play.press("'e'")
    #expect(texts(play) == ["sector:"])
    play.press("'a'")
    #expect(texts(play).isEmpty)
  }

  @Test func `an open quote is closed once`() throws {
    var play = try Screenplay()
    play.press("f 'province:\"da\" sakai' Home")
    for _ in 0..<12 { play.press("Right") }
    play.press("Tab")
    #expect(line(play) == "province:\"Da Nang\" sakai")
  }

  @Test func `Tab on a blank place offers the fields`() throws {
    var play = try Screenplay()
    play.press("f 'sakai ' Tab")
    #expect(line(play) == "sakai province:")
  }

  @Test func `an unfinished value is no error while values are offered, until Enter`() throws {
    var play = try Screenplay()
    play.press("f 'tỉnh:da'")
    #expect(play.top(QueryLine.self)?.error?.column == 5)
    #expect(!play.text.contains("no province is called"))
    #expect(!render(play.browser).styles.contains("w"))
    #expect(play.ids.count == Fixture.catalog.count)
    play.press("Enter")
    #expect(play.text.contains("no province is called 'da'"))
    play.press("Home 'sakai '")
    #expect(play.top(QueryLine.self)?.error != nil)
  }

  @Test func `a term that is not finished leaves the list that the others find`() throws {
    var sakai = try Screenplay(query: "sakai")
    var play = try Screenplay()
    play.press("f 'sakai sector:'")
    #expect(play.ids == sakai.ids)
    play.press("Esc")
    #expect(play.ids.count == Fixture.catalog.count)
    sakai.press("/ 'kind:si'")
    #expect(sakai.ids == (try Screenplay(query: "sakai")).ids)
  }

  @Test(arguments: Language.allCases)
  func `candidates have their screens`(language: Language) throws {
    var play = try Screenplay(language: language)
    play.press("f 'party:ja' Tab")
    try expectScreen(play, "completion-\(language.rawValue)")
  }

  @Test func `fields have their screen`() throws {
    var play = try Screenplay()
    play.press("f 'p'")
    try expectScreen(play, "completion-fields-en")
  }
}
