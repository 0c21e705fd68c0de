import Cooperation

/// Records that need not be read again, because their files have not changed.
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
  func event(_ file: String) -> Event? { files.contains(file) ? events[Self.id(file)] : nil }

  /// The memorandum that an unchanged file is named after.
  func memorandum(_ file: String) -> Memorandum? {
    files.contains(file) ? memoranda[Self.id(file)] : nil
  }

  /// The records of an unchanged list.
  func list<Record>(_ file: String, _ list: KeyPath<RecordCollection, [Record]>) -> [Record]? {
    files.contains(file) ? records[keyPath: list] : nil
  }

  private static func id(_ file: String) -> String {
    String(file.split(separator: "/").last?.dropLast(5) ?? "")
  }
}
