import Browser
import Cells
import Cooperation
import TestSupport
import Testing

/// The dialog that asks how and where to export.
struct ExportDialogTests {
  private func request(of play: Screenplay) throws -> ExportRequest {
    let requests = play.effects.compactMap { effect in
      if case .export(let request) = effect { request } else { nil }
    }
    return try #require(requests.last)
  }

  @Test func `Enter writes what the dialog shows`() throws {
    var play = try Screenplay(query: "sakai", language: .vi)
    play.press("e Enter")
    let request = try request(of: play)
    #expect(request.format.name == "csv")
    #expect(request.rows == play.state.rows)
    #expect(request.language == .vi)
    #expect(request.columns == nil)
    #expect(request.hasByteOrderMark)
    #expect(!request.keepsFormulas)
    #expect(!request.isReplacing)
  }

  @Test func `another format changes the ending of the name and the lines of the dialog`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("e Right")
    #expect(play.text.contains("vnjp-sakai.json"))
    #expect(!play.text.contains("byte order mark"))
    play.press("Enter")
    let request = try request(of: play)
    #expect(request.format.name == "json")
    #expect(!request.hasByteOrderMark)
    play.finish(.exported(path: "/tmp/vnjp-sakai.json", fetch: nil))
    play.press("e")
    #expect(play.text.contains("< json >"))
  }

  @Test func `columns are chosen in a list and keep their order`() throws {
    var play = try Screenplay()
    play.press("e Down Space Down Space End Down Down Space Enter")
    play.press("Enter")
    #expect(try request(of: play).columns == ["id", "title_en", "sector_names"])
  }

  @Test func `the last column stays`() throws {
    var play = try Screenplay()
    play.press("e Down Space Space Down Space Down Space Enter Enter")
    #expect(try request(of: play).columns == ["title_en"])
  }

  @Test func `the line at the foot is the command that does the same`() throws {
    var play = try Screenplay(query: "sakai province:\"Da Nang\"")
    play.press("s e Down Down Right Down Space Down Space")
    #expect(
      play.top(ExportLayer.self)?.dialog.commandLine(play.state)
        == "vnjp export --format csv --lang vi --raw --output vnjp-sakai-province-da-nang.csv "
        + "--sort date 'sakai province:\"Da Nang\"'")
    play.press("Down Ctrl-U 'my file.csv'")
    #expect(
      play.top(ExportLayer.self)?.dialog.commandLine(play.state)?.contains(
        "--output 'my file.csv' ") ?? false)
  }

  @Test func `while it is written keys wait and Esc cancels`() throws {
    var play = try Screenplay()
    play.press("e Enter")
    play.progress(7)
    #expect(play.text.contains("Writing: 7 of 30"))
    play.press("Right Esc")
    #expect(play.effects.last == .cancelExport)
    play.finish(.cancelled)
    #expect(play.top(ExportLayer.self)?.dialog.written == nil)
    #expect(play.text.contains("nothing was written"))
    play.press("Esc")
    #expect(play.top(ExportLayer.self) == nil)
  }

  @Test(arguments: [
    (Language.en, "Cannot create x: No space left on device"),
    (.vi, "Không tạo được x: No space left on device"),
    (.ja, "x を作成できません: No space left on device"),
  ])
  func `a failure keeps the dialog and says why in the language of the screen`(
    language: Language, text: String
  ) throws {
    var play = try Screenplay(language: language)
    play.press("e Enter")
    play.finish(.failed(.cannotCreate(path: "x", reason: "No space left on device")))
    #expect(play.text.contains(text))
    #expect(play.top(ExportLayer.self) != nil)
  }

  @Test func `full-width letters are kept in a name and act as keys elsewhere`() throws {
    var play = try Screenplay()
    play.press("e")
    play.press(.character("\u{3000}"))
    #expect(play.text.contains("< json >"))
    play.press("Up Ctrl-U")
    play.press(.character("Ａ"))
    #expect(play.typed == "Ａ")
  }

  @Test(
    arguments: [("export-columns", "e Down Space Down"), ("export-narrow", "e Up")],
    Language.allCases)
  func `the dialog looks as it did`(screen: (name: String, keys: String), language: Language) throws
  {
    let isNarrow = screen.name == "export-narrow"
    var play = try Screenplay(
      query: "sakai", language: language, columns: isNarrow ? 40 : 80, rows: isNarrow ? 12 : 24)
    play.press(screen.keys)
    try expectScreen(play, "\(screen.name)-\(language)")
  }
}
