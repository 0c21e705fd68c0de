import CooperationFiles
import Foundation
import TestSupport

/// A copy of the fixture's collection that is changed under a watch.
struct WatchedCollection: Sendable {
  let directory: String
  let cache: CollectionCache

  /// Makes the copy, and removes it afterwards.
  static func with(_ body: (WatchedCollection) throws -> Void) throws {
    try TemporaryDirectory.with { root in
      let directory = "\(root)/up/collection"
      let collection = WatchedCollection(
        directory: directory,
        cache: CollectionCache(
          directory: directory, environment: ["XDG_CACHE_HOME": "\(root)/cache"], executable: ""))
      try collection.make()
      try body(collection)
    }
  }

  /// Makes the copy, or makes it again, without some of its events.
  func make(without count: Int = 0) throws {
    let up = (directory as NSString).deletingLastPathComponent
    let other = "\(up)-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: Fixture.directory, toPath: other)
    for file in try Self.events(in: other).prefix(count) {
      try FileManager.default.removeItem(atPath: file)
    }
    try FileManager.default.createDirectory(atPath: up, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: other, toPath: directory)
  }

  /// The files of the events, sorted.
  var events: [String] { get throws { try Self.events(in: directory) } }

  private static func events(in directory: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(directory)/events")
      .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(directory)/events/\($0)" }
  }
}
