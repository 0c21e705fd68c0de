import Words

/// Something that the copy menu offers.
package struct CopyItem: Hashable, Sendable {
  /// What it is.
  package enum Kind: CaseIterable, Hashable, Sendable {
    case citation, bibTeX, link, id, view, cell

    /// What it is called; a cell is something else in each pane.
    func title(in pane: Pane) -> Phrase {
      switch (self, pane) {
      case (.citation, _): .copyCitation
      case (.bibTeX, _): .copyBibTeX
      case (.link, _): .copyLink
      case (.id, _): .id
      case (.view, _): .copyView
      case (.cell, .timeline): .copyEventTitle
      case (.cell, .detail): .copyLine
      case (.cell, _): .copyValue
      }
    }
  }

  package let kind: Kind
  /// Nil where there is none.
  package let text: String?
}
