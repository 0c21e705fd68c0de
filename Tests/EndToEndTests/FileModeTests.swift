import Foundation
import TestSupport
import Testing

/// Whatever writes a file keeps to the umask, to the mode of the file before it, and to links.
struct FileModeTests {
  /// A command that writes a file, and what the file is called.
  struct Writer: Sendable, CustomTestStringConvertible {
    let command: String
    let file: String

    var testDescription: String { command }
  }

  static let writers = [
    Writer(command: "export --format csv --output", file: "p.csv"),
    Writer(command: "export --format xlsx --output", file: "p.xlsx"),
    Writer(command: "export --format sqlite --output", file: "p.sqlite"),
    Writer(command: "brief 'Da Nang' Sakai --output", file: "p.html"),
    Writer(command: "upcoming --format ics --output", file: "p.ics"),
    Writer(command: "compile --output", file: "p.vnjp"),
    Writer(command: "import --from jsonl \"$JSONL\" --into", file: "p.vnjp"),
  ]

  @Test(arguments: writers, [("077", "600"), ("022", "644"), ("002", "664"), ("027", "640")])
  func `a new file has the mode that the umask gives`(
    writer: Writer, mask: (umask: String, mode: String)
  ) throws {
    let outcome = try Self.shell(
      """
      umask \(mask.umask)
      "$VNJP" \(writer.command) \(writer.file)
      stat -c %a \(writer.file)
      ls -A
      """)
    #expect(outcome.output == "\(mask.mode)\n\(writer.file)\n")
  }

  @Test(arguments: writers, ["600", "640", "666", "444"])
  func `a file that is replaced keeps its mode`(writer: Writer, mode: String) throws {
    let outcome = try Self.shell(
      """
      echo old > \(writer.file)
      chmod \(mode) \(writer.file)
      "$VNJP" \(writer.command) \(writer.file) --force
      stat -c %a \(writer.file)
      grep -c ^old$ \(writer.file)
      """)
    #expect(outcome.output == "\(mode)\n0\n")
  }

  @Test(arguments: writers, ["there/real", "second", "absent"])
  func `a link stays and what it leads to is written`(writer: Writer, target: String) throws {
    let outcome = try Self.shell(
      """
      mkdir there
      echo old > there/real
      ln -s there/real second
      ln -s \(target) \(writer.file)
      "$VNJP" \(writer.command) \(writer.file) --force
      readlink \(writer.file) second
      "$VNJP" \(writer.command) direct\(writer.file)
      cmp direct\(writer.file) \(target) && echo same
      ls -A there
      """)
    #expect(outcome.output == "\(target)\nthere/real\nsame\nreal\n")
  }

  @Test(arguments: writers)
  func `a link to a file is not written over unasked`(writer: Writer) throws {
    let outcome = try Self.shell(
      """
      echo old > real
      ln -s real \(writer.file)
      "$VNJP" \(writer.command) \(writer.file)
      echo $?
      cat real
      """)
    #expect(outcome.output == "73\nold\n")
  }

  @Test(.enabled(if: getuid() == 0, "needs to give files away"))
  func `a file that is replaced keeps its owner and group`() throws {
    let outcome = try Self.shell(
      """
      echo old > p.csv
      chown 12345:23456 p.csv
      chmod 660 p.csv
      "$VNJP" export --format csv --output p.csv --force
      stat -c '%u %g %a' p.csv
      """)
    #expect(outcome.output == "12345 23456 660\n")
  }

  @Test func `a file with the longest name is written`() throws {
    let outcome = try Self.shell(
      """
      name=$(printf 'p%.0s' {1..255})
      "$VNJP" export --format csv --output $name
      echo $?
      "$VNJP" export --format csv --output $name --force
      echo $?
      """)
    #expect(outcome.output == "0\n0\n")
  }

  // MARK: Saved views and the cache

  @Test func `saved views keep umask, mode and link`() throws {
    let outcome = try Self.shell(
      """
      export XDG_CONFIG_HOME="$PWD/config"
      umask 027
      "$VNJP" views save one sakai
      stat -c '%a' config config/vnjp config/vnjp/views
      chmod 600 config/vnjp/views
      "$VNJP" views save two osaka
      stat -c '%a' config/vnjp/views
      mv config/vnjp/views kept
      ln -s ../../kept config/vnjp/views
      "$VNJP" views rename two three
      readlink config/vnjp/views
      grep -c three kept
      """)
    #expect(outcome.output == "700\n700\n640\n600\n../../kept\n1\n")
  }

  @Test func `nobody else may read the cache`() throws {
    let outcome = try Self.shell(
      """
      export XDG_CACHE_HOME="$PWD/cache"
      umask 000
      mkdir -p -m 755 cache cache/vnjp
      "$VNJP" count
      stat -c '%a' cache/vnjp/*
      chmod 666 cache/vnjp/*
      cp -r "$DATA" data
      "$VNJP" count --data data
      touch data/events/*/*
      "$VNJP" count --data data
      stat -c '%a' cache/vnjp/* | sort -u
      """)
    #expect(outcome.output == "30\n600\n30\n30\n600\n666\n")
  }

  // MARK: Directories

  @Test(arguments: [("077", "600", "700"), ("022", "644", "755"), ("002", "664", "775")])
  func `a new collection has the modes that the umask gives`(
    umask: String, file: String, folder: String
  ) throws {
    let outcome = try Self.shell(
      """
      umask \(umask)
      "$VNJP" import --from jsonl "$JSONL" --into new
      find new -type f -exec stat -c %a {} + | sort -u
      find new -type d -exec stat -c %a {} + | sort -u
      ls -A
      """)
    #expect(outcome.output == "\(file)\n\(folder)\nnew\n")
  }

  @Test func `a collection that is replaced keeps its modes and what else it holds`() throws {
    let outcome = try Self.shell(
      """
      cp -r "$DATA" old
      mkdir old/notes
      echo mine > old/notes/run
      chmod 750 old/notes/run
      chmod 700 old old/events
      chmod 600 old/parties.yaml old/events/2024/2024-11-11-da-nang-sakai.yaml
      "$VNJP" import --from jsonl "$JSONL" --into old --force
      stat -c %a old old/events old/parties.yaml \\
        old/events/2024/2024-11-11-da-nang-sakai.yaml old/notes/run
      cat old/notes/run
      "$VNJP" count --data old
      ls -A
      """)
    #expect(outcome.output == "700\n700\n600\n600\n750\nmine\n7\nold\n")
  }

  @Test(arguments: ["", "/"])
  func `a link to a collection stays and the collection is replaced`(slash: String) throws {
    let outcome = try Self.shell(
      """
      mkdir there
      cp -r "$DATA" there/real
      ln -s there/real link
      "$VNJP" import --from jsonl "$JSONL" --into link\(slash) --force
      readlink link
      "$VNJP" count --data there/real
      ls -A . there
      """)
    #expect(outcome.output == "there/real\n7\n.:\nlink\nthere\n\nthere:\nreal\n")
  }

  @Test(arguments: ["KILL", "TERM", "INT", "HUP"])
  func `an import that is killed leaves the collection whole`(signal: String) throws {
    let outcome = try Self.shell(
      """
      set -m
      cp -r "$DATA" old
      "$VNJP" export --format json --data "$DATA" > before
      "$VNJP" import --from jsonl "$JSONL" --into old --force &
      process=$!
      until [ "$(ls -A | wc -l)" -gt 2 ]; do kill -0 $process || break; done
      kill -\(signal) $process
      wait $process
      "$VNJP" check old
      "$VNJP" export --format json --data old > after
      "$VNJP" import --from jsonl "$JSONL" --into done
      "$VNJP" export --format json --data done > replaced
      cmp -s before after || cmp -s replaced after && echo whole
      """)
    #expect(outcome.lines.last == "whole", "\(outcome)")
  }

  @Test(.enabled(if: canTrace, "needs strace"), arguments: writers)
  func `a file and its directory are brought to the disk`(writer: Writer) throws {
    let outcome = try Self.shell(
      """
      mkdir out
      strace -f -y -o trace -e trace=fsync,linkat,rename,renameat2 \\
        "$VNJP" \(writer.command) out/\(writer.file)
      grep -o 'fsync([0-9]*<[^>]*/out>) *= 0' trace | wc -l
      tail -n 2 trace | grep -c "fsync.*/out>"
      """)
    #expect(outcome.output == "1\n1\n")
  }

  private static let canTrace: Bool = {
    let outcome = try? Program.run("/usr/bin/strace", ["-o", "/dev/null", "true"])
    return outcome?.status == 0
  }()

  /// Runs a line in an empty directory, with seven events in `$JSONL`.
  private static func shell(_ line: String) throws -> Outcome {
    try Scratch.with { scratch in
      let file = "\(scratch)/records.jsonl"
      let made = try Program.fixture("export", "sakai", "--format", "jsonl", "--output", file)
      try #require(made.status == 0, "\(made)")
      return try Program.shell(
        "mkdir here && cd here || exit 1\n\(line)",
        environment: Program.utf8.merging([
          "VNJP_DATA": Fixture.directory, "JSONL": file, "XDG_CACHE_HOME": "\(scratch)/cache",
        ]) { $1 })
    }
  }
}
