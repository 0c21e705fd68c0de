import Cooperation
import CooperationFiles

/// Takes bytes as a database: it is refused, or its records can be asked.
enum SQLiteHarness: Harness {
  static let name = "sqlite"
  static let smokeCount = 60

  static func seeds() throws -> [[UInt8]] { try [SmallCollection.document(.sqlite)] }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    guard let reading = try ReadingCheck.read(bytes, .sqlite) else { return }
    try ReadingCheck.check(reading)
  }
}
