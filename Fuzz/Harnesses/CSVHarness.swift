import Cooperation
import CooperationFiles

/// Takes bytes as a table with commas and with tabs: what is read and written is read as the same, and
/// every fault has its place.
enum CSVHarness: Harness {
  static let name = "csv"

  static func seeds() throws -> [[UInt8]] {
    try [SmallCollection.document(.csv), SmallCollection.document(.tsv)]
  }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    let pairs: [(ImportFormat, ExportFormat)] = [(.csv, .csv), (.tsv, .tsv)]
    for (importer, format) in pairs {
      guard let reading = try ReadingCheck.read(bytes, importer) else { continue }
      try ReadingCheck.check(reading, of: bytes)
      guard reading.diagnostics.isEmpty, !reading.records.events.isEmpty else { continue }
      try RoundTrip.check(Catalog(reading.records), through: format, importer)
    }
  }
}
