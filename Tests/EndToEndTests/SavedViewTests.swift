import Foundation
import TestSupport
import Testing

struct SavedViewTests {
  @Test(arguments: [
    (["-@a"], ["-(sakai)"]), (["@a OR @b"], ["sakai OR (is:past has:memorandum)"]),
    (["@a", "OR", "@b"], ["sakai OR (is:past has:memorandum)"]), (["(@a)"], ["sakai"]),
    (["carbon", "-@ab"], ["carbon", "-(-sakai OR is:past has:memorandum)"]),
    (["--", "-@a"], ["-(sakai)"]),
  ])
  func `a view stands for its query in every command`(words: [String], meaning: [String]) throws {
    try withViews { environment in
      for command in [["count"], ["list"], ["export", "--format", "csv"], ["upcoming"]] {
        let ends = words.first == "--" ? command : command + words
        let behind = words.first == "--" ? words : []
        let common = ["--data", Fixture.directory, "--today", "2026-11-21"]
        let found = try Program.run(Program.path, ends + common + behind, environment: environment)
        let meant = try Program.run(
          Program.path, command + common + ["--"] + meaning, environment: environment)
        #expect(found.status == 0, "\(found.errors)")
        #expect(found.output == meant.output, "\(command) \(words)")
      }
    }
  }

  @Test(arguments: [
    (
      ["sakai", "-@abb"],
      "column 11: no view is called '@abb'; did you mean '@ab'?\n  sakai NOT @abb\n            ^^^^"
    ),
    (["x OR (@x)"], "column 7: '@x' stands for itself: @x → @y → @x; "),
    (["@"], "column 1: no view is called '@'"),
  ])
  func `a view that stands for nothing is an error with its column`(
    words: [String], message: String
  ) throws {
    try withViews { environment in
      for command in [["count"], ["list"], ["export", "--format", "csv"], ["upcoming"]] {
        let outcome = try Program.run(
          Program.path, command + words + ["--data", Fixture.directory],
          environment: environment)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("vnjp: query, \(message)"), "\(outcome.errors)")
        #expect(outcome.output == "")
      }
    }
  }

  @Test(arguments: [
    (["a", "@ab"], "'@ab' stands for itself: @ab → @a → @ab"),
    (["n", "-@n"], "'@n' stands for itself"),
    (["n", "x OR @c"], "column 6: no view is called '@c'"),
  ])
  func `a view that would stand for nothing is not saved`(
    arguments: [String], message: String
  ) throws {
    try withViews { environment in
      let before = try Program.run(Program.path, ["views"], environment: environment).output
      let outcome = try Program.run(
        Program.path, ["views", "save", arguments[0], "--", arguments[1]], environment: environment)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(
        try Program.run(Program.path, ["views"], environment: environment).output == before)
    }
  }

  /// Saved views: plain ones, one that names them, and a circle that somebody has written.
  private func withViews(_ body: ([String: String]) throws -> Void) throws {
    try Scratch.with { scratch in
      let views = [
        "a\t-date\t1\t-\tsakai", "b\t-date\t1\t-\tis:past has:memorandum",
        "ab\t-date\t1\t-\t-@a OR @b", "x\t-date\t1\t-\tcarbon @y", "y\t-date\t1\t-\t-@x",
      ]
      try FileManager.default.createDirectory(
        atPath: "\(scratch)/vnjp", withIntermediateDirectories: true)
      try Data(views.map { $0 + "\n" }.joined().utf8).write(
        to: URL(fileURLWithPath: "\(scratch)/vnjp/views"))
      try body(Program.utf8.merging(["XDG_CONFIG_HOME": scratch]) { $1 })
    }
  }
}
