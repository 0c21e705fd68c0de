import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// A copy of the fixture's collection, and an empty cache for it.
struct CachedCollection {
  let directory: String
  let cache: String

  /// Makes the two, and removes them afterwards.
  static func with(_ body: (CachedCollection) throws -> Void) throws {
    try TemporaryDirectory.with { root in
      let collection = CachedCollection(directory: "\(root)/collection", cache: "\(root)/cache")
      try FileManager.default.copyItem(
        atPath: Fixture.directory, toPath: collection.directory)
      try body(collection)
    }
  }

  /// Makes a collection of empty lists, and an empty cache for it.
  static func withLists(_ body: (CachedCollection) throws -> Void) throws {
    try TemporaryDirectory.with { root in
      let collection = CachedCollection(directory: "\(root)/collection", cache: "\(root)/cache")
      try collection.write("title: {en: Few}\n", to: "collection.yaml")
      for list in ["units", "cities", "sectors", "kinds", "parties", "people"] {
        try collection.write("\(list): []\n", to: "\(list).yaml")
      }
      try body(collection)
    }
  }

  /// Opens the collection as a program does at its start.
  func open(caching: String? = nil) -> CollectionCache.Opened {
    CollectionCache(
      directory: directory, environment: ["XDG_CACHE_HOME": caching ?? cache], executable: ""
    ).open()
  }

  /// The one file of the cache.
  func cacheFile() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(cache)/vnjp")
    try #require(names.count == 1, "\(names)")
    return "\(cache)/vnjp/\(names[0])"
  }

  /// The bytes of the one file of the cache.
  func cacheBytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: cacheFile())))
  }

  /// The path of the file of an event, relative to the collection.
  func file(of event: Event) -> String { "events/\(event.date.start.year)/\(event.id).yaml" }

  /// Replaces the text of a file.
  func write(_ text: String, to file: String) throws {
    try TemporaryDirectory.write(Data(text.utf8), to: "\(directory)/\(file)")
  }

  /// The text of a file.
  func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(directory)/\(file)", encoding: .utf8)
  }

  /// Removes a file.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(directory)/\(file)")
  }

  /// Overwrites a file where it stands with as many bytes, and gives it its old time again.
  func spoil(_ file: String) throws {
    let path = "\(directory)/\(file)"
    var before = stat()
    try #require(stat(path, &before) == 0)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data(repeating: UInt8(ascii: "%"), count: Int(before.st_size)))
    try handle.close()
    var times = [before.st_atim, before.st_mtim]
    try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
    try #require(CollectionReader.read(directory: directory).hasErrors)
  }

  /// Expects a start to give what reading all files gives.
  func expectOpensAsRead(_ comment: Comment? = nil) {
    let opened = open()
    let reading = CollectionReader.read(directory: directory)
    let records = opened.catalog.records
    #expect(Self.sorted(records.events) == Self.sorted(reading.records.events), comment)
    #expect(
      records.memoranda.sorted { $0.id < $1.id }
        == reading.records.memoranda.sorted { $0.id < $1.id }, comment)
    #expect(records.units == reading.records.units, comment)
    #expect(records.cities == reading.records.cities, comment)
    #expect(records.sectors == reading.records.sectors, comment)
    #expect(records.kinds == reading.records.kinds, comment)
    #expect(records.parties == reading.records.parties, comment)
    #expect(records.people == reading.records.people, comment)
    #expect(records.redirects == reading.records.redirects, comment)
    #expect(records.title == reading.records.title, comment)
    #expect(
      opened.diagnostics.filter { $0.severity == .error }
        == reading.diagnostics.filter { $0.severity == .error }, comment)
  }

  private static func sorted(_ events: [Event]) -> [Event] {
    events.sorted { ($0.id, $0.date) < ($1.id, $1.date) }
  }
}
