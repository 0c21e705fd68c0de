/// Collection files of format version 1, whose records had a fixed order of fields.
///
/// Their indexes are made anew; `docs/collection-file.md`, "Versions", says what differs.
package enum FormerCollection {
  /// The one former version.
  package static let formatVersion = 1

  /// The records of such a file.
  ///
  /// - Throws: what is thrown for a file of today's version.
  /// - Complexity: linear in the file, all of whose records are decoded
  package static func records(
    _ source: any ByteSource
  ) throws(CollectionImage.Failure) -> RecordCollection {
    let image = try CollectionImage(source, version: formatVersion)
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
