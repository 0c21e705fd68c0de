import Foundation
import TestSupport
import Testing

/// Pastes in a real terminal.
@Suite(.serialized)
struct PasteTmuxTests {
  /// What a paste of a line, a break, the key of exports and the key that quits brings.
  private static let hostile = "Đà Nẵng\neee\nq\n"

  /// What a terminal sends for a paste when it was asked to mark it.
  private static func marked(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  private func hasWrittenNothing(_ session: TerminalSession) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: session.directory)
    #expect(!files.contains { $0.hasSuffix(".csv") })
  }

  @Test func `a paste in the list opens the search with it`() throws {
    try TerminalSession.browsing { session in
      try session.paste(Self.hostile)
      try session.shows("search: Đà Nẵng eee q")
      try session.press("Escape")
      try session.shows("30 events")
      try session.paste("sakai\n")
      try session.shows("search: sakai", "7 events of 30")
      try session.press("q")
      try session.shows("search: sakaiq")
      try session.press("Escape")
      try session.lacks("search:")
      try hasWrittenNothing(session)
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  @Test func `a paste in a line is its text at the cursor`() throws {
    try TerminalSession.browsing { session in
      try session.type("/ab")
      try session.shows("search: ab")
      try session.movesCursor { try session.press("Left") }
      try session.paste("x\ny\u{7}\u{1B}[31m")
      try session.shows("search: ax y[31mb")
    }
  }

  @Test func `a paste over a dialog does nothing`() throws {
    try TerminalSession.browsing { session in
      try session.press("e")
      try session.shows("┌ Export")
      try session.paste(Self.hostile)
      try session.press("Escape")
      try session.lacks("┌ Export")
      try session.shows("30 events")
      try hasWrittenNothing(session)
    }
  }

  @Test(arguments: [3, 6, 8, 15])
  func `a paste may come in parts`(length: Int) throws {
    try TerminalSession.browsing { session in
      let bytes = Array(Self.marked("Đà q Nẵng").utf8)
      try session.send(Array(bytes[..<length]))
      usleep(10_000)
      try session.send(Array(bytes[length...]))
      try session.shows("search: Đà q Nẵng")
    }
  }

  @Test func `a paste whose end comes late ends with it, and one that lacks it ends by itself`()
    throws
  {
    try TerminalSession.browsing { session in
      try session.send(Array("\u{1B}[200~sak".utf8))
      usleep(700_000)
      try session.send(Array("ai q\u{1B}[201~".utf8))
      try session.shows("search: sakai q")
      try session.press("C-u")
      try session.lacks("sakai")
      try session.send(Array("\u{1B}[200~no end".utf8))
      try session.shows("search: no end")
      try session.press("x")
      try session.shows("search: no endx")
    }
  }

  @Test func `a paste whose first sign came as a key is a paste`() throws {
    try TerminalSession.browsing { session in
      try session.send([0x1B])
      usleep(200_000)
      try session.send(Array(Self.marked("sakai q").utf8.dropFirst()))
      try session.shows("search: sakai q")
    }
  }

  @Test func `a paste of a whole file is cut, and keys work after it`() throws {
    try TerminalSession.browsing { session in
      try session.paste(String(repeating: "sakai q\n", count: 20_000))
      try session.shows("search: ", "sakai q")
      try session.press("C-u")
      try session.lacks("sakai q")
      try session.press("Escape")
      try session.lacks("search:")
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  // MARK: The way out

  @Test(arguments: ["q", "/x Escape q", "e Escape q"])
  func `marks are off after the end`(keys: String) throws {
    try TerminalSession.browsing { session in
      #expect(try session.marksPastes(before: "events ·") == true)
      try session.press(keys.split(separator: " ").map(String.init))
      try session.isRestored(status: 0)
      #expect(try session.marksPastes(before: "ended 0.") == false)
    }
  }

  @Test(arguments: [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE,
  ])
  func `marks are off after a signal`(signal: Int32) throws {
    try TerminalSession.browsing { session in
      #expect(try session.marksPastes(before: "events ·") == true)
      try session.send(signal)
      try session.isRestored(status: 128 + signal)
      #expect(try session.marksPastes(before: "ended \(128 + signal).") == false)
    }
  }

  @Test func `marks are off while the browser is stopped`() throws {
    try TerminalSession.with { session in
      try session.type("\"$VNJP\" --data \"$DATA\" --lang en", "Enter")
      try session.shows("30 events")
      #expect(try session.marksPastes(before: "events ·") == true)
      try session.press("C-z")
      try session.shows("Stopped")
      // The shell asks for marks itself at its prompt.
      #expect(try session.marksPastes(before: "Stopped") == false)
      try session.type("fg", "Enter")
      try session.shows("Events ", "Jan 15")
      try session.paste("sakai\nq\n")
      try session.shows("search: sakai q")
      try session.press("Escape", "q")
      try session.hasLeftTheScreen()
    }
  }
}
