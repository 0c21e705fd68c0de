/// The events of a catalog, decoded one by one as they are asked for.
package struct EventList: RandomAccessCollection, Sendable {
  let image: CollectionImage

  package var startIndex: Int { 0 }

  package var endIndex: Int { image.eventCount }

  /// The event of a row; a stand-in without a title where its bytes are damaged.
  package subscript(row: Int) -> Event {
    precondition(indices.contains(row), "a row is of the catalog that found it")
    return decoded(row) ?? .damaged(id: id(row))
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
      return try? reader.event()
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
      ?? .damaged(id: image.text(index, .memorandumIDBytes, .memorandumIDOffsets))
  }

  /// The index of the memorandum with that id.
  package func index(ofID id: String) -> Int? {
    image.index(of: id, .memorandumIDBytes, .memorandumIDOffsets, .memorandumIDOrder)
  }

  func decoded(_ index: Int) -> Memorandum? {
    image.withRecord(index, .memorandumBodies, .memorandumBodyOffsets) { bytes in
      var reader = ByteReader(bytes)
      return try? reader.memorandum()
    }
  }
}

extension Event {
  /// What stands for an event whose bytes cannot be read.
  fileprivate static func damaged(id: String) -> Event {
    Event(
      id: id, kind: "", date: EventDate(CalendarDate.first(of: 1)), status: .held,
      title: LocalizedText(), summary: LocalizedText(), places: [], localities: [], sectors: [],
      parties: [], delegations: [], memoranda: [], commitments: [], follows: [], sources: [],
      confidence: .sourced)
  }
}

extension Memorandum {
  /// What stands for a memorandum whose bytes cannot be read.
  fileprivate static func damaged(id: String) -> Memorandum {
    Memorandum(
      id: id, kind: .memorandum, title: LocalizedText(), signatories: [], localities: [],
      signed: nil, until: nil, status: .signed, renews: nil, supersedes: nil, sectors: [],
      amount: nil, sources: [])
  }
}

extension CollectionImage {
  /// The bytes of one record of several that stand one after another.
  fileprivate func withRecord<Result>(
    _ index: Int, _ bytes: Section, _ offsets: Section, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    source.withBytes { all in
      let starts = Numbers<UInt64>(UnsafeRawBufferPointer(rebasing: all[range(offsets)]))
      let part = UnsafeRawBufferPointer(rebasing: all[range(bytes)])
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
