package import Foundation

/// Directories that last as long as a test.
package enum TemporaryDirectory {
  /// Makes an empty directory, hands over its path, and removes it afterwards.
  @discardableResult
  package static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("vnjp-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try body(directory.path)
  }

  /// Makes a collection of the fixture's vocabulary and these files, by their paths in it.
  @discardableResult
  package static func with<Result>(
    collection files: [String: String], _ body: (String) throws -> Result
  ) throws -> Result {
    try with { directory in
      for name in vocabulary {
        try FileManager.default.copyItem(
          atPath: "\(Fixture.directory)/\(name)", toPath: "\(directory)/\(name)")
      }
      for (path, text) in files { try write(Data(text.utf8), to: "\(directory)/\(path)") }
      return try body(directory)
    }
  }

  /// Writes a file, and makes the directories it needs.
  package static func write(_ data: Data, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  private static let vocabulary = [
    "collection.yaml", "units.yaml", "cities.yaml", "sectors.yaml", "kinds.yaml", "parties.yaml",
    "people.yaml",
  ]
}
