package import Cooperation
import Foundation
import Words

/// Where records are found and how they are read: a directory or a file of JSON lines.
package enum DataSource {
  /// Why there is nothing to read.
  package enum Failure: Error, Hashable, Sendable {
    /// The named path is not there.
    case missing(path: String)
    /// No path was named and nothing was found at these places.
    case notFound(searched: [String])
    /// The path is neither a collection nor a file of records.
    case notACollection(path: String)
    /// `reason` is the system's own words.
    case unreadable(path: String, reason: String)
    /// A collection file of another kind or version, or a damaged one.
    case damaged(path: String, CollectionImage.Failure)
  }

  /// Records that are open, or must be read first.
  package enum Opening: Sendable {
    case open(catalog: Catalog, diagnostics: [Diagnostic])
    /// The records of a directory that the cache does not have.
    case toBeRead(CollectionCache, CollectionCache.Remainder)
  }

  /// The collection that holds a file or a folder: the innermost directory above it with records;
  /// nil where there is none, and for a collection itself.
  package static func collection(holding path: String) throws(Failure) -> String? {
    guard try !isCollection(path) else { return nil }
    let parts = path.split(separator: "/")
    let root = path.hasPrefix("/") ? "/" : ""
    var above = (0..<parts.count).reversed().map { root + parts.prefix($0).joined(separator: "/") }
    if root.isEmpty {
      let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
      above += (0..<depth).map { Array(repeating: "..", count: $0 + 1).joined(separator: "/") }
    }
    for place in above.map({ $0.isEmpty ? "." : $0 }) where try isCollection(place) {
      return place
    }
    return nil
  }

  /// Opens the records at a path, or the first found where collections are kept, where that takes no
  /// reading of a directory.
  package static func begin(
    path: String?, environment: [String: String], executable: String
  ) throws(Failure) -> Opening {
    let place = try locate(path, environment, executable)
    if place.hasSuffix(".vnjp") { return .open(catalog: try openFile(place), diagnostics: []) }
    guard try isCollection(place) else {
      let reading = try read(path: place, environment: environment, executable: executable)
      return .open(catalog: Catalog(reading.records), diagnostics: reading.diagnostics)
    }
    let cache = CollectionCache(
      directory: place, environment: environment, executable: executable)
    if let failure = RecordListing.obstacle(to: place) {
      throw .unreadable(path: place, reason: failure.reason)
    }
    switch cache.begin() {
    case .fresh(let opened):
      return .open(catalog: opened.catalog, diagnostics: opened.diagnostics)
    case .stale(let remainder): return .toBeRead(cache, remainder)
    }
  }

  /// The cache over the directory of records that `begin` would use; nil when it would use a file.
  package static func cache(
    path: String?, environment: [String: String], executable: String
  ) -> CollectionCache? {
    guard let place = try? locate(path, environment, executable),
      (try? isCollection(place)) == true
    else { return nil }
    return CollectionCache(
      directory: place, environment: environment, executable: executable)
  }

  /// Where the records are that `begin` would open; nil for standard input and for none.
  package static func place(
    path: String?, environment: [String: String], executable: String
  ) -> (any RecordsPlace)? {
    if let cache = cache(path: path, environment: environment, executable: executable) {
      return cache
    }
    guard let place = try? locate(path, environment, executable), place != "-",
      place != FileBytes.standardInput
    else { return nil }
    return RecordsFile(place, environment: environment, executable: executable)
  }

  private static func openFile(_ path: String) throws(Failure) -> Catalog {
    _ = try isDirectory(path)
    do {
      return try CollectionFile.open(path)
    } catch {
      switch error {
      case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
      case .damaged(let failure): throw .damaged(path: path, failure)
      }
    }
  }

  /// Reads the collection at a path, or the first found where collections are kept.
  package static func read(
    path: String?, environment: [String: String], executable: String,
    reached: (Int, Int) -> Void = { _, _ in }
  ) throws(Failure) -> CollectionReading {
    let located = try locate(path, environment, executable)
    let path = located == "-" ? FileBytes.standardInput : located
    let isPiped = path == FileBytes.standardInput
    let isDirectory = isPiped ? false : try isDirectory(path)
    if isDirectory {
      guard try isCollection(path) else { throw .notACollection(path: path) }
      if let failure = RecordListing.obstacle(to: path) {
        throw .unreadable(path: path, reason: failure.reason)
      }
      return CollectionReader.read(directory: path, told: reached)
    }
    if path.hasSuffix(".vnjp") { return CollectionReading(records: try openFile(path).records) }
    guard path.hasSuffix(".jsonl") || path.hasSuffix(".json") || isPiped else {
      throw .notACollection(path: path)
    }
    let lists =
      try firstCollection(standard(environment, executable))
      .map(CollectionReader.readLists) ?? CollectionReading()
    do {
      var reading = try JSONLinesReader.read(file: path, vocabulary: lists.records)
      reading.diagnostics = lists.diagnostics.filter { $0.severity == .error } + reading.diagnostics
      return reading
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }

  private static func locate(
    _ path: String?, _ environment: [String: String], _ executable: String
  ) throws(Failure) -> String {
    if let path { return path }
    if let path = environment["VNJP_DATA"], !path.isEmpty { return path }
    let places = standard(environment, executable)
    guard let found = try firstCollection(places) else {
      throw .notFound(searched: places)
    }
    return found
  }

  /// `./data`, the user's data directory by the XDG Base Directory Specification, what was installed.
  private static func standard(
    _ environment: [String: String], _ executable: String
  ) -> [String] {
    let home = environment["HOME"].map { "\($0)/.local/share" }
    let user = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home
    let installed = URL(fileURLWithPath: executable).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("share/vnjp").path
    return ["data"] + [user.map { "\($0)/vnjp" }, installed].compactMap { $0 }
      + ["/usr/local/share/vnjp", "/usr/share/vnjp"]
  }

  private static func firstCollection(_ places: [String]) throws(Failure) -> String? {
    for place in places where try isCollection(place) { return place }
    return nil
  }

  /// True for a directory with a `collection.yaml`, or with events.
  ///
  /// - Throws: `unreadable` where that cannot be told.
  static func isCollection(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    for name in ["collection.yaml", "events"] {
      if lstat("\(path)/\(name)", &status) == 0 { return true }
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .unreadable(path: path, reason: AtomicFile.reason())
      }
    }
    return false
  }

  /// True for a directory, false for something else.
  ///
  /// - Throws: `missing` where nothing is.
  private static func isDirectory(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
      throw .unreadable(path: path, reason: AtomicFile.reason())
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }
}
