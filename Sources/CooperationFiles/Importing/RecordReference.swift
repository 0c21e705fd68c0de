package import Cooperation

/// A place in a record that names another record.
package struct RecordReference: Hashable, Sendable {
  package let target: RecordTarget
  package let id: String
  /// The id of the record that names it.
  package let owner: String
  package let location: SourceLocation
}
