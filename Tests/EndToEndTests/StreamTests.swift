import Foundation
import TestSupport
import Testing

/// What becomes of results and messages where a standard stream is closed, full or nobody's.
struct StreamTests {
  /// Commands that say something on standard error, and how they end.
  private static let messages = [
    ("check \"$DATA\"", 0), ("list nosuchthing", 0), ("list", 0), ("show nonsense", 1),
    ("list --nonsense", 64), ("list province:Danag", 64), ("--nonsense", 64),
    ("list --data none", 66),
    ("export --format csv --output none/p.csv", 73), ("import --from csv none --into new", 66),
    ("views delete none", 1), ("sakai", 69),
  ]

  @Test(arguments: messages, ["2>&-", "2>/dev/full", "2>&4", "<&- 2>&-"])
  func `a message that cannot be written changes nothing`(
    command: (line: String, status: Int), ending: String
  ) throws {
    let usual = try Self.shell("\"$VNJP\" \(command.line); echo \"ended $?\"")
    #expect(usual.output.hasSuffix("ended \(command.status)\n"))
    let outcome = try Self.shell("\"$VNJP\" \(command.line) \(ending); echo \"ended $?\"")
    #expect(outcome.output == usual.output)
  }

  @Test(arguments: ["2>&-", "2>/dev/full", "2>&4"])
  func `findings that cannot be told do not keep the good records back`(ending: String) throws {
    try Scratch.with(fixtureAnd: ["events/bad.yaml": "id: [\n"]) { collection in
      let usual = try Program.fixture("list")
      let outcome = try Self.shell(
        "\"$VNJP\" list --data \"\(collection)\" --today 2026-11-21 \(ending); echo \"ended $?\"")
      #expect(outcome.output == usual.output + "ended 65\n")
    }
  }

  private static let described = [
    "--help", "--version", "help list", "list --help", "--generate-completion-script bash",
    "manual", "keys", "list", "stats",
  ]

  @Test(
    arguments: described,
    [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor")])
  func `a text that cannot be printed is an error of output`(
    command: String, ending: (redirection: String, reason: String)
  ) throws {
    let outcome = try Self.shell("\"$VNJP\" \(command) \(ending.redirection)")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "vnjp: cannot write to standard output: \(ending.reason)\n")
  }

  @Test(arguments: described)
  func `a text for a pipe that nobody reads ends quietly`(command: String) throws {
    let outcome = try Self.shell("\"$VNJP\" \(command) >&4; echo \"ended $?\"")
    #expect(outcome.output == "ended 141\n")
    #expect(outcome.errors == "")
  }

  @Test func `no file takes the place of a stream that is closed`() throws {
    let outcome = try Self.shell(
      """
      mkfifo records.jsonl
      "$VNJP" count --data records.jsonl <&- >&- 2>&- &
      exec 5>records.jsonl
      for number in 0 1 2; do readlink /proc/$!/fd/$number; done
      exec 5>&-
      wait $!
      """)
    #expect(outcome.output == "/dev/null\n/dev/null\n/dev/null\n")
  }

  @Test(arguments: ["csv", "xlsx", "sqlite"])
  func `a file is the same where no stream is open`(format: String) throws {
    let outcome = try Self.shell(
      """
      "$VNJP" export --format \(format) --output usual
      "$VNJP" export --format \(format) --output bare <&- >&- 2>&-
      echo "ended $?"
      cmp usual bare
      """)
    #expect(outcome.output == "ended 0\n")
  }

  @Test func `a standard input that is closed holds no records`() throws {
    let outcome = try Self.shell("\"$VNJP\" list --data - <&-")
    #expect(outcome.status == 66)
    #expect(outcome.output == "")
    #expect(outcome.errors == "vnjp: cannot read /dev/stdin: Bad file descriptor\n")
  }

  @Test func `the browser ends with its status when its terminal goes away`() throws {
    try TerminalSession.with { session in
      let script = """
        trap '' HUP
        "$VNJP" --data "$DATA" --lang en
        echo $? > ended
        """
      try Scratch.write(script, to: "\(session.directory)/browse.sh")
      try session.type("bash browse.sh", "Enter")
      try session.shows("30 events")
      try session.close()
      #expect(try session.text(of: "ended") == "74\n")
    }
  }

  /// Runs a line in which descriptor 4 is a pipe that nobody reads.
  private static func shell(_ line: String) throws -> Outcome {
    try Program.shell(
      "mkfifo unread; exec 3<>unread; exec 4>unread; exec 3<&-\n\(line)",
      environment: Program.utf8.merging(["VNJP_DATA": Fixture.directory]) { $1 })
  }
}
