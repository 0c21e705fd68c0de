/// A place in a record that names another record.
package struct RecordReference: Hashable, Sendable {
  /// What sort of record is named.
  package enum Target: String, Hashable, Sendable {
    case event, memorandum, party, person, sector, kind, unit, place
    /// An event or a memorandum.
    case record
  }

  package let target: Target
  package let id: String
  /// The id of the record that names it.
  package let owner: String
  package let location: SourceLocation
}
