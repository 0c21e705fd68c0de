import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

/// What the detail shows in place of the focused event.
struct PageTests {
  private static let ties = "2019-02-23-da-nang-sakai-official-ties"
  private static let tie = "da-nang-sakai-cooperation-2019"

  /// Opens the page of the instrument that was signed at the event of the ties.
  private func onInstrument(columns: Int = 80, rows: Int = 24) throws -> Screenplay {
    var play = try Screenplay(query: "id:\(Self.ties)", columns: columns, rows: rows)
    play.press("Enter")
    for _ in 0..<60 {
      if case .memorandum(Self.tie, _) = play.state.reading.focusedLink?.target { break }
      play.press("Down")
    }
    play.press("Enter")
    try #require(play.state.reading.page as? MemorandumPage == MemorandumPage(Self.tie))
    return play
  }

  @Test func `Enter on an instrument shows it in full`() throws {
    let play = try onInstrument()
    #expect(play.state.focus == .detail)
    #expect(play.text.contains("Document"))
    #expect(play.text.contains(Self.tie))
    #expect(play.state.query.description == "id:\(Self.ties)")
  }

  @Test(arguments: ["Esc", "["])
  func `the event comes back with its cursor`(key: String) throws {
    var play = try onInstrument()
    play.press(key)
    #expect(play.state.reading.page == nil)
    #expect(play.state.focusedEvent?.id == Self.ties)
    #expect(play.state.focus == .detail)
    #expect(play.state.reading.focusedLink?.target.memorandum == Self.tie)
    play.press("]")
    #expect(play.state.reading.page as? MemorandumPage == MemorandumPage(Self.tie))
  }

  @Test func `a link of the page leads to its event`() throws {
    var play = try onInstrument()
    for _ in 0..<60 {
      if case .event = play.state.reading.focusedLink?.target { break }
      play.press("Down")
    }
    play.press("Enter")
    #expect(play.state.reading.page == nil)
    #expect(play.state.focusedEvent?.id == Self.ties)
    play.press("[")
    #expect(play.state.reading.page as? MemorandumPage == MemorandumPage(Self.tie))
  }

  @Test(arguments: ["1", "Tab", "3"])
  func `another pane takes the page away`(key: String) throws {
    var play = try onInstrument(columns: 140, rows: 40)
    play.press(key)
    #expect(play.state.reading.page == nil)
    #expect(play.text.contains("Detail"))
  }

  @Test func `the value under the cursor filters by the instrument`() throws {
    var play = try Screenplay(query: "id:\(Self.ties)")
    play.press("Enter")
    for _ in 0..<60 {
      if case .memorandum(Self.tie, _) = play.state.reading.focusedLink?.target { break }
      play.press("Down")
    }
    play.press("=")
    #expect(play.state.query.description.contains("memo:\(Self.tie)"))
  }

  @Test(arguments: Language.allCases)
  func `the page looks as it did`(language: Language) throws {
    var play = try onInstrument()
    while play.state.language != language { play.press("L") }
    try expectScreen(play, "instrument-80x24-\(language)")
  }
}

extension LinkTarget {
  /// The id of the instrument that the link leads to.
  fileprivate var memorandum: String? {
    if case .memorandum(let id, _) = self { id } else { nil }
  }
}
