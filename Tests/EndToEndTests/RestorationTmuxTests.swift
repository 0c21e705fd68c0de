import Foundation
import TestSupport
import Testing

/// The terminal is as before on every way out.
struct RestorationTmuxTests {
  @Test(arguments: [SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func `a fault ends the browser and restores the terminal`(signal: Int32) throws {
    try TerminalSession.browsing { session in
      try session.send(signal)
      try session.isRestored(status: 128 + signal)
    }
  }

  /// By the keys that open each dialog, page and line, and the modes of the panes.
  @Test(arguments: ["e", "f", "/", ":", "?", "y", "S", "X", "U", "D", "t", "i", "m", "v", "C"])
  func `a signal ends the browser in each dialog and restores the terminal`(key: String) throws {
    try TerminalSession.browsing { session in
      let before = try session.screen()
      try session.type(key)
      try session.wait(for: "what \(key) opens") { $0 != before }
      try session.send(SIGTERM)
      try session.isRestored(status: 128 + SIGTERM)
    }
  }

  @Test func `a signal ends the browser while its terminal takes nothing`() throws {
    try TerminalSession.browsing { session in
      try session.press("C-s")
      try session.type("jjjjGL")
      usleep(300_000)
      try session.send(SIGTERM)
      try session.isRestored(status: 128 + SIGTERM)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func `a signal ends the browser while it loads and restores the terminal`(
    signal: Int32
  ) throws {
    try Scratch.with { directory in
      let records = "\(directory)/collection"
      try FileManager.default.copyItem(atPath: Fixture.directory, toPath: records)
      let event = try Scratch.read(
        "\(records)/events/2024/2024-11-11-da-nang-sakai.yaml")
      for number in 0..<3_000 {
        let id = "2024-11-11-da-nang-sakai"
        let text = event.replacingOccurrences(of: "id: \(id)", with: "id: \(id)-\(number)")
        try Scratch.write(text, to: "\(records)/events/2024/\(id)-\(number).yaml")
      }
      try TerminalSession.with { session in
        try Scratch.write(
          """
          stty -g > before
          sh -c 'echo $$ > pid; exec "$VNJP" --data "\(records)" --lang en'
          echo "ended $?."
          stty -g > after
          cmp before after && echo "the modes are the same"
          """, to: "\(session.directory)/browse.sh")
        try session.type("bash browse.sh", "Enter")
        try session.shows("Reading the records")
        try session.send(signal)
        try session.isRestored(status: 128 + signal)
      }
    }
  }

  @Test func `a terminal that is gone ends the browser, also where a hang-up is ignored`() throws {
    try TerminalSession.with { session in
      try Scratch.write(
        """
        trap '' HUP
        sh -c 'echo $$ > pid; exec "$VNJP" --data "$DATA" --lang en' 2> errors
        echo "$?" > status
        """, to: "\(session.directory)/browse.sh")
      try session.type("bash browse.sh", "Enter")
      try session.shows("? help")
      try session.close()
      #expect(try session.text(of: "status") == "74\n")
      #expect(try session.text(of: "errors") == "vnjp: the terminal is gone\n")
    }
  }
}
