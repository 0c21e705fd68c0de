package import Cooperation
import Foundation

/// Writes a collection as a directory of YAML records, whole or not at all: a directory beside it that
/// takes its name when everything is written.
package enum CollectionDirectory {
  /// Writes the records.
  ///
  /// A directory that holds other things is refused. By `replacing`, the records of a collection give
  /// way; what else its directory holds stays. Head, units, sectors and kinds are taken from `base`,
  /// a directory of records, as they stand there with their comments.
  package static func write(
    _ records: RecordCollection, to path: String, replacing: Bool, base: String? = nil
  ) throws(AtomicFile.Failure) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let present = try contents(of: path)
    if !present.isEmpty, !replacing { throw .exists(path: path) }
    guard present.isEmpty || present.contains("collection.yaml") || present.contains("events")
    else {
      throw .cannotCreate(path: path, reason: "not a collection, which alone is replaced")
    }
    var template = Array("\(path).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cannotCreate(path: path, reason: AtomicFile.reason())
    }
    let passing = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try fill(passing, records, base)
      for name in present where !parts.contains(name) {
        try FileManager.default.copyItem(
          atPath: "\(path)/\(name)", toPath: "\(passing)/\(name)")
      }
      chmod(passing, 0o755)
      try publish(passing, at: path, isFull: !present.isEmpty)
    } catch {
      try? FileManager.default.removeItem(atPath: passing)
      throw error as? AtomicFile.Failure ?? .cannotWrite(path: path, reason: "\(error)")
    }
  }

  /// What stands in the directory; nothing when it is not there.
  private static func contents(of path: String) throws(AtomicFile.Failure) -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
    guard isDirectory.boolValue else {
      throw .cannotCreate(path: path, reason: "not a directory")
    }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .cannotCreate(path: path, reason: AtomicFile.reason())
    }
  }

  /// Gives the directory its name; another that bears it steps aside first and comes back when that
  /// fails.
  private static func publish(_ passing: String, at path: String, isFull: Bool) throws {
    guard isFull else {
      if rename(passing, path) == 0 { return }
      throw errno == ENOTEMPTY || errno == EEXIST
        ? AtomicFile.Failure.exists(path: path)
        : .cannotCreate(path: path, reason: AtomicFile.reason())
    }
    let former = "\(passing).former"
    guard rename(path, former) == 0 else {
      throw AtomicFile.Failure.cannotCreate(path: path, reason: AtomicFile.reason())
    }
    guard rename(passing, path) == 0 else {
      let failure = AtomicFile.Failure.cannotCreate(path: path, reason: AtomicFile.reason())
      rename(former, path)
      throw failure
    }
    try? FileManager.default.removeItem(atPath: former)
  }

  // MARK: Files

  /// The parts of a collection that are files or directories of records.
  static let parts = [
    "collection.yaml", "units.yaml", "sectors.yaml", "kinds.yaml", "cities.yaml", "parties.yaml",
    "people.yaml", "regions.yaml", "redirects.yaml", "events", "memoranda",
  ]

  /// Those that are taken as they stand where there is a directory to take them from.
  private static let whole = [
    "collection.yaml", "units.yaml", "regions.yaml", "sectors.yaml", "kinds.yaml",
  ]

  private static func fill(
    _ directory: String, _ records: RecordCollection, _ base: String?
  ) throws {
    var files = try lists(records)
    if let base {
      for name in whole {
        if let data = FileManager.default.contents(atPath: "\(base)/\(name)") {
          files[name] = String(decoding: data, as: UTF8.self)
        }
      }
    }
    for event in records.events {
      files["events/\(event.date.earliest.year)/\(event.id).yaml"] = try RecordYAML.text(event)
    }
    for memorandum in records.memoranda {
      files["memoranda/\(memorandum.id).yaml"] = try RecordYAML.text(memorandum)
    }
    for folder in ["memoranda"] + Set(records.events.map { "events/\($0.date.earliest.year)" }) {
      try FileManager.default.createDirectory(
        atPath: "\(directory)/\(folder)", withIntermediateDirectories: true)
    }
    for (name, text) in files {
      try AtomicFile.write(Array(text.utf8), to: "\(directory)/\(name)", replacing: false)
    }
  }

  private static func lists(_ records: RecordCollection) throws -> [String: String] {
    var files: [String: String] = [:]
    files["collection.yaml"] = try RecordYAML.text(
      JSONValue.object([
        "title": .localized(records.title), "licence": .text(records.licence),
        "version": .text(records.version),
        "languages": .texts(Language.allCases.map(\.rawValue)),
      ]))
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
