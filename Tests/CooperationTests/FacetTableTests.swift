import Cooperation
import TestSupport
import Testing

/// Values of facets are read out of the collection file's bytes.
struct FacetTableTests {
  private static let bytes = Catalog.compile(Fixture.records)

  private static func open(_ bytes: [UInt8]) throws(CollectionImage.Failure) -> Catalog {
    try Catalog(CollectionImage(MemoryBytes(bytes)))
  }

  /// The bytes of the values of a facet as they lie in the file, and their section's number.
  private static func section(
    of facet: Facet, in image: ImageBytes
  ) throws -> (number: Int, range: Range<Int>) {
    let place = try #require(Facet.allCases.firstIndex(of: facet))
    return try #require(
      (0..<image.sectionCount).map(image.section).first { $0.number == 200 + 4 * place })
  }

  @Test(arguments: Facet.allCases)
  func `a value is found by its id, and no other text finds one`(facet: Facet) throws {
    let table = try Self.open(Self.bytes).table(facet)
    let ids = table.values.map(\.id)
    #expect(!ids.contains(""))
    for (index, id) in ids.enumerated() {
      #expect(table.index(of: id) == index)
      for other in [id + "x", String(id.dropLast()), "x" + id] where !ids.contains(other) {
        #expect(table.index(of: other) == nil, "\(other)")
      }
    }
    #expect(table.index(of: "") == nil)
  }

  @Test func `a value has the name, the wider value and the other names of the records`() throws {
    let catalog = try Self.open(Self.bytes)
    let sectors = catalog.table(.sector).values
    #expect(sectors.contains { $0.parent != nil })
    for sector in sectors {
      let record = try #require(Fixture.records.sectors.first { $0.id == sector.id })
      #expect(sector.name == record.name)
      #expect(sector.parent.map { sectors[$0].id } == record.parent)
    }
    for person in catalog.table(.person).values {
      let record = try #require(Fixture.records.people.first { $0.id == person.id })
      #expect(person.name == record.name)
      #expect(person.names == record.name.all)
    }
    let titles = Set(Fixture.records.people.flatMap(\.posts).map(\.title).filter { !$0.isEmpty })
    let posts = catalog.table(.post).values
    for title in titles {
      let post = try #require(posts.first { $0.id == title.all.first })
      #expect(Set(title.all).isSubset(of: post.names), "\(title)")
    }
  }

  @Test(arguments: Facet.allCases)
  func `more values than there are bytes for are refused`(facet: Facet) throws {
    var image = ImageBytes(bytes: Self.bytes)
    let (number, range) = try Self.section(of: facet, in: image)
    // The first byte has the lower bits of the number of values.
    try #require(image.bytes[range.lowerBound] & 0x7F < 0x7F)
    image.bytes[range.lowerBound] += 1
    image.mendSums()
    #expect(throws: CollectionImage.Failure.damagedSection(number: number)) {
      _ = try Self.open(image.bytes)
    }
  }

  @Test(arguments: Facet.allCases.filter { $0 != .signer })
  func `a text that ends behind its section is refused`(facet: Facet) throws {
    var image = ImageBytes(bytes: Self.bytes)
    let (number, range) = try Self.section(of: facet, in: image)
    let first = range.lowerBound + (image.bytes[range.lowerBound] < 0x80 ? 1 : 2)
    try #require(range.upperBound >= first + 4)
    image.bytes.replaceSubrange(first..<first + 4, with: [0xFF, 0xFF, 0xFF, 0x7F])
    image.mendSums()
    #expect(throws: CollectionImage.Failure.damagedSection(number: number)) {
      _ = try Self.open(image.bytes)
    }
  }

  @Test(arguments: [Facet.year, .due, .met])
  func `an id that stands twice is refused`(facet: Facet) throws {
    var image = ImageBytes(bytes: Self.bytes)
    let (number, range) = try Self.section(of: facet, in: image)
    // A year and its name take fifteen bytes; the first begins behind the number of values.
    let ids = [0, 1].map { range.lowerBound + 2 + 15 * $0 }.map { $0..<$0 + 4 }
    let values = try Self.open(image.bytes).table(facet).values
    #expect(
      ids.map { String(decoding: image.bytes[$0], as: UTF8.self) } == values.prefix(2).map(\.id))
    image.bytes.replaceSubrange(ids[1], with: image.bytes[ids[0]])
    image.mendSums()
    #expect(throws: CollectionImage.Failure.damagedSection(number: number)) {
      _ = try Self.open(image.bytes)
    }
  }

  @Test func `a wider value that is not there is none`() throws {
    var image = ImageBytes(bytes: Self.bytes)
    let range = try Self.section(of: .year, in: image).range
    let count = try Self.open(Self.bytes).table(.year).values.count
    // The number of the wider value stands behind the id and three names.
    image.bytes[range.lowerBound + 13] = UInt8(count + 1)
    image.mendSums()
    #expect(try Self.open(image.bytes).table(.year).values.first?.parent == nil)
    image.bytes[range.lowerBound + 13] = UInt8(count)
    image.mendSums()
    #expect(try Self.open(image.bytes).table(.year).values.first?.parent == count - 1)
  }
}
