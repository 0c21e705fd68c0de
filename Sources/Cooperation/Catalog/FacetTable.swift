/// The values of a facet, which all lists share; each is decoded when it is asked for.
///
/// Rows take them after the roll-up to today's units and to wider sectors, each value once a row.
package struct FacetTable: Sendable {
  private let source: any ByteSource
  /// Where the list of values stands in the source.
  private let section: Range<Int>
  /// Where each value begins in the section.
  private let starts: [UInt32]
  private let ids: ByteIndex

  /// The values in a collection file; throws when their bytes are damaged or an id stands there twice.
  init(_ image: CollectionImage, _ facet: Facet) throws(CollectionImage.Failure) {
    let section = Section.values(of: facet)
    let walked = image.withSection(section, Self.walk)
    guard let walked else { throw .damagedSection(number: Int(section.number)) }
    source = image.source
    self.section = image.range(section)
    (starts, ids) = walked
  }

  /// The values in their order.
  package var values: FacetValues { FacetValues(table: self) }

  /// The index of a value by its id.
  package func index(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { wanted in
      source.withBytes { bytes in
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[section])
        return ids.find(UnsafeRawBufferPointer(wanted)) { Self.id(at: starts[$0], in: bytes) }
      }
    }
  }

  /// The number of values.
  var count: Int { starts.count }

  /// A value by its index.
  func value(_ index: Int) -> FacetValue {
    let start = section.lowerBound + Int(starts[index])
    return FacetValue(source, start..<section.upperBound, valueCount: count)
  }

  /// Where the values begin, and where each id is; nil for bytes that are no list of values.
  private static func walk(
    _ bytes: UnsafeRawBufferPointer
  ) -> (starts: [UInt32], ids: ByteIndex)? {
    guard UInt32(exactly: bytes.count) != nil else { return nil }
    var reader = ByteReader(bytes)
    let starts = try? reader.list { (reader) throws(ByteReader.Damage) in
      let start = UInt32(truncatingIfNeeded: reader.position)
      try reader.skipFacetValue()
      return start
    }
    guard let starts else { return nil }
    var ids = ByteIndex(capacity: starts.count)
    for (index, start) in starts.enumerated() {
      let isNew = ids.insert(index, id(at: start, in: bytes)) { id(at: starts[$0], in: bytes) }
      guard isNew else { return nil }
    }
    return (starts, ids)
  }

  /// The bytes of the id of a value that begins there.
  private static func id(
    at start: UInt32, in bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[Int(start)...]))
    return (try? reader.part())?.unread ?? UnsafeRawBufferPointer(rebasing: bytes[0..<0])
  }
}

/// The values of a facet by their index, decoded as they are asked for.
package struct FacetValues: RandomAccessCollection, Sendable {
  let table: FacetTable

  package var startIndex: Int { 0 }

  package var endIndex: Int { table.count }

  package subscript(index: Int) -> FacetValue { table.value(index) }
}
