import Cooperation
import CooperationFiles

/// Takes bytes as the archive of a data package: it is refused, or its records can be asked.
enum ZipHarness: Harness {
  static let name = "zip"
  static let smokeCount = 60

  static func seeds() throws -> [[UInt8]] { try [SmallCollection.document(.datapackage)] }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    guard let reading = try ReadingCheck.read(bytes, .datapackage) else { return }
    try ReadingCheck.check(reading)
  }
}
