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
    func column(_ number: Int) -> [Int] { [100 + 2 * number, 101 + 2 * number] }
    func facet(_ number: Int) -> [Int] { (1...3).map { 200 + 4 * number + $0 } }
    let facts = [15, 16, 18, 21, 22, 23, 30]
    let events = Array(1...30) + (Array(0...7) + [11, 12]).flatMap(column)
    let documents = facts + [31, 32, 33] + (Array(0...5) + [10]).flatMap(column)
    let promises = facts + [31, 32] + [3, 8, 9, 10, 13].flatMap(column)
    let people = facts + [4, 10].flatMap(column)
    let expected =
      (0...17).map { 200 + 4 * $0 } + events + (0...9).flatMap(facet)
      + (documents + [0, 1, 2, 3, 5, 6, 9, 10, 11, 12].flatMap(facet)).map { 1000 + $0 }
      + (promises + [5, 6, 13, 14].flatMap(facet)).map { 2000 + $0 }
      + (people + [7, 15, 16, 17].flatMap(facet)).map { 3000 + $0 }
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
