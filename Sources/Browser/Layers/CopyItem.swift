/// Something that the copy menu offers.
package struct CopyItem: Hashable, Sendable {
  /// What it is.
  package enum Kind: CaseIterable, Hashable, Sendable {
    case citation, bibTeX, link, id, view, cell
  }

  package let kind: Kind
  /// Nil where there is none.
  package let text: String?
}
