import Foundation
import TestSupport
import Testing

/// Imports that are broken off leave nothing, and what was there as it was.
struct InterruptedImportTests {
  static let signals: [(name: String, status: Int)] = [
    ("INT", 130), ("TERM", 143), ("HUP", 129),
  ]

  @Test(arguments: signals)
  func `a signal in mid-import leaves no directory`(signal: (name: String, status: Int)) throws {
    try Scratch.with { directory in
      try Self.largeTable(to: "\(directory)/all.jsonl")
      let outcome = try Program.shell(
        Self.interrupting(signal.name, in: directory, "") + """
          ls -A "\(directory)/out"
          """)
      #expect(outcome.output == "\(signal.status)\n")
      #expect(outcome.errors == "")
    }
  }

  @Test(arguments: signals)
  func `a signal in mid-import leaves what --force was to replace`(
    signal: (name: String, status: Int)
  ) throws {
    try Scratch.with { directory in
      try Self.largeTable(to: "\(directory)/all.jsonl")
      let out = "\(directory)/out"
      let outcome = try Program.shell(
        """
        mkdir "\(out)"; cp -a "$DATA" "\(out)/records"; echo mine > "\(out)/records/NOTES"
        cd "\(out)"; before=$(find . -type f -exec sha256sum {} + | sort)
        """ + "\n" + Self.interrupting(signal.name, in: directory, "--force") + """
          ls -A "\(out)"
          test "$before" = "$(find . -type f -exec sha256sum {} + | sort)" && echo the same
          """)
      #expect(outcome.output == "\(signal.status)\nrecords\nthe same\n")
    }
  }

  @Test func `a signal that is ignored does not break an import off`() throws {
    try Scratch.with { directory in
      try Self.largeTable(to: "\(directory)/all.jsonl", count: 200)
      let outcome = try Program.shell(
        "trap '' HUP\n" + Self.interrupting("HUP", in: directory, "") + """
          ls -A "\(directory)/out"
          """)
      #expect(outcome.output == "0\nrecords\n")
    }
  }

  // MARK: Helpers

  /// Lines of bash that import, and send the signal once the directory beside the target is there.
  private static func interrupting(
    _ signal: String, in directory: String, _ options: String
  ) -> String {
    """
    set -m
    mkdir -p "\(directory)/out"
    "$VNJP" import --from jsonl "\(directory)/all.jsonl" --data "$DATA" \(options) \
      --into "\(directory)/out/records" 2> /dev/null &
    process=$!
    until ls -A "\(directory)/out" | grep -q vnjp-; do kill -0 $process || exit 1; done
    kill -\(signal) $process
    wait $process 2> /dev/null
    echo $?

    """
  }

  /// So many events that writing them takes a while.
  private static func largeTable(to path: String, count: Int = 1500) throws {
    let lines = (0..<count).map { number in
      let date = "\(1990 + number % 30)-0\(1 + number % 9)-1\(number % 10)"
      return "{\"id\": \"\(date)-visit-\(number)\", \"kind\": \"visit\", \"date\": \"\(date)\", "
        + "\"status\": \"held\", \"title\": {\"en\": \"Visit \(number)\"}}\n"
    }
    try Scratch.write(lines.joined(), to: path)
  }
}
