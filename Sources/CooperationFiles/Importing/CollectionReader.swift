import Cooperation
import Foundation
import Yams

/// Reads a directory of records; a record that is wrong is reported and left out, the others stay.
package struct CollectionReader {
  private let directory: URL
  private let reusable: ReusableRecords?
  /// All files of records, sorted by path.
  private let files: [String]
  private var reading = CollectionReading()

  /// Reads the collection in a directory; `told` hears how many files are read of how many.
  ///
  /// - Complexity: linear in the bytes of all files.
  package static func read(
    directory path: String, told: (Int, Int) -> Void = { _, _ in }
  ) -> CollectionReading {
    read(directory: path, RecordListing(of: path), reusing: nil, reached: told)
  }

  /// Reads the lists of a collection alone: places, bodies, persons, sectors and kinds.
  static func readLists(directory path: String) -> CollectionReading {
    var reader = CollectionReader(path, reusing: nil, files: [])
    reader.readLists()
    reader.reading.diagnostics.sort()
    return reader.reading
  }

  /// Reads the files of a listing without those whose records are given; in which line those records
  /// and where their references stand is not known then.
  ///
  /// `reached` is told how many files are read of how many; what it throws stops the reading.
  static func read<Interruption>(
    directory path: String, _ listing: RecordListing, reusing reusable: ReusableRecords?,
    reached: (Int, Int) throws(Interruption) -> Void
  ) throws(Interruption) -> CollectionReading {
    var reader = CollectionReader(path, reusing: reusable, files: listing.stamps.map(\.path))
    for gap in listing.gaps {
      let place = gap.path.isEmpty ? SourceLocation(file: path) : reader.location(gap.path)
      reader.note("cannot be read: \(gap.reason)", rule: "unreadable", at: place)
    }
    reader.readLists()
    try reader.readRecords(reached)
    reader.reading.diagnostics.sort()
    return reader.reading
  }

  private init(_ path: String, reusing reusable: ReusableRecords?, files: [String]) {
    directory = URL(fileURLWithPath: path, isDirectory: true)
    self.reusable = reusable
    self.files = files
    reading.directory = path
  }

  private mutating func readLists() {
    readHeader()
    readList(\.units, \.id)
    readList(\.cities, \.id)
    readList(\.regions, \.id, isOptional: true)
    readList(\.sectors, \.id)
    readList(\.kinds, \.id)
    readList(\.parties, \.id)
    readList(\.people, \.id)
    readRedirects()
  }

  private mutating func readRecords<Interruption>(
    _ reached: (Int, Int) throws(Interruption) -> Void
  ) throws(Interruption) {
    var starts = SourceLocation(file: "")
    var count = 0
    for file in files(below: "memoranda") {
      try reached(count, files.count)
      count += 1
      if let known = reusable?.memorandum(file) {
        if keep("memorandum:\(known.id)", at: location(file)) {
          reading.records.memoranda.append(known)
        }
        continue
      }
      let found: Memorandum? = readFile(file) { reader, node in
        starts = reader.location(node)
        return reader.record(node)
      }
      guard let record = found else { continue }
      if keep("memorandum:\(record.id)", at: starts) { reading.records.memoranda.append(record) }
    }
    for file in files(below: "events") {
      try reached(count, files.count)
      count += 1
      if let known = reusable?.event(file) {
        if keep("event:\(known.id)", at: location(file)) { reading.records.events.append(known) }
        continue
      }
      let found = readFile(file) { reader, node in
        starts = reader.location(node)
        return (events: reader.event(node), memoranda: reader.memoranda)
      }
      for event in found?.events ?? [] where keep("event:\(event.id)", at: starts) {
        reading.records.events.append(event)
      }
      reading.records.memoranda += found?.memoranda ?? []
    }
  }

  // MARK: Parts

  private mutating func readHeader() {
    let head: CollectionHead? = readFile("collection.yaml") { reader, node in reader.record(node) }
    if let head { reading.records.about = head }
  }

  private mutating func readRedirects() {
    guard access(path("redirects.yaml"), F_OK) == 0 || errno != ENOENT else { return }
    let pairs: [(String, String)]? = readFile("redirects.yaml") { reader, node in
      guard let fields = reader.fields(node, "file", known: ["redirects"]) else { return nil }
      return reader.elements(fields.values["redirects"], "redirects", limit: .max).compactMap {
        element in
        let redirect: Redirect? = reader.record(element)
        return redirect.map { ($0.from, $0.to) }
      }
    }
    for (from, to) in pairs ?? [] { reading.records.redirects[from] = to }
  }

  private mutating func readList<Kind: Record>(
    _ list: WritableKeyPath<RecordCollection, [Kind]>, _ id: KeyPath<Kind, String>,
    isOptional: Bool = false
  ) {
    let target = Kind.shape.target ?? .record
    let file = "\(Kind.shape.table).yaml"
    if isOptional, !FileManager.default.fileExists(atPath: path(file)) { return }
    if let known = reusable?.list(file, list) {
      reading.records[keyPath: list] = known
      return
    }
    let found: [(record: Kind, location: SourceLocation)]? = readFile(file) { reader, node in
      reader.list(node)
    }
    for (record, location) in found ?? []
    where keep("\(target.rawValue):\(record[keyPath: id])", at: location) {
      reading.records[keyPath: list].append(record)
    }
  }

  /// Notes where a record stands; false when its id is taken.
  private mutating func keep(_ key: String, at location: SourceLocation) -> Bool {
    if let first = reading.locations[key] {
      reading.diagnostics.append(
        Diagnostic(
          "id '\(key.split(separator: ":").last ?? "")' is taken by \(first.file):\(first.line)",
          rule: "duplicate-id", at: location))
      return false
    }
    reading.locations[key] = location
    return true
  }

  // MARK: Files

  private func location(_ file: String) -> SourceLocation {
    SourceLocation(file: directory.appendingPathComponent(file).relativePath)
  }

  private func path(_ file: String) -> String { directory.appendingPathComponent(file).path }

  /// The files of records below a folder, in the order of their names.
  private func files(below folder: String) -> [String] {
    files.filter { $0.hasPrefix("\(folder)/") }
  }

  private mutating func readFile<Result>(
    _ file: String, read: (inout NodeReader, Node) -> Result?
  ) -> Result? {
    let name = directory.appendingPathComponent(file).relativePath
    let budget: DocumentBudget = file.contains("/") ? .record : .list
    if let refusal = Self.refusal(of: name, within: budget) {
      note(refusal, rule: "budget", at: SourceLocation(file: name))
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.of(name)
    } catch {
      note(
        "cannot be read: \(error.reason)", rule: "unreadable", at: SourceLocation(file: name))
      return nil
    }
    var reader = NodeReader(file: name, names: reading.records)
    let result = reader.document(bytes, within: budget).flatMap { read(&reader, $0) }
    reading.diagnostics += reader.diagnostics
    reading.references += reader.references
    return result
  }

  /// Why a file is not even opened: it has more bytes than the budget has.
  private static func refusal(of path: String, within budget: DocumentBudget) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > budget.byteCount
    else { return nil }
    return "the file has \(status.st_size) bytes, expected \(budget.byteCount) at most; "
      + budget.advice
  }

  private mutating func note(_ message: String, rule: String, at location: SourceLocation) {
    reading.diagnostics.append(Diagnostic(message, rule: rule, at: location))
  }
}
