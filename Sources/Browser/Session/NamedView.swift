package import Cooperation

/// A view that was saved under a name.
package struct NamedView: Hashable, Sendable {
  package let name: String
  package let list: RowKind
  /// As the filter line writes it.
  package let query: String
  package let sort: SortOrder
  package let pane: Pane
  package let isZoomed: Bool

  package init(
    name: String, list: RowKind = .events, query: String, sort: SortOrder, pane: Pane,
    isZoomed: Bool
  ) {
    self.name = name
    self.list = list
    self.query = query
    self.sort = sort
    self.pane = pane
    self.isZoomed = isZoomed
  }

  /// Gives a view a name.
  package init(name: String, _ line: ViewLine) {
    self.init(
      name: name, list: line.list, query: line.query.description, sort: line.sort, pane: line.pane,
      isZoomed: line.isZoomed)
  }

  /// The line that describes the view; nil when its query cannot be read.
  package var line: ViewLine? {
    guard let query = try? QueryParser.parse(query) else { return nil }
    return ViewLine(list: list, query: query, sort: sort, pane: pane, isZoomed: isZoomed)
  }

  /// The arguments that show it, or its query as it was written where that cannot be read.
  package var arguments: String { line?.description ?? query }
}
