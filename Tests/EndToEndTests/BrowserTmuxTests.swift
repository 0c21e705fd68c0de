import Foundation
import TestSupport
import Testing

/// The browser in a real terminal, driven by keys.
@Suite(.serialized)
struct BrowserTmuxTests {
  @Test(arguments: [TerminalSession.Extent.usual, .wide])
  func `the first screen shows the records`(extent: TerminalSession.Extent) throws {
    try TerminalSession.browsing(extent) { session in
      let screen = try session.shows(
        "vnjp", "30 events · 1973–2026", "Events 30", "Documents 16", "Places", "▸Feb 26",
        "Da Nang", "/ search")
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.prefix(extent.rows).allSatisfy { $0.count <= extent.columns })
      #expect(screen.contains("┌ Sectors") == (extent.columns >= 100))
    }
  }

  @Test(arguments: [TerminalSession.Extent.usual, .wide])
  func `a search narrows while it is typed and Enter keeps it`(
    extent: TerminalSession.Extent
  ) throws {
    try TerminalSession.browsing(extent) { session in
      try session.type("/s")
      try session.shows("search: s")
      try session.type("akai")
      try session.shows("search: sakai", "7 events of 30", "Jul  5")
      try session.lacks("Feb 26")
      try session.press("Enter")
      try session.lacks("search:")
      try session.shows("sakai ×", "7 events of 30")
      try session.press("c")
      try session.shows("30 events", "Feb 26")
    }
  }

  @Test(arguments: [("C-Left", "M-f"), ("M-b", "C-Right")])
  func `keys of words work in a line, and Esc still ends it`(left: String, right: String) throws {
    try TerminalSession.browsing { session in
      try session.type("/da nang")
      try session.shows("search: da nang")
      try session.movesCursor { try session.press(left) }
      try session.type("x")
      try session.shows("search: da xnang")
      try session.press("BSpace")
      try session.shows("search: da nang")
      try session.movesCursor { try session.press(right) }
      try session.type("y")
      try session.shows("search: da nangy")
      try session.press("Escape")
      try session.lacks("search:")
      try session.shows("30 events")
    }
  }

  @Test func `Esc gives a search up`() throws {
    try TerminalSession.browsing { session in
      try session.type("/sakai")
      try session.shows("7 events of 30")
      try session.press("Escape")
      try session.shows("30 events")
      try session.lacks("search:")
    }
  }

  @Test(arguments: [TerminalSession.Extent.usual, .wide])
  func `a selected place narrows the timeline and changes counts`(
    extent: TerminalSession.Extent
  ) throws {
    try TerminalSession.browsing(extent) { session in
      let before = try session.shows("30 events", "Hue and Nara")
      #expect(Self.line("   Kanagawa ", in: before).contains("2/2"))
      try session.press("3", "Space")
      let after = try session.shows(
        "10 events of 30", "▪ Da Nang", "province:\"Da Nang\"", "Nov 13")
      #expect(!after.contains("Feb 26"))
      #expect(!after.contains("Hue and Nara"))
      #expect(Self.line("   Niigata ", in: after) == "")
      #expect(Self.line("   Hai Phong ", in: after).contains("4/4"))
      try session.press("Space")
      try session.shows("30 events", "Hue and Nara")
    }
  }

  @Test func `a place is excluded`() throws {
    try TerminalSession.browsing { session in
      try session.press("3", "-")
      try session.shows("20 events of 30", "-province:\"Da Nang\"")
      try session.press("u")
      try session.shows("30 events")
    }
  }

  @Test func `Enter opens the event and Esc goes back`() throws {
    try TerminalSession.browsing { session in
      try session.press("Enter")
      try session.shows("when 26 Feb 2026", "Võ Văn Minh")
      try session.press("Escape")
      try session.shows("Events ", "Jan 15")
    }
  }

  @Test func `an export asks before it replaces a file`() throws {
    try TerminalSession.browsing { session in
      try session.type("/sakai", "Enter")
      try session.shows("sakai ×")
      try session.press("e")
      try session.shows("┌ Export", "< csv >", "vnjp-sakai.csv")
      try session.press("Enter")
      try session.shows("Written: ")
      try session.lacks("┌ Export")
      let file = "\(session.directory)/vnjp-sakai.csv"
      let rows = try Program.run(
        "/usr/bin/python3",
        [
          "-X", "utf8", "-c",
          "import csv, sys; "
            + "rows = csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8-sig')); "
            + "print(*[row['id'] for row in rows])",
          file,
        ])
      let listed = try Program.fixture("list", "sakai").lastWords
      #expect(rows.output == listed.joined(separator: " ") + "\n")

      let exported = try Program.fixture(
        "export", "sakai", "--format", "csv", "--lang", "en", "--bom")
      let written = try Scratch.read(file)
      #expect(Array(written.utf8) == Array(exported.output.utf8))

      try Scratch.write("mine", to: file)
      try session.press("e", "Enter")
      try session.shows("It exists: Enter again replaces it, Esc cancels. vnjp-sakai.csv")
      let kept = try Scratch.read(file)
      #expect(kept == "mine")
      try session.press("Enter")
      try session.lacks("┌ Export")
      let replaced = try Scratch.read(file)
      #expect(replaced.hasPrefix("\u{FEFF}id,kind,date"))
    }
  }

  @Test func `the brief and the calendar of a page are those of the command line`() throws {
    try TerminalSession.browsing { session in
      try session.type("/sakai", "Enter")
      try session.shows("sakai ×")
      try session.press("D")
      try session.shows("┌ Relationship")
      try session.press("b")
      try session.shows("write to: brief-da-nang-sakai.html")
      try session.press("Enter")
      try session.shows("Written: ")
      let brief = try Program.fixture("brief", "VN-DN", "JP-27/sakai", "--lang", "en")
      let page = try Scratch.read("\(session.directory)/brief-da-nang-sakai.html")
      #expect(page == brief.output)
      try session.press("U")
      try session.shows("┌ Upcoming")
      try session.press("e", "Enter")
      try session.shows("upcoming-2026-11-21.ics")
      let calendar = try Program.fixture(
        "upcoming", "sakai", "--format", "ics", "--days", "364", "--lang", "en")
      let entries = try Scratch.read("\(session.directory)/upcoming-2026-11-21.ics")
      #expect(Array(entries.utf8) == Array(calendar.output.utf8))
      #expect(entries.contains("BEGIN:VEVENT"))
    }
  }

  @Test func `the cross-table is written as count prints it, byte by byte`() throws {
    let formats = [
      ("csv", "csv"), ("xlsx", "xlsx"), ("html", "html"), ("md", "markdown"), ("json", "json"),
    ]
    try TerminalSession.browsing { session in
      try session.type("/sakai", "Enter")
      try session.shows("sakai ×")
      try session.type("X>}")
      try session.shows("▪province", "▪sector")
      for (ending, format) in formats {
        try session.press("e")
        try session.shows("write to: events-province-sector.csv", "csv, xlsx, html, md, json")
        try session.press("C-u")
        try session.type("table.\(ending)", "Enter")
        try session.shows("Written: ", "table.\(ending)")
        let printed = "\(session.directory)/printed.\(ending)"
        let outcome = try Program.fixture(
          "count", "sakai", "--by", "province,sector", "--format", format, "--output", printed,
          "--lang", "en")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let expected = try Data(contentsOf: URL(fileURLWithPath: printed))
        let written = try Data(
          contentsOf: URL(fileURLWithPath: "\(session.directory)/table.\(ending)"))
        #expect(!expected.isEmpty)
        #expect(written == expected, "\(ending)")
      }
    }
  }

  @Test func `an export that cannot be written says so`() throws {
    try TerminalSession.browsing(.wide) { session in
      try session.press("e", "Up", "C-u")
      try session.type("missing/records.csv", "Enter")
      try session.shows("Cannot create", "No such file or directory")
    }
  }

  @Test func `help opens and closes`() throws {
    try TerminalSession.browsing { session in
      try session.type("?")
      try session.shows("┌ Keys", "search; the list narrows while you type", "Ctrl-R")
      try session.press("Escape")
      try session.lacks("┌ Keys")
      try session.shows("Events 30", "30 events")
    }
  }

  @Test func `the language changes twice and the focus stays`() throws {
    try TerminalSession.browsing { session in
      try session.press("j")
      try session.shows("▸Jan 15")
      try session.press("L")
      try session.shows("Sự kiện 30", "30 sự kiện", "Đà Nẵng", "T1 15")
      try session.press("L")
      try session.shows("出来事 30", "30件", "ダナン", "1月 15")
      try session.press("L")
      try session.shows("Events ", "▸Jan 15")
    }
  }

  @Test func `the screen follows the size of the terminal`() throws {
    try TerminalSession.browsing { session in
      try session.resize(TerminalSession.Extent(columns: 40, rows: 10))
      let small = try session.wait(for: "a small screen") { screen in
        screen.contains("▸Feb 26") && !screen.contains("Places")
      }
      #expect(small.split(separator: "\n").allSatisfy { $0.count <= 40 })
      try session.press("j")
      try session.shows("▸Jan 15")
      try session.resize(TerminalSession.Extent(columns: 12, rows: 3))
      try session.wait(for: "a tiny screen") {
        $0.split(separator: "\n").allSatisfy { $0.count <= 12 }
      }
      try session.resize(.wide)
      try session.shows("Parties", "Sectors", "▸Jan 15", "30 events")
      try session.resize(.usual)
      try session.shows("Places", "▸Jan 15", "/ search")
    }
  }

  @Test func `a list on the command line is the first, and a goes on from it`() throws {
    try TerminalSession.browsing(.wide, "--of promises is:open") { session in
      try session.shows("promises", "is:open ×", "who owes")
      try session.press("a")
      try session.shows("people of 25", "is:open ×")
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  @Test(arguments: [
    "\u{0110}a\u{300} Na\u{306}\u{303}ng", "\u{0110}\u{E0} N\u{1EB5}ng", "da nang", "ダナン",
    "ダナン".decomposedStringWithCanonicalMapping,
  ])
  func `a name is found however it is typed`(name: String) throws {
    let count = try Program.fixture("list", "Đà Nẵng").lines.count
    try TerminalSession.browsing { session in
      try session.type("/\(name)")
      try session.shows("\(count) events of 30")
      try session.press("Enter")
      try session.lacks("search:")
      try session.shows("\(count) events of 30")
    }
  }

  @Test func `a query on the command line is the first filter`() throws {
    try TerminalSession.browsing(.usual, "sakai year:2024") { session in
      try session.shows("3 events of 30", "sakai ×", "year:2024 ×")
    }
  }

  @Test(arguments: [TerminalSession.Extent.usual, .wide])
  func `quitting restores the terminal`(extent: TerminalSession.Extent) throws {
    try TerminalSession.browsing(extent) { session in
      try session.press("q")
      try session.isRestored(status: 0)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func `a signal ends the browser and restores the terminal`(signal: Int32) throws {
    try TerminalSession.browsing { session in
      try session.send(signal)
      try session.isRestored(status: 128 + signal)
    }
  }

  @Test func `the browser stops and comes back`() throws {
    try TerminalSession.with { session in
      try session.type("\"$VNJP\" --data \"$DATA\" --lang en", "Enter")
      try session.shows("30 events")
      try session.press("j")
      try session.shows("▸Jan 15")
      try session.press("C-z")
      try session.shows("Stopped")
      try session.hasLeftTheScreen()
      try session.type("fg", "Enter")
      try session.shows("▸Jan 15", "30 events", "/ search")
      try session.press("k")
      try session.shows("▸Feb 26")
      try session.press("q")
      try session.shows("Stopped", "fg")
      try session.hasLeftTheScreen()
    }
  }

  @Test(arguments: ["nonsense", "dumb", ""])
  func `an unknown terminal is refused with another way`(name: String) throws {
    try TerminalSession.with { session in
      try session.type("TERM='\(name)' \"$VNJP\" --data \"$DATA\"; echo ended $?.", "Enter")
      let screen = try session.shows("ended 69.")
      let text = screen.replacing("\n", with: " ")
      #expect(text.contains("the terminal '\(name)' is not known or cannot move its cursor"))
      #expect(text.contains("vnjp list"))
    }
  }

  @Test func `a bad query is refused before the screen is taken`() throws {
    try TerminalSession.with { session in
      try session.type("\"$VNJP\" --data \"$DATA\" province:Danag; echo ended $?.", "Enter")
      try session.shows("did you mean 'Da Nang'?", "ended 64.")
    }
  }

  @Test func `records that could not be read are counted on the screen`() throws {
    try Scratch.with(fixtureAnd: ["events/bad.yaml": "id: [\n"]) { collection in
      try TerminalSession.with { session in
        try session.type("\"$VNJP\" --lang en --data \(collection)", "Enter")
        try session.shows("30 events", "vnjp check")
        try session.press("q")
        try session.lacks("events ·")
      }
    }
  }

  /// The line of a screen with a word; empty where there is none.
  private static func line(_ word: String, in screen: String) -> Substring {
    screen.split(separator: "\n").first { $0.contains(word) } ?? ""
  }
}
