import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct MenuTests {
  @Test func `arrows and Enter reach every action`() throws {
    for (index, group) in ActionGroup.allCases.enumerated() {
      for (item, binding) in ActionTable.bindings(in: group).enumerated() {
        var direct = try Screenplay(query: "id:2024-11-11-da-nang-sakai")
        direct.apply(binding.action)
        var play = try Screenplay(query: "id:2024-11-11-da-nang-sakai")
        play.press("F10")
        for _ in 0..<index { play.press("Right") }
        for _ in 0..<item { play.press("Down") }
        play.press("Enter")
        #expect(play.text == direct.text, "\(binding.action)")
        #expect(play.effects == direct.effects, "\(binding.action)")
      }
    }
  }

  @Test func `Esc and F10 close it`() throws {
    var play = try Screenplay()
    let before = play.text
    for key in ["Esc", "F10"] {
      play.press("F10 Right Down \(key)")
      #expect(play.text == before)
    }
  }

  @Test func `full-width keys walk it`() throws {
    var play = try Screenplay()
    play.press("F10")
    play.press(.character("ｌ"))
    play.press(.character("ｊ"))
    #expect(play.top(MenuLayer.self)?.menu.openGroup == .move)
    #expect(play.top(MenuLayer.self)?.menu.item == 1)
  }

  @Test func `the key of an action does it at once`() throws {
    var play = try Screenplay()
    play.press("F10 z")
    #expect(play.state.isZoomed)
    #expect(play.top(MenuLayer.self) == nil)
  }

  @Test(arguments: [1, 5, 20, 30, 80], [1, 2, 3, 5, 12, 24])
  func `menu, palette and candidates fit every size`(columns: Int, rows: Int) throws {
    for keys in ["F10 Left", ": 'e' Down", "f 'sector:'", "/ 'party:ja' Tab", "f Tab"] {
      for language in Language.allCases {
        var play = try Screenplay(language: language, columns: columns, rows: rows)
        play.press(keys)
        let lines = play.text.split(separator: "\n")
        #expect(lines.allSatisfy { ColumnWidth.of(String($0)) <= columns })
        if let cursor = render(play.browser).cursor {
          #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the menu has its screens`(language: Language) throws {
    var play = try Screenplay(language: language)
    play.press("F10 Right Down Down")
    try expectScreen(play, "menu-\(language.rawValue)")
  }
}

struct ActionGroupTests {
  @Test func `every action of the table belongs to one group`() {
    for binding in ActionTable.bindings {
      let groups = ActionGroup.allCases.filter { group in
        ActionTable.bindings(in: group).contains { $0.action == binding.action }
      }
      #expect(groups.count == 1, "\(binding.action)")
    }
    let count = ActionGroup.allCases.reduce(0) { $0 + ActionTable.bindings(in: $1).count }
    #expect(count == ActionTable.bindings.count)
  }
}
