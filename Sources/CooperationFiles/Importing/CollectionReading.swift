package import Cooperation

/// What reading a collection gives: the records that are well formed, and what is wrong with others.
package struct CollectionReading: Sendable {
  package var records: RecordCollection
  package var diagnostics: [Diagnostic]
  package var references: [RecordReference]
  /// Where each record begins, by what it is and its id, as `event:ID` and `party:ID`.
  package var locations: [String: SourceLocation]

  package init(
    records: RecordCollection = RecordCollection(), diagnostics: [Diagnostic] = [],
    references: [RecordReference] = [], locations: [String: SourceLocation] = [:]
  ) {
    self.records = records
    self.diagnostics = diagnostics
    self.references = references
    self.locations = locations
  }

  /// Where a record begins; the collection's first line when it is not known.
  package func location(_ target: RecordTarget, _ id: String) -> SourceLocation {
    locations["\(target.rawValue):\(id)"] ?? SourceLocation(file: "collection.yaml")
  }

  /// True when some record could not be read.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
