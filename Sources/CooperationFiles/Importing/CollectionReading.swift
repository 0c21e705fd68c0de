package import Cooperation

/// What reading a collection gives: the records that are well formed, and what is wrong with others.
package struct CollectionReading: Sendable {
  package var records: RecordCollection
  package var diagnostics: [Diagnostic]
  package var references: [RecordReference]
  /// Where each event and memorandum begins, by `event:ID` and `memorandum:ID`.
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

  /// True when some record could not be read.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
