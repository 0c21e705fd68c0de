import Foundation
import TestSupport
import Testing

/// How a program ended, and what it wrote.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  /// The lines of the output.
  var lines: [Substring] { output.split(separator: "\n") }

  /// The last word of each line: in a table of events, the ids.
  var lastWords: [Substring] { lines.compactMap { $0.split(separator: " ").last } }
}

/// Programs that tests run.
enum Program {
  /// The program under test, beside the bundle of the tests.
  static let path: String = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("vnjp").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : "\(Fixture.packageDirectory)/.build/debug/vnjp"
  }()

  /// Runs it over the fixture as of its day.
  static func fixture(
    _ arguments: String..., environment: [String: String] = utf8
  ) throws -> Outcome {
    try fixture(arguments, environment: environment)
  }

  /// The same with arguments in a list.
  static func fixture(
    _ arguments: [String], environment: [String: String] = utf8
  ) throws -> Outcome {
    try run(
      path, arguments + ["--data", Fixture.directory, "--today", "2026-11-21"],
      environment: environment)
  }

  /// A locale with UTF-8.
  static let utf8 = ["LC_ALL": "C.UTF-8"]

  /// Runs a program without input.
  ///
  /// It is spawned here because `Process` waits for the last of its descendants to end, and the
  /// server of tmux stays.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = utf8,
    in directory: String? = nil
  ) throws -> Outcome {
    try Scratch.with { scratch in
      let (output, errors) = ("\(scratch)/output", "\(scratch)/errors")
      let names = ["PATH": "/usr/bin:/bin", "HOME": scratch].merging(environment) { $1 }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
      let process = try spawn(
        "/bin/bash", ["bash", "-c", starter, program, directory ?? scratch] + arguments,
        names.map { "\($0)=\($1)" }, &actions)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
      let signal = status & 0x7F
      return Outcome(
        status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
        output: try Scratch.read(output), errors: try Scratch.read(errors))
    }
  }

  /// Closes the files of other tests, which a server would keep, goes to the directory and starts.
  private static let starter = """
    for file in /proc/$$/fd/*; do
      number=${file##*/}
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi
    done
    cd "$1" && shift && exec "$0" "$@"
    """

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    let lists = [arguments, environment].map { $0.map { strdup($0) } + [nil] }
    defer { for text in lists.joined() { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as a shell leaves them, whatever the runner of the tests has done with them.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, &attributes, lists[0], lists[1])
    try #require(code == 0, "cannot run \(program)")
    return process
  }

  /// Runs a line of bash, in which `$VNJP` is the program and `$DATA` the fixture.
  static func shell(_ line: String, environment: [String: String] = utf8) throws -> Outcome {
    let names = ["VNJP": path, "DATA": Fixture.directory]
    return try run(
      "/bin/bash", ["--norc", "--noprofile", "-c", line],
      environment: environment.merging(names) { $1 })
  }
}
