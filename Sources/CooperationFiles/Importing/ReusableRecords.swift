import Cooperation

/// Records that need not be read again, because their files have not changed; each stands alone in a
/// file that is named after it.
struct ReusableRecords {
  private let records: RecordCollection
  private let files: Set<String>
  private let events: [String: Event]
  private let memoranda: [String: Memorandum]

  /// - Parameters:
  ///   - records: what was read before.
  ///   - files: the unchanged files, relative to the collection.
  init(_ records: RecordCollection, files: Set<String>) {
    self.records = records
    self.files = files
    events = Dictionary(
      records.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    memoranda = Dictionary(
      records.memoranda.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The event that an unchanged file is named after.
  func event(_ file: String) -> Event? {
    files.contains(file) ? events[String(Self.id(file))] : nil
  }

  /// The memorandum that an unchanged file is named after.
  func memorandum(_ file: String) -> Memorandum? {
    files.contains(file) ? memoranda[String(Self.id(file))] : nil
  }

  /// The records of an unchanged list.
  func list<Record>(_ file: String, _ list: KeyPath<RecordCollection, [Record]>) -> [Record]? {
    files.contains(file) ? records[keyPath: list] : nil
  }

  /// True when every event and memorandum that was read stands alone in a file named after it.
  static func areNamedAfterRecords(
    _ files: [String], in reading: CollectionReading
  ) -> Bool {
    let names = files.filter { $0.contains("/") }
    return names.count == reading.records.events.count + reading.records.memoranda.count
      && reading.locations.allSatisfy { key, location in
        !(key.hasPrefix("event:") || key.hasPrefix("memorandum:"))
          || key.hasSuffix(":\(id(location.file))")
      }
  }

  private static func id(_ file: String) -> Substring {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix(".yaml") ? name.dropLast(5) : name.dropLast(4)
  }
}
