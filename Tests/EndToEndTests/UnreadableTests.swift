import Foundation
import TestSupport
import Testing

/// What cannot be read is told, and never is as if there were nothing.
struct UnreadableTests {
  /// What is done to a collection, and what is said of it.
  struct Obstacle: Sendable, CustomTestStringConvertible {
    let line: String
    let place: String
    let reason: String

    var testDescription: String { line }
  }

  static let obstacles = [
    Obstacle(line: "chmod 0 events/2024", place: "events/2024", reason: "Permission denied"),
    Obstacle(line: "chmod 0 events", place: "events", reason: "Permission denied"),
    Obstacle(line: "chmod 0 memoranda", place: "memoranda", reason: "Permission denied"),
    Obstacle(line: "chmod 0 parties.yaml", place: "parties.yaml", reason: "Permission denied"),
    Obstacle(
      line: "chmod 0 events/2024/2024-11-11-da-nang-sakai.yaml",
      place: "events/2024/2024-11-11-da-nang-sakai.yaml", reason: "Permission denied"),
    Obstacle(
      line: "chmod 444 events/2024", place: "events/2024/2024-11-11-da-nang-sakai.yaml",
      reason: "Permission denied"),
    Obstacle(line: "mv events e && touch events", place: "events", reason: "Not a directory"),
    Obstacle(
      line: "mv events e && ln -s nowhere events", place: "events",
      reason: "No such file or directory"),
    Obstacle(
      line: "mv memoranda m && ln -s memoranda memoranda", place: "memoranda",
      reason: "Too many levels of symbolic links"),
    Obstacle(
      line: "mv events/2024 e && ln -s ../e events/2024", place: "events/2024",
      reason: "a link to a directory, which is not followed"),
    Obstacle(
      line: "mkfifo events/2024/pipe.yaml", place: "events/2024/pipe.yaml",
      reason: "a device, a pipe or a socket, expected a file"),
    Obstacle(
      line: "ln -s nowhere events/2024/lost.yaml", place: "events/2024/lost.yaml",
      reason: "No such file or directory"),
  ]

  @Test(.enabled(if: canBeNobody, "needs to be another user"), arguments: obstacles)
  func `a part of a collection that cannot be read is an error`(obstacle: Obstacle) throws {
    try Scratch.with(fixtureAnd: [:]) { collection in
      let prepared = try Program.run("/bin/bash", ["-c", obstacle.line], in: collection)
      try #require(prepared.status == 0, "\(prepared)")
      let message = "\(collection)/\(obstacle.place):1:1: error: cannot be read: \(obstacle.reason)"
      let listed = try Self.nobody(["list", "--data", collection])
      #expect(listed.status == 65)
      #expect(listed.errors.contains(message), "\(listed.errors)")
      let checked = try Self.nobody(["check", collection])
      #expect(checked.status == 1)
      #expect(checked.output.contains(message), "\(checked.output)")
      let compiled = try Self.nobody(["compile", "--data", collection, "--output", "new.vnjp"])
      #expect(compiled.status == 65)
    }
  }

  @Test(
    .enabled(if: canBeNobody, "needs to be another user"), arguments: ["0", "311", "644"],
    [["list"], ["check"], ["count"]])
  func `a collection that cannot be read is no input`(mode: String, command: [String]) throws {
    try Scratch.with(fixtureAnd: [:]) { collection in
      _ = try Program.run("/bin/chmod", [mode, collection])
      let above = URL(fileURLWithPath: collection).deletingLastPathComponent().path
      for environment in [["VNJP_DATA": collection], ["XDG_DATA_HOME": above]] {
        if environment["XDG_DATA_HOME"] != nil {
          try FileManager.default.moveItem(atPath: collection, toPath: "\(above)/vnjp")
        }
        let outcome = try Self.nobody(command, environment: environment)
        #expect(outcome.status == 66)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasSuffix(": Permission denied\n"), "\(outcome.errors)")
        #expect(outcome.errors.hasPrefix("vnjp: cannot read "), "\(outcome.errors)")
      }
    }
  }

  @Test(.enabled(if: canBeNobody, "needs to be another user"))
  func `a directory that was readable when the cache was made is missed`() throws {
    try Scratch.with(fixtureAnd: [:]) { collection in
      let cache = "\(collection)-cache"
      try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
      _ = try Program.run("/bin/chmod", ["777", cache])
      let environment = ["XDG_CACHE_HOME": cache]
      let whole = try Self.nobody(["count", "--data", collection], environment: environment)
      #expect(whole.output == "30\n")
      try FileManager.default.createDirectory(
        atPath: "\(collection)/events/2031", withIntermediateDirectories: true)
      let same = try Self.nobody(["count", "--data", collection], environment: environment)
      #expect(same.status == 0)
      _ = try Program.run("/bin/chmod", ["0", "\(collection)/events/2031"])
      let missed = try Self.nobody(["count", "--data", collection], environment: environment)
      #expect(missed.status == 65)
      #expect(missed.output == "30\n")
      #expect(missed.errors.contains("events/2031:1:1: error: cannot be read: Permission denied"))
    }
  }

  @Test(
    .enabled(if: canBeNobody, "needs to be another user"),
    arguments: ["chmod 0 cache/vnjp/*", "chmod 0 cache", "rm cache/vnjp/* && mkfifo $file"])
  func `a cache that cannot be read is not used`(line: String) throws {
    try Scratch.with { directory in
      let outcome = try Program.shell(
        """
        cd "\(directory)"
        mkdir cache
        chmod 777 cache
        \(Self.prefix) env XDG_CACHE_HOME="$PWD/cache" "$VNJP" list --data "$DATA" > before
        file=$(ls cache/vnjp/*)
        \(line)
        \(Self.prefix) env XDG_CACHE_HOME="$PWD/cache" timeout 60 "$VNJP" list --data "$DATA" > after
        echo $?
        cmp before after
        """)
      #expect(outcome.output == "0\n")
      #expect(outcome.errors == "")
    }
  }

  @Test(.enabled(if: canBeNobody, "needs to be another user"), arguments: ["/views", ""])
  func `saved views that cannot be read are no empty list`(place: String) throws {
    try Scratch.with { directory in
      try Scratch.write("", to: "\(directory)/vnjp/views")
      _ = try Program.run("/bin/chmod", ["0", "\(directory)/vnjp\(place)"])
      let outcome = try Self.nobody(["views"], environment: ["XDG_CONFIG_HOME": directory])
      #expect(outcome.status == 74)
      #expect(outcome.errors == "vnjp: cannot read \(directory)/vnjp/views: Permission denied\n")
    }
  }

  @Test(.enabled(if: canBeNobody, "needs to be another user"))
  func `names for JSON lines that cannot be read are missed`() throws {
    try Scratch.with(fixtureAnd: [:]) { collection in
      let file = "\(collection)/../records.jsonl"
      let made = try Program.fixture("export", "sakai", "--format", "jsonl", "--output", file)
      try #require(made.status == 0)
      let place = "\(collection)/../vnjp"
      try FileManager.default.moveItem(atPath: collection, toPath: place)
      let environment = ["XDG_DATA_HOME": "\(collection)/.."]
      try FileManager.default.createDirectory(
        atPath: collection, withIntermediateDirectories: false)
      let whole = try Self.nobody(["list", "--data", file], environment: environment)
      #expect(whole.status == 0)
      _ = try Program.run("/bin/chmod", ["0", "\(place)/parties.yaml"])
      let missed = try Self.nobody(["list", "--data", file], environment: environment)
      #expect(missed.status == 65)
      #expect(missed.lines.count == 7)
      #expect(missed.errors.contains("parties.yaml:1:1: error: cannot be read: Permission denied"))
    }
  }

  @Test(.enabled(if: canBeNobody, "needs to be another user"), arguments: ["csv", "datapackage"])
  func `a file to import that cannot be read is no input`(format: String) throws {
    try Scratch.with { directory in
      let place = format == "csv" ? "secret/p.csv" : "secret"
      try Scratch.write("{}", to: "\(directory)/\(place)/datapackage.json")
      _ = try Program.run("/bin/chmod", ["0", "\(directory)/secret"])
      let outcome = try Self.nobody(
        ["import", "--from", format, "\(directory)/\(place)", "--into", "new"],
        environment: ["VNJP_DATA": Fixture.directory])
      #expect(outcome.status == 66)
      #expect(outcome.errors == "vnjp: cannot read \(directory)/\(place): Permission denied\n")
    }
  }

  @Test func `the browser keeps its records until their directory is back`() throws {
    try Scratch.with(fixtureAnd: [:]) { collection in
      try TerminalSession.with { session in
        try session.type("\"$VNJP\" --lang en --data \(collection)", "Enter")
        try session.shows("30 events")
        try FileManager.default.moveItem(atPath: collection, toPath: "\(collection)-away")
        try session.shows("30 events", "The records are gone")
        let file = "events/2024/2024-11-11-da-nang-sakai.yaml"
        try FileManager.default.removeItem(atPath: "\(collection)-away/\(file)")
        try FileManager.default.moveItem(atPath: "\(collection)-away", toPath: collection)
        try session.shows("29 events")
        try session.press("q")
        try session.lacks("events ·")
      }
    }
  }

  private static let prefix = "/usr/bin/setpriv --reuid=65534 --regid=65534 --clear-groups"

  private static let canBeNobody: Bool = {
    let outcome = try? Program.shell("\(prefix) \"$VNJP\" --version")
    return outcome?.status == 0
  }()

  /// Runs the program as a user that owns nothing.
  private static func nobody(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    try Program.run(
      "/usr/bin/setpriv",
      prefix.split(separator: " ").dropFirst().map(String.init)
        + [Program.path] + arguments,
      environment: Program.utf8.merging(environment) { $1 })
  }
}
