import Foundation
import TestSupport
import Testing

/// What is copied and saved from the browser, in a real terminal.
@Suite(.serialized)
struct KeepingTmuxTests {
  @Test func `tmux gets what is copied`() throws {
    try TerminalSession.browsing(.usual, "id:2024-11-11-da-nang-sakai") { session in
      try session.acceptClipboard()
      try session.press("y")
      try session.shows("┌ Copy", "4 id")
      try session.press("4")
      try session.shows("Copied through the terminal (OSC 52): 2024-11-11-da-nang-sakai")
      try session.clipboardHolds("2024-11-11-da-nang-sakai")
      try session.press("L")
      try session.press("y", "y")
      try session.shows("Đã sao chép qua terminal (OSC 52): Đoàn công tác thành phố Đà Nẵng")
      try session.clipboardHolds("Đoàn công tác thành phố Đà Nẵng")
      let screen = try session.shows("Sự kiện ")
      #expect(!screen.contains("52;c"))
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  @Test func `a program of the desktop gets what is copied, too`() throws {
    try TerminalSession.with { session in
      let tool = "\(session.directory)/bin/wl-copy"
      try Scratch.write("#!/bin/sh\nexec cat > \"$HOME/copied\"\n", to: tool)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
      try session.type(
        "PATH=\"$HOME/bin:$PATH\" WAYLAND_DISPLAY=wayland-0 \"$VNJP\" --data \"$DATA\" --lang en "
          + "id:2024-11-11-da-nang-sakai", "Enter")
      try session.shows("1 event of 30")
      try session.press("y", "4")
      try session.shows("and with wl-copy: 2024-11-11-")
      let copied = try Scratch.read("\(session.directory)/copied")
      #expect(copied == "2024-11-11-da-nang-sakai")
      try session.press("q")
      try session.hasLeftTheScreen()
    }
  }

  @Test func `a view that is saved in the browser is one of the commands`() throws {
    try TerminalSession.with { session in
      let start = "\"$VNJP\" --data \"$DATA\" --lang en --today 2026-11-21"
      try session.type("\(start) year:2024 sakai", "Enter")
      try session.shows("3 events of 30", "sakai ×")
      try session.type("s", "S")
      try session.shows("name: @2024-sakai", "vnjp --sort date -- 'year:2024 sakai'")
      try session.press("C-u")
      try session.type("mine", "Enter")
      try session.shows("Saved as @mine", "▸ @mine")
      try session.press("Escape", "q")
      try session.hasLeftTheScreen()
      try session.type("clear; \"$VNJP\" views", "Enter")
      try session.shows("@mine", "--sort date -- 'year:2024 sakai'")
      try session.type("clear; \(start) --sort date -- 'year:2024 sakai'", "Enter")
      try session.shows("3 events of 30", "sakai ×", "year:2024 ×")
      try session.type("c", "f")
      try session.type("@mi", "Tab")
      try session.shows("filter: @mine", "3 of 30")
      try session.press("Enter")
      try session.shows("3 events of 30", "@mine; u takes its filters back")
      try session.type("@r", "C-u")
      try session.type("ours", "Enter")
      try session.shows("@mine is now @ours")
      try session.type("d", "Enter")
      try session.shows("Saved view gone, switched off: @ours", "No view is saved yet.")
      try session.press("Escape", "q")
      try session.hasLeftTheScreen()
      let views = try Scratch.read("\(session.directory)/.config/vnjp/views")
      #expect(!views.contains("ours"))
    }
  }

  @Test func `a view whose word is a command is written behind dashes`() throws {
    let help = try Program.run(Program.path, ["--help"]).output
    let lines = help.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("SUBCOMMANDS") })
    let named = lines[(start + 1)...].filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }.map(String.init)
      .filter { $0.allSatisfy(\.isLowercase) }
    #expect(named.contains("list"))
    try Scratch.with { directory in
      let home = ["LC_ALL": "C.UTF-8", "HOME": directory]
      for word in named + ["help"] {
        let saved = try Program.run(
          Program.path, ["views", "save", "name", "--", word], environment: home)
        #expect(saved.status == 0)
        let listed = try Program.run(Program.path, ["views"], environment: home).output
        #expect(listed == "@name\t-- '\(word)'\n")
      }
    }
    try TerminalSession.with { session in
      try session.type("\"$VNJP\" --data \"$DATA\" --lang en -- 'list'", "Enter")
      try session.shows(" of 30 ", "list ×")
      try session.press("q")
      try session.hasLeftTheScreen()
    }
  }
}
