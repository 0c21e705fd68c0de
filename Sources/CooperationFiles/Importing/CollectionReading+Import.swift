package import Cooperation

extension CollectionReading {
  /// The same as a part of a collection, whose events may follow what another part has.
  package var asPart: CollectionReading {
    guard part == nil else { return self }
    var result = self
    result.part = Part(of: RecordCollection(), file: nil)
    return result
  }

  /// The records as they are written: where the vocabulary is borrowed, only those of its places,
  /// bodies and persons that the records name.
  package func recordsToImport() throws -> RecordCollection {
    part?.file == nil ? records : try records.withWhatIsNamed()
  }
}
