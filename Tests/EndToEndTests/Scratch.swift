import Foundation
import TestSupport

/// Directories and collections that last as long as a test.
enum Scratch {
  /// Makes an empty directory, hands over its path, and removes it afterwards.
  @discardableResult
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("vnjp-end-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try body(directory.path)
  }

  /// Makes a copy of the fixture with these files added, by their paths in it.
  @discardableResult
  static func with<Result>(
    fixtureAnd files: [String: String], _ body: (String) throws -> Result
  ) throws -> Result {
    try with { directory in
      let collection = "\(directory)/collection"
      try FileManager.default.copyItem(atPath: Fixture.directory, toPath: collection)
      for (path, text) in files { try write(text, to: "\(collection)/\(path)") }
      return try body(collection)
    }
  }

  /// Writes a file, and makes the directories it needs.
  static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
