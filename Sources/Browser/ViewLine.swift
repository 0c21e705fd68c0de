package import Cooperation

/// A view of the browser in one line: what `vnjp` takes as arguments to show it again.
package struct ViewLine: Hashable, Sendable {
  package let query: Query
  package let sort: SortOrder
  package let pane: Pane
  package let isZoomed: Bool

  package init(query: Query, sort: SortOrder, pane: Pane, isZoomed: Bool) {
    self.query = query
    self.sort = sort
    self.pane = pane
    self.isZoomed = isZoomed
  }
}

extension ViewLine: CustomStringConvertible {
  /// The arguments, quoted for a shell: `'sakai province:"Da Nang"' --sort title --pane 3 --zoom`.
  package var description: String {
    var parts: [String] = []
    if !query.isEverything {
      parts.append("'" + query.description.replacing("'", with: "'\\''") + "'")
    }
    if sort != .latest { parts.append("--sort \(sort.rawValue)") }
    if pane != .timeline { parts.append("--pane \(pane.rawValue)") }
    if isZoomed { parts.append("--zoom") }
    return parts.joined(separator: " ")
  }
}

extension State {
  /// The line that describes what is seen.
  package var viewLine: ViewLine {
    ViewLine(query: query, sort: sortOrder, pane: focus, isZoomed: isZoomed)
  }

  /// Shows a view: its order and its layout; its query is the one the browser was opened on.
  package mutating func show(sort: SortOrder, pane: Pane, isZoomed: Bool) {
    sortOrder = sort
    derive()
    setFocus(pane)
    self.isZoomed = isZoomed
    focusedRow = rows.first
    settle()
  }
}
