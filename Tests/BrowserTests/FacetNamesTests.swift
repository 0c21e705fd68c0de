import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct FacetNamesTests {
  @Test func `committees and councils have their official abbreviations where room is short`()
    throws
  {
    var play = try Screenplay(language: .vi)
    play.press("4 l")
    #expect(play.text.contains("UBND TP. Đà Nẵng"))
    #expect(!play.text.contains("Ủy ban nhân"))
    var wide = try Screenplay(language: .vi, columns: 200, rows: 40)
    wide.press("4 l z")
    #expect(wide.text.contains("Ủy ban nhân dân thành phố Đà Nẵng"))
  }

  @Test(
    arguments: [
      ("Đà Nẵng", 7, "Đà Nẵng"), ("Sở Ngoại vụ tỉnh Quảng Nam", 16, "Sở Ngoại …ng Nam"),
      ("ドンナイ省人民委員会", 11, "ドンナ…員会"), ("abcdef", 3, "ab…"), ("abcdef", 0, ""),
    ])
  func `a name cut inside keeps its ends`(name: String, columns: Int, cut: String) {
    #expect(name.clippedInside(to: columns) == cut)
    #expect(ColumnWidth.of(name.clippedInside(to: columns)) <= columns)
  }

  @Test(arguments: ["ダナン", "da nang", "DANANG", "Đà Nẵng", "đà"], Language.allCases)
  func `a pane is narrowed by names in any language`(typed: String, language: Language) throws {
    var play = try Screenplay(language: language)
    play.press("3 i")
    for character in typed { play.press(.character(character)) }
    let names = play.state.items[.places]?.compactMap { item in
      if case .value(let line) = item { line.id } else { nil }
    }
    #expect(names?.contains { $0.hasPrefix("VN-DN") } == true)
  }

  @Test func `a pane is narrowed by aliases`() throws {
    var play = try Screenplay()
    play.press("4 i 'JETRO'")
    let count = play.state.items[.parties]?.count ?? 0
    #expect(count < 5)
  }

  @Test func `the box of candidates tells how many more there are`() throws {
    var play = try Screenplay()
    play.press("f 'party:'")
    let total = Fixture.catalog.table(.party).values.count
    let shown = play.top(QueryLine.self)?.completion?.candidates.count ?? 0
    #expect(play.top(QueryLine.self)?.completion?.hiddenCount == total - shown)
    #expect(play.text.contains("+\(total - shown) more"))
    play.press("'da nang pre'")
    #expect(!play.text.contains(" more "))
  }
}
