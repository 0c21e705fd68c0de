package import Browser
import Cooperation
package import CooperationFiles

extension NamedView {
  /// A view of the file.
  package init(_ view: SavedView) {
    self.init(
      name: view.name, list: view.list, query: view.query,
      sort: SortOrder(rawValue: view.sort) ?? .latest,
      pane: Pane(rawValue: view.pane) ?? .timeline, isZoomed: view.isZoomed)
  }

  /// The view as the file of saved views keeps it.
  var saved: SavedView {
    SavedView(
      name: name, list: list, query: query, sort: sort.rawValue, pane: pane.rawValue,
      isZoomed: isZoomed)
  }
}
