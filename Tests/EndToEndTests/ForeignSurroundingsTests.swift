import Foundation
import TestSupport
import Testing

/// Arguments, variables, streams and terminals that say what no such thing says.
struct ForeignSurroundingsTests {
  @Test(arguments: [
    ("list $'sak\\xff'", "argument 2 ('sak�') is not UTF-8, expected a text in UTF-8"),
    ("list --data $'/tmp/\\xc4'", "argument 3 ('/tmp/�') is not UTF-8, expected a text in UTF-8"),
    ("$'\\xe1\\xba'", "argument 1 ('�') is not UTF-8, expected a text in UTF-8"),
  ])
  func `an argument that is not UTF-8 is told`(line: String, message: String) throws {
    let outcome = try Program.shell("\"$VNJP\" \(line)")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "vnjp: \(message)\n")
  }

  @Test func `a variable that is not UTF-8 is told`() throws {
    let outcome = try Program.shell("VNJP_DATA=$'/x\\xff' \"$VNJP\" list")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "vnjp: $VNJP_DATA ('/x�') is not UTF-8, expected a text in UTF-8\n")
  }

  @Test(arguments: ["yes x", "yes '{}'", "yes ''", "cat /dev/zero"])
  func `what does not end on standard input is given up`(source: String) throws {
    let outcome = try Program.shell(
      "\(source) | \"$VNJP\" list --data - 2>said; status=$?; tail -2 said; exit $status"
    )
    #expect([65, 66].contains(outcome.status), "\(outcome)")
    #expect(outcome.output.contains("expected fewer"), "\(outcome.output)")
  }

  @Test(arguments: ["stty rows 30000 cols 30000", "export LINES=30000 COLUMNS=30000"])
  func `a terminal of too many cells shows as much as is drawn`(setting: String) throws {
    try Scratch.with { scratch in
      try Scratch.write(
        """
        \(setting)
        ulimit -v 8000000
        "$VNJP" --data '\(Fixture.directory)'
        echo "status $?"
        """, to: "\(scratch)/run.sh")
      let outcome = try Program.shell(
        "(sleep 4; printf q; sleep 1) | TERM=xterm script -qec 'bash \(scratch)/run.sh' /dev/null | tail -c 400"
      )
      #expect(outcome.output.contains("status 0"), "\(outcome.output.suffix(400))")
    }
  }
}
