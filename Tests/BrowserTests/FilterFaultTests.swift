import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

/// Filters that are suspended, switched off, undone and gone back to.
struct FilterFaultTests {
  // MARK: Suspension (A1, A2)

  @Test func `c clears filters that are suspended`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("F c")
    #expect(play.state.query.isEverything)
    play.press("F")
    #expect(play.state.query.isEverything)
    play.press("u")
    #expect(play.state.query.description == "sakai")
  }

  /// What changes the filters, and whether it adds to them.
  private static let changes: [(script: String, adds: Bool)] = [
    ("5 Space", true), ("5 -", true), ("5 =", true), ("1 =", true), ("1 Enter =", true),
    ("/ 'festival' Enter", true), ("w Enter", true), ("c", false), ("3 j Space", true),
    ("4 i 'sojitz' Enter Space", true), ("6 Space", true), ("7 Space", true), ("8 Space", true),
  ]

  @Test(arguments: changes.indices)
  func `what changes suspended filters brings them back with the change`(index: Int) throws {
    let (script, adds) = Self.changes[index]
    var play = try Screenplay(query: "sakai")
    play.press("F \(script)")
    expectAgreement(play.state, script)
    let hasSakai = play.state.query.conjuncts.contains(.word("sakai"))
    #expect(hasSakai == adds, "\(script): \(play.state.query)")
  }

  @Test func `a search that is given up leaves filters suspended`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("F / 'festival' Esc")
    #expect(play.state.query.isEverything)
    play.press("F")
    #expect(play.state.query.description == "sakai")
  }

  @Test func `f shows the filters that are suspended`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("F f")
    #expect(play.typed == "sakai ")
    play.press("'festival' Enter")
    #expect(play.state.query.description == "sakai festival")
  }

  // MARK: Chips (A3)

  @Test(arguments: ["u", "["])
  func `a chip that was switched off stands once after going back`(way: String) throws {
    var play = try Screenplay(query: "sakai kind:visit")
    play.press("0 Space Esc \(way)")
    #expect(play.state.chipTerms.map(\.term.description) == ["sakai", "kind:visit"])
    #expect(play.state.chipTerms.map(\.isOn) == [true, true])
  }

  @Test func `a filter that is typed again is switched on`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("0 Space Esc / 'sakai' Enter")
    #expect(play.state.chipTerms.map(\.isOn) == [true])
  }

  @Test func `going forward switches off again`() throws {
    var play = try Screenplay(query: "sakai kind:visit")
    play.press("0 Space Esc")
    let off = play.state.chipTerms.map { "\($0.term) \($0.isOn)" }
    for (back, forward) in [("[", "]"), ("u", "Ctrl-R")] {
      play.press(back)
      play.press(forward)
      #expect(play.state.chipTerms.map { "\($0.term) \($0.isOn)" } == off, "\(back) \(forward)")
    }
  }

  @Test(arguments: 1...6)
  func `no filter stands twice, and the list is what the filters find, after any keys`(
    seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var play = try Screenplay(query: "sakai kind:visit")
    let keys = [
      "0", "Space", "Esc", "Del", "F", "c", "u", "Ctrl-R", "[", "]", "=", "-", "5", "4", "1",
      "3", "6", "j", "k", "Enter", "/ 'festival' Enter", "/ 'sakai' Enter", "w Enter",
      "0 Right Space",
      ": '[' Enter", "F10 Esc",
    ]
    for step in 0..<400 {
      let key = keys.randomElement(using: &generator) ?? "Esc"
      play.press(key)
      guard !play.browser.top.isLine else { continue }
      expectAgreement(play.state, "seed \(seed), step \(step), \(key)")
      let terms = play.state.chipTerms.map(\.term.description)
      #expect(Set(terms).count == terms.count, "seed \(seed), step \(step), \(key): \(terms)")
    }
  }

  // MARK: Ways to an action (S7)

  @Test func `back from the palette and the menu can be gone forward from`() throws {
    for way in ["[", ": '[' Enter"] {
      var play = try Screenplay()
      play.press("/ 'sakai' Enter")
      play.press(way)
      #expect(play.state.query.isEverything, "\(way)")
      play.press("]")
      #expect(play.state.query.description == "sakai", "\(way)")
    }
  }

  @Test func `an action leaves the same way back from its key, the palette and the menu`() throws {
    for (group, kind) in ActionGroup.allCases.enumerated() {
      for (item, binding) in ActionTable.bindings(in: kind).enumerated() {
        guard binding.action != .quit, binding.action != .palette, binding.action != .menu,
          let key = binding.keys.first
        else { continue }
        let opening = "/ 'sakai' Enter j / 'da nang' Enter j [ ="
        var direct = try Screenplay()
        direct.press(opening)
        direct.press(key)
        var menu = try Screenplay()
        menu.press(opening + " F10")
        for _ in 0..<group { menu.press("Right") }
        for _ in 0..<item { menu.press("Down") }
        menu.press("Enter")
        var palette = try Screenplay()
        palette.press(opening)
        palette.press(":")
        for character in Strings(.en)[binding.help] { palette.press(.character(character)) }
        palette.press("Enter")
        for back in ["", "[", "[", "]", "]", "u"] {
          for play in [direct, menu, palette] {
            #expect(play.text == direct.text, "\(binding.action) then \(back)")
          }
          direct.press(back)
          menu.press(back)
          palette.press(back)
        }
      }
    }
  }
}
