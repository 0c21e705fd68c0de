package import Cooperation

/// What reading a collection gives: the records that are well formed, and what is wrong with others.
package struct CollectionReading: Sendable {
  package var records: RecordCollection
  package var diagnostics: [Diagnostic]
  package var references: [RecordReference]
  /// Where each record begins, by what it is and its id, as `event:ID` and `party:ID`.
  package var locations: [String: SourceLocation]
  /// The directory that was read; nil for a file.
  package var directory: String?
  /// What a part of a collection borrows from the rest; nil for a collection.
  package var part: Part?
  /// Where each record of a file begins, also one that could not be read; none for a directory.
  package var starts: [SourceLocation] = []
  /// True where all that is wrong with a record is told where it begins; false where it may stand
  /// anywhere up to the next.
  package var tellsAtStarts = false
  /// True where the rest of a file was not read.
  package var isCut = false

  /// What a part of a collection borrows from the rest.
  package struct Part: Sendable {
    /// The file that holds the part, where the rest is read from elsewhere: what is wrong with the
    /// rest is not the part's.
    package let file: String?
    /// The file that says how the records are made of a table.
    package let mapping: String?
    /// The ids of the events and memoranda of the rest.
    package let known: Set<String>

    package init(of rest: RecordCollection, file: String?, mapping: String? = nil) {
      self.file = file
      self.mapping = mapping
      known = Set(rest.events.map(\.id) + rest.memoranda.map(\.id))
    }
  }

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
