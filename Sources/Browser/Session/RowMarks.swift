/// The rows of a list that are marked, and the range of it that is being marked.
///
/// Marks are kept by id: they outlast filters, orders, other lists, and records that are read again.
package struct RowMarks: Hashable, Sendable {
  package internal(set) var ids: Set<String> = []
  /// The rows of those that the catalog has now.
  package internal(set) var rows: Set<Int> = []
  /// The row at which the range began; nil while none is being chosen.
  package internal(set) var anchor: String?
  /// The marks that were cleared last, which can be brought back.
  var cleared: Set<String> = []
}
