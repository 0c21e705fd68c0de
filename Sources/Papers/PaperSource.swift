/// A source as a document lists it.
package struct PaperSource: Hashable, Sendable {
  /// Who published what, when.
  package let text: PaperLine
  /// An address of the web; nil when none is recorded.
  package let url: String?
  /// What stands in place of the address.
  package let note: String?
}
