import Cooperation
import CooperationFiles

/// Takes bytes as the mapping of a foreign table: every fault has its place, and the records that it makes
/// can be asked.
enum MappingHarness: Harness {
  static let name = "mapping"

  /// The tables of the tests, each with a mapping of its name beside the sources.
  private static let tables = [
    "sister_ties.tsv", "oda_japan_vietnam.tsv", "wikidata_sister_cities.csv",
  ]

  static func seeds() throws -> [[UInt8]] {
    try tables.map { try Corpus.bytes(of: "mappings/\($0.split(separator: ".")[0]).yaml") }
  }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    let mapping: TableMapping
    do {
      mapping = try ScratchFile.with(bytes) { try TableMapping.read($0) }
    } catch {
      _ = try ReadingCheck.refusal(error)
      return
    }
    for table in tables {
      do {
        let content = try Corpus.bytes(of: "Tests/Fixtures/tables/\(table)")
        let reading = try ScratchFile.with(content) { path in
          try (table.hasSuffix(".csv") ? ImportFormat.csv : .tsv).read(
            path, base: SmallCollection.records, mapping: mapping)
        }
        try ReadingCheck.check(reading)
      } catch {
        _ = try ReadingCheck.refusal(error)
      }
    }
  }
}
