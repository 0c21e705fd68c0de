import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct LineKeysTests {
  @Test func `no key of a line is bound twice`() {
    let keys = LineKeys.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: LineKeys.bindings.flatMap(\.keys))
  func `a line takes every key that the help prints for it`(key: Key) throws {
    var play = try Screenplay()
    play.press("/")
    #expect(KeyMap.action(for: key, of: play.browser.top.taker, in: .standard) != nil)
  }

  @Test(arguments: ["Ctrl-Left", "Alt-B", "Shift-Left"])
  func `words are stepped over to the left`(key: String) throws {
    var play = try Screenplay()
    play.press("f 'da nang sakai' \(key) \(key) 'x'")
    #expect(play.typed == "da xnang sakai")
  }

  @Test(arguments: ["Ctrl-Right", "Alt-F", "Shift-Right"])
  func `words are stepped over to the right`(key: String) throws {
    var play = try Screenplay()
    play.press("f 'da nang sakai' Home \(key) 'x'")
    #expect(play.typed == "dax nang sakai")
  }

  @Test func `Alt and a letter is Esc and the letter where nothing is typed`() throws {
    var play = try Screenplay()
    #expect(KeyMap.keys(of: .alt("f"), of: play.browser.top.taker) == [.escape, .character("f")])
    play.press("/")
    #expect(KeyMap.keys(of: .alt("f"), of: play.browser.top.taker) == [.alt("f")])
  }

  @Test func `the help shows the keys of lines under a heading of their own`() throws {
    var play = try Screenplay()
    play.press("? End")
    #expect(play.text.contains("Ctrl-Left Alt-B Shift-Left"))
    play.press("PgUp")
    #expect(play.text.contains("In a line being typed"))
  }

  @Test(arguments: [20, 30, 40, 50], Language.allCases)
  func `the help is wrapped, not cut`(columns: Int, language: Language) throws {
    // All of it at once: a word of Japanese may be broken where a page ends.
    var play = try Screenplay(language: language, columns: columns, rows: 500)
    play.press("?")
    let lines = play.text.split(separator: "\n").dropFirst().dropLast()
    let text = lines.map { $0.filter { !" │".contains($0) } }.joined()
    let keyed = ActionTable.standard.rows.map(\.binding).filter { !$0.keys.isEmpty }
    for binding in keyed + LineKeys.bindings {
      let words = Strings(language)[binding.help].split { " 、。（）：・".contains($0) }
      for word in words where word.count > 1 && ColumnWidth.of(String(word)) < columns - 20 {
        #expect(text.contains(word), "\(word)")
      }
    }
  }

  @Test(
    arguments: [
      (80, "30 events · 1973–2026"), (60, "30 events · 1973–2026"), (46, "30 events · 1973–2026"),
      (30, "30 events"), (20, "30/30"),
    ])
  func `the header keeps its counts, shortened`(columns: Int, counts: String) throws {
    let play = try Screenplay(columns: columns, rows: 12)
    let header = play.text.split(separator: "\n")[0]
    #expect(header.contains(counts), "\(header)")
  }
}
