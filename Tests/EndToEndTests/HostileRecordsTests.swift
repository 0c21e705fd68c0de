import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// Records that try to steer the terminal on which they are read.
struct HostileRecordsTests {
  private static let event = "2024-11-11-da-nang-sakai"

  /// Lines that print names and texts for people, on both streams.
  private static let texts = [
    "list", "list --lang vi", "count --by party", "count --by kind,year", "count --by person",
    "show \(event)", "show da-nang-sakai-carbon-neutral-2024", "stats", "stats --format markdown",
    "upcoming --from 2024-01-01 --days 3000", "list 'party:\"Aureole CSDD\"'",
    "list 'party:\"Aureole CSDD\"' --lang ja", "brief Sakaai", "check",
    "check --format text", "keys", "views",
  ]

  /// Lines that write documents for programs.
  private static let documents =
    [
      "count --by party --format csv", "count --by kind,party --format csv",
      "count --by party --format json", "show \(event) --format json",
      "show \(event) --format yaml", "stats --format json", "check --format json",
      "check --format sarif", "brief 'Da Nang' Sakai", "brief 'Da Nang' --format markdown",
      "upcoming --from 2024-01-01 --days 3000 --format ics", "new", "new memorandum", "manual",
    ]
    + ExportFormat.all.filter { !$0.isBinary }.map(\.name)
    .flatMap { ["list --format \($0)", "export --format \($0)"] }

  /// What a line of the shell prints, on a terminal where it is wanted; standard error with it.
  private func printed(_ line: String, on directory: String, isTerminal: Bool) throws -> String {
    let command = "\"$VNJP\" \(line) --data '\(directory)' --today 2026-11-21 2>&1"
    return try Scratch.with { scratch in
      try Scratch.write(command, to: "\(scratch)/run.sh")
      let run = "bash \(scratch)/run.sh"
      return try Program.shell(isTerminal ? "script -qec '\(run)' /dev/null" : run).output
    }
  }

  @Test func `nothing of a record reaches a terminal raw, whatever command or format`() throws {
    try HostileCollection.with { directory in
      for line in Self.texts + Self.documents {
        let output = try printed(line, on: directory, isTerminal: true)
        #expect(!output.isEmpty || line == "views", "\(line)")
        #expect(HostileCollection.harmful(in: output) == [], "\(line)")
      }
    }
  }

  @Test func `what people read is safe behind a pipe, too`() throws {
    try HostileCollection.with { directory in
      for line in Self.texts {
        let output = try printed(line, on: directory, isTerminal: false)
        #expect(HostileCollection.harmful(in: output) == [], "\(line)")
      }
    }
  }

  @Test(arguments: [
    "list", "stats", "count --by party", "show \(event)", "list 'party:\"Aureole CSDD\"'",
    "list --format csv", "list --format tsv",
  ])
  func `what would steer the terminal is shown`(line: String) throws {
    try HostileCollection.with { directory in
      let output = try printed(line, on: directory, isTerminal: true)
      #expect(output.contains("␛") || output.contains("]0;OWNED␇"))
    }
  }

  @Test(arguments: ["csv", "jsonl", "markdown"])
  func `a document for programs is the same in a pipe and in a file`(format: String) throws {
    try HostileCollection.with { directory in
      try Scratch.with { scratch in
        let line = "export --format \(format)"
        let piped = try printed(line, on: directory, isTerminal: false)
        _ = try printed("\(line) --output \(scratch)/file", on: directory, isTerminal: false)
        let written = try Scratch.read("\(scratch)/file")
        #expect(Array(written.utf8) == Array(piped.utf8))
        #expect(format == "markdown" || HostileCollection.harmful(in: piped).contains("\u{202E}"))
      }
    }
  }

  @Test(arguments: [
    "export --format markdown", "export --format html", "export --format ics",
    "export --format bibtex", "export --format html --lang ja", "list --of documents --format html",
    "list --of documents --format markdown", "brief 'Da Nang' Sakai",
    "brief 'Da Nang' --format markdown", "upcoming --from 2024-01-01 --days 3000 --format ics",
    "count --by kind,party --format html", "count --by kind,party --format markdown",
  ])
  func `a document that people read turns no direction and steers no terminal`(
    line: String
  ) throws {
    try HostileCollection.with { directory in
      let output = try printed(line, on: directory, isTerminal: false)
      let found = output.unicodeScalars.filter { scalar in
        scalar != "\t" && scalar != "\r" && scalar != "\n"
          && (scalar.properties.generalCategory == .control
            || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
            || [0x200E, 0x200F, 0x061C].contains(scalar.value))
      }
      #expect(output.contains("OWNED"))
      #expect(Array(found).isEmpty, "\(line)")
    }
  }

  @Test(arguments: ["json", "jsonl"])
  func `a document of harmless records is the same on a terminal`(format: String) throws {
    func lines(_ text: String) -> [Substring] {
      text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }
    let line = "export --format \(format)"
    let piped = try printed(line, on: Fixture.directory, isTerminal: false)
    let shown = try printed(line, on: Fixture.directory, isTerminal: true)
    #expect(piped.utf8.count > 1 << 16)
    #expect(
      lines(shown.replacingOccurrences(of: "\r\r", with: "\r")) == lines(piped), "\(format)")
  }

  @Test func `nothing of a record reaches the clipboard raw, nor the screen`() throws {
    try HostileCollection.with { directory in
      try TerminalSession.browsing(.usual, "--data '\(directory)'") { session in
        try session.acceptClipboard()
        for item in 1...6 {
          try session.type("y")
          try session.shows("BibTeX")
          try session.type("\(item)")
          try session.shows("Copied")
          #expect(HostileCollection.harmful(in: try session.clipboard()) == [])
        }
        #expect(HostileCollection.harmful(in: try session.screen()) == [])
        #expect(try session.display("#{pane_title}") != "OWNED")
        #expect(try session.clipboard().contains("␛"))
      }
    }
  }

  @Test(arguments: [
    "list --data $'no\\e]0;x\\asuch'", "check $'no\\e[31m\\nvnjp: such'",
    "list --sort $'\\e]0;x\\a'",
    "show $'\\e]0;x\\a\\n'", "list @x $'sector:\\e[1m'", "brief $'\\u202e' $'\\e'",
    "export --format csv --output $'/no\\e[1m/x'", "count --by $'\\e]0;x\\a'",
    "import $'\\e]0;x\\a' --from csv --into x", "list --no$'\\e[2J'", "views rename $'\\e' $'\\e'",
    "list $'secto:\\e[1m'", "compile --output $'/no\\e/x.vnjp'",
  ])
  func `arguments come back safe in messages`(line: String) throws {
    let outcome = try Program.shell("\"$VNJP\" \(line)")
    #expect(outcome.status != 0 || line.contains("secto:"))
    #expect(outcome.errors != "")
    #expect(HostileCollection.harmful(in: outcome.errors) == [])
    #expect(HostileCollection.harmful(in: outcome.output) == [])
  }

  @Test(arguments: [
    ("ダナン province:Saxkai", "Saxkai"), ("a\u{1B}\u{202E} kind:zzz", "zzz"),
    ("\t堺 sector:堺市x", "堺市x"), ("e\u{302}\u{323} kind:xx", "xx"),
  ])
  func `a caret stands below its word as it is drawn`(query: String, word: String) throws {
    let outcome = try Program.fixture("list", query)
    #expect(outcome.status == 64)
    let lines = outcome.errors.split(separator: "\n").suffix(2).map(String.init)
    let text = try #require(lines.first)
    let carets = try #require(lines.last)
    let found = try #require(text.range(of: word))
    #expect(columns(text[..<found.lowerBound]) == carets.prefix { $0 == " " }.count)
    #expect(columns(text[found]) == carets.count { $0 == "^" })
    #expect(HostileCollection.harmful(in: outcome.errors) == [])
  }

  /// The columns of a text: letters of Japanese take two.
  private func columns(_ text: Substring) -> Int {
    text.reduce(0) { $0 + (($1.unicodeScalars.first?.value ?? 0) >= 0x3000 && $1 != "�" ? 2 : 1) }
  }
}
