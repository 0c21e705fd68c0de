package import Cooperation
import CooperationFiles
import Foundation

/// The frozen collection of thirty real events that tests rest on, and the day they count as today.
package enum Fixture {
  /// The directory of the collection.
  package static let directory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/collection").path

  /// The root of the package.
  package static let packageDirectory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The records.
  package static let records = CollectionReader.read(directory: directory).records

  /// The catalog over the records.
  package static let catalog = Catalog(records)

  /// The package's own records, which grow.
  package static let ownRecords = CollectionReader.read(directory: "\(packageDirectory)/data")
    .records

  /// The catalog over the package's own records.
  package static let ownCatalog = Catalog(ownRecords)

  /// 21 November 2026.
  package static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? .first(of: 2026)
}

/// Numbers that look random and are the same in every run: SplitMix64.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
