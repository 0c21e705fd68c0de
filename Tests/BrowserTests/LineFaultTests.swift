import Browser
import Cells
import Cooperation
import TestSupport
import Testing

/// Keys that belong to a line, whatever the line is for.
struct LineFaultTests {
  /// What opens each line, and how its text is read.
  static let lines: [(name: String, script: String)] = [
    ("search", "/"),
    ("query", "f"),
    ("narrowing", "3 i"),
    ("date", "t"),
    ("sides", "2 D"),
    ("page's file", "U e"),
    ("view's name", "S"),
    ("view's other name", "@ r"),
    ("palette", ":"),
    ("export's file", "e Up"),
  ]

  private func line(_ index: Int) throws -> Screenplay {
    // An event without places leaves the sides to be asked for.
    var play = try Screenplay(query: index == 4 ? "zzzz" : "")
    let views = [
      NamedView(name: "precious", query: "sakai", sort: .latest, pane: .timeline, isZoomed: false)
    ]
    if Self.lines[index].script.hasPrefix("@") {
      play.press("@")
      play.finish(.views(views, after: .load))
      play.press("r")
    } else {
      play.press(Self.lines[index].script)
      if Self.lines[index].script == "S" { play.finish(.views(views, after: .load)) }
    }
    play.press("Ctrl-U 'one two'")
    return play
  }

  @Test func `Alt-D in the name of a view deletes no view`() throws {
    var play = try Screenplay()
    play.press("S")
    play.finish(
      .views(
        [
          NamedView(
            name: "precious", query: "sakai", sort: .latest, pane: .timeline, isZoomed: false)
        ],
        after: .load))
    play.press("Ctrl-U 'other'")
    play.press(.alt("d"))
    play.press("Enter")
    let isDeleted = play.effects.contains { effect in
      if case .views(.delete) = effect { true } else { false }
    }
    #expect(!isDeleted)
  }

  @Test(arguments: lines.indices)
  func `a letter with Alt leaves a line open and its text whole`(index: Int) throws {
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      var play = try line(index)
      let before = try #require(play.typed, "no \(Self.lines[index].name)")
      play.press(.alt(letter))
      #expect(
        play.typed == before,
        "Alt-\(letter) in the \(Self.lines[index].name) line")
    }
  }

  @Test(arguments: lines.indices)
  func `the keys of words and ends work in every line`(index: Int) throws {
    for (keys, wanted) in [
      ("Alt-B 'x'", "one xtwo"), ("Home Alt-F 'x'", "onex two"), ("Ctrl-A 'x'", "xone two"),
      ("Ctrl-A Ctrl-E 'x'", "one twox"), ("Ctrl-W", "one "), ("Ctrl-A Ctrl-K 'x'", "x"),
      ("Ctrl-H", "one tw"), ("Ctrl-A Ctrl-D", "ne two"),
    ] {
      var play = try line(index)
      play.press(keys)
      let typed = play.typed
      let isName = Self.lines[index].name.hasPrefix("view")
      // The name of a view has hyphens for blanks, so that it is one word.
      let expected = isName ? nil : wanted
      if let expected {
        #expect(typed == expected, "\(keys) in the \(Self.lines[index].name) line")
      } else {
        #expect(typed != nil, "\(keys) in the \(Self.lines[index].name) line")
      }
    }
  }
}
