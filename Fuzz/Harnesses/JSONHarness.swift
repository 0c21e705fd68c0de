import Cooperation
import CooperationFiles

/// Takes bytes as JSON and as JSON lines: what is read and written is read as the same, and every fault
/// has its place.
enum JSONHarness: Harness {
  static let name = "json"

  static func seeds() throws -> [[UInt8]] {
    try [SmallCollection.document(.jsonl), SmallCollection.document(.json)]
  }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    guard let reading = try ReadingCheck.read(bytes, .jsonl) else { return }
    try ReadingCheck.check(reading, of: bytes)
    guard reading.diagnostics.isEmpty, !reading.records.events.isEmpty else { return }
    for format in [ExportFormat.jsonl, .json] {
      try RoundTrip.check(Catalog(reading.records), through: format, .jsonl)
    }
  }
}
