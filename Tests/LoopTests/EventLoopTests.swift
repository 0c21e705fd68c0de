import Cells
import Cooperation
import CooperationFiles
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Browser
@testable import Loop

/// The loop on a terminal that is a script.
struct EventLoopTests {
  private func browser(_ query: String = "", language: Language = .en) throws -> Browser {
    Browser(
      try Session(
        catalog: Fixture.catalog, query: QueryParser.parse(query), language: language,
        today: Fixture.today, size: Size(columns: 80, rows: 24),
        exporting: Exporting(formats: [.json])))
  }

  /// The fixture without its last event.
  private var fewer: Catalog {
    var records = Fixture.records
    records.events.removeLast()
    return Catalog(records)
  }

  @Test func `keys are applied until the user quits`() throws {
    let terminal = ScriptedTerminal(
      .press("/"), .type("sakai"), .press("Enter m"), .resize(Size(columns: 100, rows: 30)),
      .press("q j"))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .quit)
    #expect(browser.session.query.description == "sakai")
    #expect(browser.session.size == Size(columns: 100, rows: 30))
    #expect(terminal.mouse.contains(true))
    #expect(terminal.readKey() == .character("j"))
  }

  @Test(
    arguments: [
      (ScriptedTerminal.Step.signal(15), EventLoop.Ending.signal(15)), (.hangUp, .hungUp),
    ])
  func `a signal and a hang-up end the loop`(
    step: ScriptedTerminal.Step, ending: EventLoop.Ending
  ) throws {
    let terminal = ScriptedTerminal(.press("j"), step)
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == ending)
    #expect(!browser.isFinished)
  }

  @Test func `the screen is painted while a key is held`() throws {
    let terminal = ScriptedTerminal(.flood(.character("j")), .press("q"))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .quit)
    #expect((1..<ScriptedTerminal.mostKeys).contains(terminal.floodCount))
  }

  @Test func `a signal is looked for while a key is held`() throws {
    let terminal = ScriptedTerminal(.floodUntil(15, .character("j")))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .signal(15))
    #expect(terminal.floodCount < ScriptedTerminal.mostKeys)
  }

  @Test func `records that come while a key is held are taken`() throws {
    let terminal = ScriptedTerminal(.flood(.character("j")), .press("q"))
    var browser = try browser()
    let fewer = fewer
    _ = EventLoop.run(&browser, on: terminal, Effects([:])) { mailbox in
      mailbox.post(.records(fewer, findingCount: 0))
      return nil
    }
    #expect(browser.session.catalog.count == 29)
    #expect(terminal.screens.contains { $0.contains("29") })
  }

  @Test(arguments: ["f", "/"])
  func `letters that wait are one change of a line, and the same text`(opener: String) throws {
    let text = "province:da-nang @x ｓａ堺 a"
    let together = ScriptedTerminal(.press(opener), .type(text), .signal(15))
    var first = try browser()
    _ = EventLoop.run(&first, on: together, Effects([:]))
    var second = try browser()
    let apart = ScriptedTerminal(.press(opener), .signal(15))
    _ = EventLoop.run(&second, on: apart, Effects([:]))
    for letter in text { _ = second.press(.character(letter)) }
    #expect(first.top.line?.text == text)
    #expect(second.top.line?.text == text)
    #expect(first.session.query == second.session.query)
    #expect(render(first).text == render(second).text)
  }

  @Test func `what the result of an effect asks is done, and what its result asks`() throws {
    try TemporaryDirectory.with { directory in
      let environment = ["XDG_CONFIG_HOME": directory]
      var saved = try SavedViews(environment: environment)
      try saved.save(
        SavedView(name: "sakai", query: "sakai", sort: "title", pane: 1, isZoomed: false))
      var browser = try browser()
      _ = browser.layers.push(AskingLayer(address: "https://example.org/a"))
      let terminal = ScriptedTerminal(.press("Enter"), .press("q"))
      #expect(EventLoop.run(&browser, on: terminal, Effects(environment)) == .quit)
      #expect(
        terminal.sent == ClipboardSequence.bytes(for: "https://example.org/a", in: .none))
      #expect(browser.session.savedViews?.map(\.name) == ["sakai"])
      #expect(browser.isFinished)
    }
  }

  @Test func `records are read anew while an export runs`() throws {
    let goesOn = DispatchSemaphore(value: 0)
    let mailbox = Mutex<Mailbox<Input>?>(nil)
    let fewer = fewer
    let effects = Effects([:]) { request, catalog, _, _ in
      goesOn.wait()
      return .exported(path: "\(request.rows.count) of \(catalog.count)", fetch: nil)
    }
    let terminal = ScriptedTerminal(
      .press("e Enter"), .shows("Writing: 0 of 30"),
      .meanwhile { mailbox.withLock { $0?.post(.records(fewer, findingCount: 0)) } },
      .shows("29 events"), .meanwhile { goesOn.signal() }, .shows("Written: 30 of 30"),
      .press("q"))
    var browser = try browser()
    let ending = EventLoop.run(&browser, on: terminal, effects) { opened in
      mailbox.withLock { $0 = opened }
      return nil
    }
    #expect(ending == .quit)
    #expect(browser.session.catalog.count == 29)
  }

  @Test func `an export tells how far it is, and Esc stops it`() throws {
    let effects = Effects([:]) { _, _, _, reached in
      do {
        for count in 1... {
          try reached(count)
          usleep(1_000)
        }
      } catch {}
      return .cancelled
    }
    let terminal = ScriptedTerminal(
      .press("e Enter"), .shows("Writing: "), .meanwhile {}, .press("Esc"),
      .shows("Cancelled; nothing was written."), .press("Esc"), .press("q"))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, effects) == .quit)
  }

  @Test func `the number of written records is shown`() throws {
    let goesOn = DispatchSemaphore(value: 0)
    let effects = Effects([:]) { _, _, _, reached in
      // The first count comes too soon after the start to be told.
      for count in 1...200 {
        try? reached(count)
        usleep(1_000)
      }
      goesOn.wait()
      return .exported(path: "done", fetch: nil)
    }
    let terminal = ScriptedTerminal(
      .press("e Enter"), .shows("Writing: 1"), .meanwhile { goesOn.signal() },
      .shows("Written: done"), .press("q"))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, effects) == .quit)
  }

  @Test func `an export is written to a file, and only twice asked over one`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/a.json"
      let terminal = ScriptedTerminal(
        .press("e Up Ctrl-U"), .type(path), .press("Enter"), .shows("Written: "),
        .press("e Up Ctrl-U"), .type(path), .press("Enter"),
        .shows("It exists: Enter again replaces it, Esc cancels. a.json"),
        .press("Enter"), .shows("Written: "), .press("q"))
      var browser = try browser("sakai")
      #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .quit)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(
        browser.session.rows.allSatisfy { row in
          text.contains(browser.session.catalog.events[row].id)
        })
    }
  }

  @Test func `an export that cannot be written says why`() throws {
    let terminal = ScriptedTerminal(
      .press("e Up Ctrl-U"), .type("/nowhere/a.json"), .press("Enter"),
      .shows("Cannot create /nowhere/a.json: No such file"), .press("Esc q"))
    var browser = try browser()
    #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .quit)
  }

  @Test func `the document of a page is written`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/a.ics"
      let terminal = ScriptedTerminal(
        .press("U e Ctrl-U"), .type(path), .press("Enter"), .shows("Written: "), .press("q"))
      var browser = try browser()
      #expect(EventLoop.run(&browser, on: terminal, Effects([:])) == .quit)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR"))
    }
  }

  @Test(
    arguments: [
      (Language.en, "The records are gone", "29 events"),
      (.vi, "Dữ liệu không còn", "29 sự kiện"),
      (.ja, "記録がなくなりました", "29件"),
    ])
  func `a lost directory is told in the language of the screen, and taken again when it is back`(
    language: Language, notice: String, count: String
  ) throws {
    try WatchedCollection.with { collection in
      let terminal = ScriptedTerminal(
        .meanwhile { try FileManager.default.removeItem(atPath: collection.directory) },
        .shows(notice), .meanwhile { try collection.make(without: 1) }, .shows(count),
        .press("q"))
      var browser = try browser(language: language)
      let ending = EventLoop.run(&browser, on: terminal, Effects([:])) { mailbox in
        RecordsWatch(collection.cache, mailbox)
      }
      #expect(ending == .quit)
      #expect(browser.session.catalog.count == 29)
    }
  }
}
