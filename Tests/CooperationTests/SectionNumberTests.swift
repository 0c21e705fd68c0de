import Cooperation
import TestSupport
import Testing

/// The bytes that others rest on have their numbers for good.
struct SectionNumberTests {
  /// The numbers of the directory, read as docs/collection-file.md has them.
  private static func numbers(_ bytes: [UInt8]) -> Set<UInt32> {
    func word(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
    }
    return Set((0..<Int(word(12))).map { word(64 + 32 * $0) })
  }

  @Test func `every section has the number that is written down`() {
    let expected =
      Array(1...29) + Array(100...115) + Array(200...239)
    #expect(Self.numbers(Catalog.compile(Fixture.records)) == Set(expected.map { UInt32($0) }))
  }

  @Test func `the facets have had their numbers since the first of them`() throws {
    // A value of each facet stands where its number says: 200 and on, four apart.
    let bytes = Catalog.compile(Fixture.records)
    let order: [Facet] = [
      .province, .prefecture, .place, .sector, .kind, .year, .party, .person, .status, .pair,
    ]
    func word(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    for (index, facet) in order.enumerated() {
      let entries = (0..<word(12)).map { 64 + 32 * $0 }
      let entry = try #require(entries.first { word($0) == 200 + 4 * index })
      let section = bytes[word(entry + 8)..<word(entry + 8) + word(entry + 16)]
      let first = try #require(Fixture.catalog.table(facet).values.first)
      #expect(section.dropFirst(section.first ?? 0 >= 0x80 ? 3 : 2).starts(with: first.id.utf8))
    }
  }
}
