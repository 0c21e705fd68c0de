import Cooperation
import Foundation
import TestSupport
import Testing

/// Exports that are broken off leave no file.
struct InterruptedExportTests {
  @Test(
    arguments: [("KILL", 137), ("TERM", 143), ("INT", 130), ("HUP", 129)],
    ["json", "csv", "xlsx", "sqlite"])
  func `a signal in mid-write leaves no file`(
    signal: (name: String, status: Int), format: String
  ) throws {
    try Scratch.with { directory in
      let data = try Self.largeCollection(in: directory)
      // The program is in mid-write once it has a file without a name open in the directory.
      let outcome = try Program.shell(
        """
        set -m
        mkdir "\(directory)/out"
        "$VNJP" export --format \(format) --data "\(data)" --output "\(directory)/out/all" &
        process=$!
        until ls -l /proc/$process/fd 2>/dev/null | grep -q "\(directory)/out/"; do
          kill -0 $process || exit 1
        done
        kill -\(signal.name) $process
        wait $process
        echo $?
        ls -A "\(directory)/out"
        """)
      #expect(outcome.output == "\(signal.status)\n")
    }
  }

  @Test(arguments: ["json", "csv", "sqlite", "datapackage", "xlsx"])
  func `a file that may grow no further is an error of output and is not left`(
    format: String
  ) throws {
    try Scratch.with { directory in
      let outcome = try Program.shell(
        """
        ulimit -f 4
        "$VNJP" export --format \(format) --data "$DATA" --output "\(directory)/all"
        echo $?
        ls -A "\(directory)"
        """)
      #expect(outcome.output == "74\n")
      // Nothing that a library prints of its own comes with it.
      #expect(outcome.errors.hasPrefix("vnjp: cannot write \(directory)/all: "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(format == "xlsx" || outcome.errors.hasSuffix("File too large\n"), "\(outcome.errors)")
    }
  }

  @Test(
    .enabled(if: Self.canMount, "needs to mount a small file system"),
    arguments: ["json", "csv", "sqlite", "datapackage", "xlsx"])
  func `a full disk is an error of output and leaves no file`(format: String) throws {
    try Scratch.with { directory in
      let outcome = try Program.shell(
        """
        unshare -m bash -c '
          mount -t tmpfs -o size=8k tmpfs "\(directory)" || exit 1
          "$VNJP" export --format \(format) --data "$DATA" --output "\(directory)/all"
          echo $?
          ls -A "\(directory)"'
        """)
      #expect(outcome.output == "74\n")
      #expect(
        outcome.errors == "vnjp: cannot write \(directory)/all: No space left on device\n")
    }
  }

  @Test(.enabled(if: Self.canMount, "needs to mount a small file system"))
  func `a full disk leaves no directory of an import`() throws {
    try Scratch.with { directory in
      let outcome = try Program.shell(
        """
        "$VNJP" export --format sqlite --data "$DATA" --output "\(directory)/all"
        mkdir "\(directory)/small"
        unshare -m bash -c '
          mount -t tmpfs -o size=64k tmpfs "\(directory)/small" || exit 1
          "$VNJP" import --from sqlite "\(directory)/all" --into "\(directory)/small/records"
          echo $?
          ls -A "\(directory)/small"'
        """)
      #expect(outcome.output == "74\n")
    }
  }

  @Test(arguments: ["csv", "sqlite", "datapackage", "xlsx"])
  func `a full device is an error of output`(format: String) throws {
    let outcome = try Program.shell(
      "\"$VNJP\" export --format \(format) --data \"$DATA\" > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "vnjp: cannot write to standard output: No space left on device\n")
  }

  @Test(arguments: ["csv", "sqlite", "datapackage", "xlsx"])
  func `a pipe that is closed ends the program quietly`(format: String) throws {
    let outcome = try Program.shell(
      "\"$VNJP\" export --format \(format) --data \"$DATA\" | true; echo ${PIPESTATUS[0]}")
    #expect(outcome.errors == "")
    #expect(["0\n", "141\n"].contains(outcome.output))
  }

  @Test(arguments: ["sqlite", "datapackage", "xlsx"])
  func `a document of bytes is not listed`(format: String) throws {
    let outcome = try Program.fixture("list", "--format", format)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  private static let canMount: Bool = {
    let outcome = try? Program.shell("unshare -m mount -t tmpfs tmpfs /mnt")
    return outcome?.status == 0
  }()

  /// The fixture a hundred times over, so that writing it takes a while.
  private static func largeCollection(in directory: String) throws -> String {
    var records = Fixture.records
    let events = records.events
    records.events = (0..<100).flatMap { copy in events.map { $0.renamed("\($0.id)-\(copy)") } }
    let path = "\(directory)/large.vnjp"
    try Data(Catalog.compile(records)).write(to: URL(fileURLWithPath: path))
    return path
  }
}

extension Event {
  /// The same event under another id.
  fileprivate func renamed(_ id: String) -> Event {
    Event(
      id: id, kind: kind, date: date, status: status, title: title, summary: summary,
      places: places, localities: localities, sectors: sectors, parties: parties,
      delegations: delegations, memoranda: memoranda, commitments: commitments, follows: [],
      sources: sources, confidence: confidence)
  }
}
