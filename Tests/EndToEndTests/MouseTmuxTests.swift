import Foundation
import TestSupport
import Testing

/// The mouse in a real terminal.
@Suite(.serialized)
struct MouseTmuxTests {
  /// What a terminal sends for a press: the button, and the cell counted from 1.
  private func press(
    _ button: Int, _ column: Int, _ row: Int, in session: TerminalSession
  ) throws {
    try session.type("\u{1B}[<\(button);\(column);\(row)M\u{1B}[<\(button);\(column);\(row)m")
  }

  /// Whether the terminal was asked for the mouse, and in which form.
  private func modes(of session: TerminalSession) throws -> String {
    try session.display("#{mouse_standard_flag} #{mouse_sgr_flag}")
  }

  /// The row, counted from 1, of the line with a word.
  private func row(of word: String, in screen: String) throws -> Int {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(word) }) + 1
  }

  @Test func `the mouse is the terminal's until m, and on the way out again`() throws {
    try TerminalSession.browsing { session in
      #expect(try modes(of: session) == "0 0")
      try session.type("m")
      try session.shows("Shift-drag selects text")
      #expect(try modes(of: session) == "1 1")
      try session.type("m")
      try session.shows("Mouse off")
      #expect(try modes(of: session) == "0 0")
      try session.type("mq")
      try session.isRestored(status: 0)
      #expect(try modes(of: session) == "0 0")
    }
  }

  @Test func `presses and the wheel do as they should`() throws {
    try TerminalSession.browsing { session in
      try session.type("m")
      var screen = try session.shows("Shift-drag", "Jan 15")
      let row = try row(of: "Jan 15", in: screen)
      try press(0, 10, row, in: session)
      try session.shows("▸Jan 15")
      try press(0, 10, row, in: session)
      try session.shows("when 15 Jan 2026")
      try session.press("Escape")
      screen = try session.shows("Events ", "Niigata")
      try press(65, 70, 10, in: session)
      try session.lacks("Hai Phong")
      try session.type("/sakai", "Enter")
      try session.shows("sakai ×")
      try press(0, 4, 23, in: session)
      try session.shows("30 events")
      try session.lacks("sakai ×")
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func `a signal gives the mouse back`(signal: Int32) throws {
    try TerminalSession.browsing { session in
      try session.type("m")
      try session.shows("Shift-drag")
      try session.send(signal)
      try session.isRestored(status: 128 + signal)
      #expect(try modes(of: session) == "0 0")
    }
  }

  @Test func `a stopped browser gives the mouse back and takes it again`() throws {
    try TerminalSession.with { session in
      try session.type("VNJP_MOUSE=1 \"$VNJP\" --data \"$DATA\" --lang en", "Enter")
      try session.shows("30 events")
      #expect(try modes(of: session) == "1 1")
      try session.press("C-z")
      try session.shows("Stopped")
      #expect(try modes(of: session) == "0 0")
      try session.type("fg", "Enter")
      let screen = try session.shows("Events ", "Jan 15")
      // The mouse is asked for behind the screen.
      try session.wait(for: "the mouse") { _ in (try? modes(of: session)) == "1 1" }
      try press(0, 10, try row(of: "Jan 15", in: screen), in: session)
      try session.shows("▸Jan 15")
      try session.press("q")
      try session.hasLeftTheScreen()
      #expect(try modes(of: session) == "0 0")
    }
  }
}
