import Cooperation
import CooperationFiles

/// Takes bytes as the YAML of a record or of a list: what is read and written is read as the same, and
/// every fault has its place.
enum YAMLHarness: Harness {
  static let name = "yaml"

  static func seeds() throws -> [[UInt8]] {
    let records = SmallCollection.records
    return try records.events.map { try Array(YAMLText.short(JSONValue($0)).utf8) }
      + records.memoranda.map { try Array(YAMLText.short(JSONValue($0)).utf8) }
  }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    if has(bytes, "signatories") {
      try roundTrip(RecordText.memorandum(bytes, file: "m.yaml"), of: bytes) { text in
        RecordText.memorandum(text, file: "m.yaml")
      }
    } else if has(bytes, "people:") {
      try list(bytes, of: Person.self)
    } else if has(bytes, "parties:\n") {
      try list(bytes, of: Party.self)
    } else if has(bytes, "units:") {
      try list(bytes, of: AdministrativeUnit.self)
    } else {
      try event(bytes)
    }
  }

  private static func has(_ bytes: [UInt8], _ word: String) -> Bool {
    String(decoding: bytes.prefix(1_024), as: UTF8.self).utf8.firstRange(of: word.utf8) != nil
  }

  private static func list<Kind: Record & Sendable>(
    _ bytes: [UInt8], of kind: Kind.Type
  ) throws(Finding) {
    let reading = RecordText.list(bytes, of: kind, file: "list.yaml")
    try ReadingCheck.check(reading.diagnostics, of: bytes)
  }

  private static func event(_ bytes: [UInt8]) throws(Finding) {
    let names = SmallCollection.records
    let reading = RecordText.event(bytes, file: "e.yaml", names: names)
    try ReadingCheck.check(reading.diagnostics, of: bytes)
    var records = names
    records.events = reading.records
    records.memoranda = reading.memoranda
    try ReadingCheck.check(CollectionReading(records: records))
    guard reading.diagnostics.isEmpty, reading.records.count == 1, reading.memoranda.isEmpty else {
      return
    }
    try roundTrip(reading, of: bytes) { text in
      RecordText.event(text, file: "e.yaml", names: names)
    }
  }

  /// Finds where a record is another when it is written and read again.
  private static func roundTrip<Kind: Record & Sendable>(
    _ reading: RecordText.Reading<Kind>, of bytes: [UInt8],
    _ read: ([UInt8]) -> RecordText.Reading<Kind>
  ) throws(Finding) {
    try ReadingCheck.check(reading.diagnostics, of: bytes)
    guard reading.diagnostics.isEmpty, let record = reading.records.first else { return }
    let json = JSONValue(record)
    for isShort in [false, true] {
      let text: String
      do {
        text = try isShort ? YAMLText.short(json) : YAMLText.text(json)
      } catch {
        throw Finding("\(json.compact) cannot be written as YAML: \(error)")
      }
      let again = read(Array(text.utf8))
      try require(
        again.diagnostics.isEmpty, "\(text.debugDescription) is refused: \(again.diagnostics)")
      let written = again.records.first.map { JSONValue($0).compact } ?? "nothing"
      try require(
        Array(written.utf8) == Array(json.compact.utf8), "\(json.compact) comes back as \(written)")
    }
  }
}
