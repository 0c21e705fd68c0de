import Browser
import Foundation
import TestSupport
import Testing

@testable import Loop

struct ClipboardTests {
  @Test func `a text goes through the terminal, without what steers one`() {
    let terminal = ScriptedTerminal()
    #expect(Clipboard([:]).copy("堺\u{1B}[2J", through: terminal) == .terminal)
    #expect(terminal.sent == ClipboardSequence.bytes(for: "堺␛[2J", in: .none))
  }

  @Test(
    arguments: [
      ("TMUX", ClipboardSequence.Surrounding.tmux), ("STY", .screen), ("LANG", .none),
    ])
  func `what the terminal runs in is told by its variables`(
    variable: String, surrounding: ClipboardSequence.Surrounding
  ) {
    let terminal = ScriptedTerminal()
    _ = Clipboard([variable: "1"]).copy("a", through: terminal)
    #expect(terminal.sent == ClipboardSequence.bytes(for: "a", in: surrounding))
  }

  @Test func `what no terminal takes is told`() {
    let terminal = ScriptedTerminal()
    terminal.takesBytes = false
    #expect(Clipboard([:]).copy("a", through: terminal) == .refused)
    let long = String(repeating: "a", count: ClipboardSequence.limit + 1)
    #expect(Clipboard([:]).copy(long, through: terminal) == .tooLong)
  }

  @Test(arguments: [false, true])
  func `a program of the desktop gets the text, but not over SSH`(isRemote: Bool) throws {
    try TemporaryDirectory.with { directory in
      let tool = "\(directory)/wl-copy"
      try TemporaryDirectory.write(
        Data(
          "#!/bin/sh\n/bin/cat > '\(directory)/part' && /bin/mv '\(directory)/part' '\(directory)/copied'\n"
            .utf8), to: tool)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
      var environment = ["WAYLAND_DISPLAY": "wayland-0", "PATH": directory]
      if isRemote { environment["SSH_CONNECTION"] = "1 2 3 4" }
      let way = Clipboard(environment).copy("Đà Nẵng", through: ScriptedTerminal())
      #expect(way == (isRemote ? .terminal : .terminalAndTool("wl-copy")))
      guard !isRemote else { return }
      for _ in 0..<2_000
      where !FileManager.default.fileExists(atPath: "\(directory)/copied") { usleep(10_000) }
      #expect(try String(contentsOfFile: "\(directory)/copied", encoding: .utf8) == "Đà Nẵng")
    }
  }
}
