/// A source as a brief lists it.
package struct BriefSource: Hashable, Sendable {
  /// Who published what, when.
  package let text: BriefLine
  /// An address of the web; nil when none is recorded.
  package let url: String?
  /// What stands in place of the address.
  package let note: String?
}
