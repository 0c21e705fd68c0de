import Cooperation
import Foundation

/// The files that a collection's records are written into.
struct RecordFiles {
  /// The parts of a collection that are files or directories of records.
  static let parts = [
    "collection.yaml", "units.yaml", "sectors.yaml", "kinds.yaml", "cities.yaml", "parties.yaml",
    "people.yaml", "regions.yaml", "redirects.yaml", "events", "memoranda",
  ]

  /// Those that are taken as they stand where there is a directory to take them from.
  private static let whole = [
    "collection.yaml", "units.yaml", "regions.yaml", "sectors.yaml", "kinds.yaml",
  ]

  /// The bytes of each, by its path in the collection.
  private var files: [String: [UInt8]] = [:]
  private let folders: [String]

  /// Makes the files of records; what a directory `base` has of head, units, regions, sectors and
  /// kinds stays as it stands there.
  ///
  /// - Throws: `cannotWrite` where a file of `base` cannot be read.
  init(_ records: RecordCollection, base: String?) throws {
    let years = Set(records.events.map { "events/\($0.date.earliest.year)" }).sorted()
    folders = ["memoranda"] + (years.isEmpty ? [] : ["events"]) + years
    for (name, text) in try Self.lists(records) { files[name] = Array(text.utf8) }
    for name in base == nil ? [] : Self.whole {
      let path = "\(base ?? "")/\(name)"
      do {
        files[name] = try FileBytes.of(path)
      } catch {
        guard error.number != ENOENT else { continue }
        throw AtomicFile.Failure.cannotWrite(
          path: name, reason: "cannot read \(path): \(error.reason)")
      }
    }
    for event in records.events {
      let text = try RecordYAML.text(event)
      files["events/\(event.date.earliest.year)/\(event.id).yaml"] = Array(text.utf8)
    }
    for memorandum in records.memoranda {
      let text = try RecordYAML.text(memorandum)
      files["memoranda/\(memorandum.id).yaml"] = Array(text.utf8)
    }
  }

  /// Writes them into an empty directory and brings them to the disk; what stands at the same place in
  /// the target hands its permissions on.
  ///
  /// - Throws: `cancelled` where a signal that is held back waits.
  func write(into directory: String, like target: FileTarget) throws {
    for folder in folders where mkdir("\(directory)/\(folder)", 0o777) != 0 {
      throw AtomicFile.Failure.cannotWrite(path: target.name, reason: AtomicFile.reason())
    }
    for (name, bytes) in files {
      try HeldSignals.check()
      try Self.finish(name, bytes, in: directory, like: target)
    }
    for folder in folders.reversed() {
      try Self.finish(folder, nil, in: directory, like: target)
    }
  }

  /// Writes a file, or opens a folder without bytes, gives it the permissions of its model, and syncs
  /// it.
  private static func finish(
    _ name: String, _ bytes: [UInt8]?, in directory: String, like target: FileTarget
  ) throws {
    let flags = bytes == nil ? O_RDONLY | O_DIRECTORY : O_WRONLY | O_CREAT | O_EXCL
    let descriptor = open("\(directory)/\(name)", flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw AtomicFile.Failure.cannotWrite(path: target.name, reason: AtomicFile.reason())
    }
    defer { close(descriptor) }
    if let bytes {
      var sink = FileSink(descriptor: descriptor, path: target.name)
      try sink.write(bytes)
      try sink.flush()
    }
    let permissions = Permissions(of: "\(target.path)/\(name)")
    guard permissions?.apply(to: descriptor) ?? true, fsync(descriptor) == 0 else {
      throw AtomicFile.Failure.cannotWrite(path: target.name, reason: AtomicFile.reason())
    }
  }

  private static func lists(_ records: RecordCollection) throws -> [String: String] {
    var files: [String: String] = [:]
    var about = records.about
    if about.languages.isEmpty { about.languages = Language.allCases.map(\.rawValue) }
    files["collection.yaml"] = try RecordYAML.text(JSONValue(about))
    func add<Kind: Record>(_ list: [Kind]) throws {
      files["\(Kind.shape.table).yaml"] = try RecordYAML.list(list)
    }
    try add(records.kinds)
    try add(records.sectors)
    try add(records.units)
    try add(records.cities)
    try add(records.parties)
    try add(records.people)
    if !records.regions.isEmpty { try add(records.regions) }
    let redirects = records.redirects.sorted { $0.key < $1.key }
    if !redirects.isEmpty { try add(redirects.map { Redirect(from: $0.key, to: $0.value) }) }
    return files
  }
}
