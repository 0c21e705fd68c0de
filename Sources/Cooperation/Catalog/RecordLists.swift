/// The rows of a catalog, decoded one by one as they are asked for: events that are no stops, and
/// journeys with what their stops tell.
package struct EventList: RandomAccessCollection, Sendable {
  let image: CollectionImage

  package var startIndex: Int { 0 }

  package var endIndex: Int { image.eventCount }

  /// The event of a row, a journey united with its stops; a stand-in without a title where its bytes
  /// are damaged.
  package subscript(row: Int) -> Event { recorded(row).united(with: stops(row)) }

  /// The event of a row as its record tells it, without its stops.
  package func recorded(_ row: Int) -> Event {
    precondition(indices.contains(row), "a row is of the catalog that found it")
    return decoded(row) ?? Event(damaged: id(row))
  }

  /// The stops of a row's journey, the earliest first; none where it is none.
  package func stops(_ row: Int) -> [Event] {
    let indices = image.withSections { CatalogView($0).stops.array(row) }
    return indices.compactMap(StopList(image: image).decoded)
  }

  /// The id of a row's event.
  package func id(_ row: Int) -> String {
    precondition(indices.contains(row), "a row is of the catalog that found it")
    return image.text(row, .eventIDBytes, .eventIDOffsets)
  }

  /// The row of the event with that id.
  package func index(ofID id: String) -> Int? {
    image.index(of: id, .eventIDBytes, .eventIDOffsets, .eventIDOrder)
  }

  func decoded(_ row: Int) -> Event? {
    image.withRecord(row, .eventBodies, .eventBodyOffsets) { bytes in
      var reader = ByteReader(bytes)
      return try? reader.record()
    }
  }
}

/// The stops of the journeys of a catalog, decoded one by one as they are asked for.
package struct StopList: Sendable {
  let image: CollectionImage

  package var count: Int { image.withSection(.stopRows) { Numbers<UInt32>($0).count } }

  /// The id of a stop.
  func id(_ index: Int) -> String { image.text(index, .stopIDBytes, .stopIDOffsets) }

  /// The index of the stop with that id.
  package func index(ofID id: String) -> Int? {
    image.index(of: id, .stopIDBytes, .stopIDOffsets, .stopIDOrder)
  }

  /// The row of a stop's journey; nil where the file names none that is there.
  package func row(_ index: Int) -> Int? {
    let row = image.withSection(.stopRows) { Int(Numbers<UInt32>($0)[index]) }
    return row < image.eventCount ? row : nil
  }

  func decoded(_ index: Int) -> Event? {
    image.withRecord(index, .stopBodies, .stopBodyOffsets) { bytes in
      var reader = ByteReader(bytes)
      return try? reader.record()
    }
  }
}

/// The memoranda of a catalog, decoded one by one as they are asked for.
package struct MemorandumList: RandomAccessCollection, Sendable {
  let image: CollectionImage

  package var startIndex: Int { 0 }

  package var endIndex: Int { image.memorandumCount }

  /// A memorandum; a stand-in without a title where its bytes are damaged.
  package subscript(index: Int) -> Memorandum {
    precondition(indices.contains(index), "an index is of the catalog that found it")
    return decoded(index)
      ?? Memorandum(damaged: image.text(index, .memorandumIDBytes, .memorandumIDOffsets))
  }

  /// The index of the memorandum with that id.
  package func index(ofID id: String) -> Int? {
    image.index(of: id, .memorandumIDBytes, .memorandumIDOffsets, .memorandumIDOrder)
  }

  func decoded(_ index: Int) -> Memorandum? {
    image.withRecord(index, .memorandumBodies, .memorandumBodyOffsets) { bytes in
      var reader = ByteReader(bytes)
      return try? reader.record()
    }
  }
}

extension Event {
  /// What stands for an event whose bytes cannot be read.
  fileprivate init(damaged id: String) {
    self.init()
    self.id = id
  }
}

extension Memorandum {
  /// What stands for a memorandum whose bytes cannot be read.
  fileprivate init(damaged id: String) {
    self.init()
    self.id = id
  }
}

extension CollectionImage {
  /// The bytes of one record of several that stand one after another.
  fileprivate func withRecord<Result>(
    _ index: Int, _ bytes: Section, _ offsets: Section, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withSections { sections in
      let starts = Numbers<UInt64>(sections[offsets])
      let part = sections[bytes]
      let start = min(Int(clamping: starts[index]), part.count)
      let end = max(start, min(Int(clamping: starts[index + 1]), part.count))
      return body(UnsafeRawBufferPointer(rebasing: part[start..<end]))
    }
  }

  fileprivate func text(_ index: Int, _ bytes: Section, _ offsets: Section) -> String {
    withRecord(index, bytes, offsets) { String(decoding: $0, as: UTF8.self) }
  }

  /// The index of an id, sought by halves in the order of ids.
  fileprivate func index(
    of id: String, _ bytes: Section, _ offsets: Section, _ order: Section
  ) -> Int? {
    let wanted = Array(id.utf8)
    let count = withSection(order) { Numbers<UInt32>($0).count }
    func place(_ rank: Int) -> Int { withSection(order) { Int(Numbers<UInt32>($0)[rank]) } }
    func precedes(_ index: Int) -> Bool {
      withRecord(index, bytes, offsets) { $0.lexicographicallyPrecedes(wanted) }
    }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(place(middle)) { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return nil }
    let found = place(low)
    guard found < count else { return nil }
    return text(found, bytes, offsets) == id ? found : nil
  }
}
