package import Cooperation

/// A view of the browser in one line: what `vnjp` takes as arguments to show it again.
package struct ViewLine: Hashable, Sendable {
  package let list: RowKind
  package let query: Query
  package let sort: SortOrder
  package let pane: Pane
  package let isZoomed: Bool

  package init(
    list: RowKind = .events, query: Query, sort: SortOrder, pane: Pane, isZoomed: Bool
  ) {
    self.list = list
    self.query = query
    self.sort = sort
    self.pane = pane
    self.isZoomed = isZoomed
  }
}

extension ViewLine: CustomStringConvertible {
  /// The arguments, quoted for a shell: `--sort title --pane 3 --zoom 'sakai'`.
  ///
  /// A query that would be taken for an option, a command, or one value with blanks in it stands
  /// behind `--`. A view alone stands in brackets, so that it does not bring its own order and layout.
  package var description: String {
    var parts: [String] = []
    if list != .events { parts.append("--of \(list.rawValue)") }
    if sort != .latest { parts.append("--sort \(sort.rawValue)") }
    if pane != .timeline { parts.append("--pane \(pane.rawValue)") }
    if isZoomed { parts.append("--zoom") }
    guard !query.isEverything else { return parts.joined(separator: " ") }
    let text = query.isView ? "(\(query))" : query.description
    if needsDashes(text) { parts.append("--") }
    parts.append(text.shellQuoted)
    return parts.joined(separator: " ")
  }

  private func needsDashes(_ text: String) -> Bool {
    text.hasPrefix("-") || ArgumentValue(text) != nil || CommandName(rawValue: text) != nil
  }
}

extension Query {
  fileprivate var isView: Bool { if case .view = self { true } else { false } }
}

extension Session {
  /// The line that describes what is seen.
  package var viewLine: ViewLine {
    ViewLine(list: list, query: query, sort: sortOrder, pane: focus, isZoomed: isZoomed)
  }

  /// Shows a view: its list, its order and its layout; its query is the one the browser was opened on.
  package mutating func show(
    list: RowKind = .events, sort: SortOrder, pane: Pane, isZoomed: Bool
  ) {
    sortOrder = sort
    show(list: list)
    deriveEntries()
    setFocus(pane)
    self.isZoomed = isZoomed
    focus(row: rows.first)
    settle()
  }
}
