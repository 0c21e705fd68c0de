/// Collection files of former format versions: 1, whose records had a fixed order of fields, and 2,
/// which has no lists but that of events.
///
/// Their indexes are made anew; `docs/collection-file.md`, "Versions", says what differs.
package enum FormerCollection {
  /// The former versions.
  package static let formatVersions = 1...2

  /// The records of such a file.
  ///
  /// - Throws: what is thrown for a file of today's version.
  /// - Complexity: linear in the file, all of whose records are decoded
  package static func records(
    _ source: any ByteSource, version: Int
  ) throws(CollectionImage.Failure) -> RecordCollection {
    let image = try CollectionImage(source, version: version)
    return version == 1 ? try unnumbered(image) : try numbered(image)
  }

  /// The records of version 2, which are written as today's are.
  private static func numbered(
    _ image: CollectionImage
  ) throws(CollectionImage.Failure) -> RecordCollection {
    var records = try read(.vocabulary, of: image) { (reader) throws(ByteReader.Damage) in
      try reader.vocabulary()
    }
    let (events, stops) = (EventList(image: image), StopList(image: image))
    records.events =
      events.indices.compactMap(events.decoded) + (0..<stops.count).compactMap(stops.decoded)
    let memoranda = MemorandumList(image: image)
    records.memoranda = memoranda.indices.compactMap(memoranda.decoded)
    return records
  }

  /// The records of version 1.
  private static func unnumbered(
    _ image: CollectionImage
  ) throws(CollectionImage.Failure) -> RecordCollection {
    var records = try read(.vocabulary, of: image) { (reader) throws(ByteReader.Damage) in
      try reader.formerVocabulary()
    }
    records.events = try read(.eventBodies, of: image) { (reader) throws(ByteReader.Damage) in
      try reader.formers(image.eventCount) { (reader) throws(ByteReader.Damage) in
        try reader.formerEvent()
      }
    }
    records.memoranda = try read(.memorandumBodies, of: image) {
      (reader) throws(ByteReader.Damage) in
      try reader.formers(image.memorandumCount) { (reader) throws(ByteReader.Damage) in
        try reader.formerMemorandum()
      }
    }
    return records
  }

  /// What a section holds.
  private static func read<Value>(
    _ section: Section, of image: CollectionImage,
    _ read: (inout ByteReader) throws(ByteReader.Damage) -> Value
  ) throws(CollectionImage.Failure) -> Value {
    let value = image.withSection(section) { bytes -> Value? in
      var reader = ByteReader(bytes)
      return try? read(&reader)
    }
    guard let value else { throw .damagedSection(number: Int(section.number)) }
    return value
  }
}

extension ByteReader {
  /// So many values, one behind another.
  fileprivate mutating func formers<Value>(
    _ count: Int, _ read: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
