import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

struct CollectionFileTests {
  @Test(arguments: [
    ["count", "--by", "province", "--format", "json"],
    ["list", "--format", "json", "sakai"], ["export", "--format", "csv"],
    ["show", "2024-11-11-da-nang-sakai"],
  ])
  func `a compiled file answers as the directory does`(arguments: [String]) throws {
    try Self.withCompiled { program, file in
      let directory = try program.runAtOnce(1, arguments + ["--data", Fixture.directory])
      let compiled = try program.runAtOnce(1, arguments + ["--data", file])
      #expect(directory == compiled)
      #expect(directory.map(\.status) == [0])
      #expect(directory.map(\.errors) == [""])
      #expect(directory.first?.output.isEmpty == false)
    }
  }

  @Test func `a compiled file holds the records`() throws {
    try Self.withCompiled { _, file in
      let catalog = try CollectionFile.open(file)
      #expect(Set(catalog.events) == Set(Fixture.records.events))
      let reading = try DataSource.read(path: file, environment: [:], executable: "")
      #expect(reading.records.parties == Fixture.records.parties)
      let opening = try DataSource.begin(path: file, environment: [:], executable: "")
      guard case .open(let opened, let diagnostics) = opening else {
        Issue.record("a compiled file takes no reading")
        return
      }
      #expect(Array(opened.events) == Array(catalog.events))
      #expect(diagnostics == [])
    }
  }

  @Test(arguments: [
    ("cut off", "bytes, expected"), ("text", "not a collection file"),
    ("empty", "not a collection"),
    ("other version", "version 9, expected 3"), ("header", "directory of the file is damaged"),
    ("section", "section 22 of the file is damaged"),
  ])
  func `a named file that is damaged ends with status 65 and what is wrong`(
    damage: String, message: String
  ) throws {
    try Self.withCompiled { program, file in
      var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      switch damage {
      case "cut off": bytes.removeLast(100)
      case "text": bytes = Array("events: []\n".utf8)
      case "empty": bytes = []
      case "other version": bytes[8] = 9
      case "header": bytes[40] ^= 1
      default:
        let entry = try #require(
          stride(from: 64, to: bytes.count, by: 32).first { bytes[$0] == 22 })
        let start = (0..<4).reduce(0) { $0 | Int(bytes[entry + 8 + $1]) << (8 * $1) }
        bytes[start] ^= 1
      }
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      for command in ["list", "count", "stats", "check"] {
        let result = try program.run(command, "--data", file)
        #expect(result.status == 65, "\(command)")
        #expect(result.output == "", "\(command)")
        #expect(result.errors.contains(message), "\(command) \(result.errors)")
        #expect(result.errors.contains(file), "\(command) \(result.errors)")
      }
    }
  }

  @Test func `a named file that is not there ends with status 66`() throws {
    try TemporaryDirectory.with { directory in
      let result = try Program(directory: directory).run("list", "--data", "\(directory)/no.vnjp")
      #expect(result.status == 66)
      #expect(result.errors.contains("no.vnjp"))
    }
  }

  @Test func `a directory of records with an error is not compiled`() throws {
    try TemporaryDirectory.with(collection: ["events/a.yaml": "id: a\n"]) { directory in
      let output = "\(directory)/out.vnjp"
      let result = try Program(directory: directory)
        .run("compile", "--data", directory, "--output", output)
      #expect(result.status == 65)
      #expect(result.errors.contains("a.yaml"))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test func `an existing file is replaced only when that is asked for`() throws {
    try Self.withCompiled { program, file in
      let compile = ["compile", "--data", Fixture.directory, "--output", file]
      let whole = try Data(contentsOf: URL(fileURLWithPath: file))
      try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
      #expect(try program.runAtOnce(1, compile).map(\.status) == [73])
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("mine".utf8))
      #expect(try program.runAtOnce(1, compile + ["--force"]).map(\.status) == [0])
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == whole)
    }
  }

  @Test func `programs that start at once over an empty cache agree`() throws {
    try CachedCollection.with { collection in
      let root = URL(fileURLWithPath: collection.cache).deletingLastPathComponent().path
      let program = Program(directory: root)
      let arguments = [
        "count", "--by", "sector", "--format", "csv", "--data", collection.directory,
      ]
      for round in 0..<2 {
        let results = try program.runAtOnce(6, arguments)
        #expect(Set(results).count == 1)
        #expect(results.first?.status == 0)
        #expect(results.first?.errors == "")
        #expect(results.first?.output.isEmpty == false)
        let folder = "\(collection.cache)/vnjp"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1, "round \(round): \(names)")
      }
    }
  }

  /// Compiles the fixture into a file.
  private static func withCompiled(_ body: (Program, String) throws -> Void) throws {
    try TemporaryDirectory.with { directory in
      let program = Program(directory: directory)
      let file = "\(directory)/records.vnjp"
      let result = try program.run("compile", "--data", Fixture.directory, "--output", file)
      try #require(result.status == 0, "\(result.errors)")
      try body(program, file)
    }
  }
}
