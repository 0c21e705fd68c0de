import Cooperation
import CooperationFiles

/// Takes bytes as a mapping and, behind a line of three hyphens, the table that it maps: either is refused
/// with its place, or the records can be asked.
enum MappingHarness: Harness {
  static let name = "mapping"
  static let smokeCount = 150

  static func run(_ bytes: [UInt8]) throws(Finding) {
    let line = Array("\n---\n".utf8)
    let cut = bytes.firstRange(of: line) ?? bytes.endIndex..<bytes.endIndex
    do {
      let reading = try ScratchFile.with(Array(bytes[..<cut.lowerBound])) { mapping in
        try ScratchFile.with(Array(bytes[cut.upperBound...])) { table in
          try ImportFormat.csv.read(
            table, base: SmallCollection.records, mapping: TableMapping.read(mapping))
        }
      }
      try ReadingCheck.check(reading)
    } catch {
      _ = try ReadingCheck.refusal(error)
    }
  }
}
