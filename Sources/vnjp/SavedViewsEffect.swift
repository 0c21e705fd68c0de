import Browser
import Cooperation
import CooperationFiles

/// Reads and changes the saved views for the browser.
enum SavedViewsEffect {
  /// Does it on the file as it is now, which another program may have changed.
  static func perform(_ request: ViewsRequest) -> EffectResult {
    do {
      var saved = try SavedViews.ofUser()
      switch request {
      case .load: break
      case .save(let view): try saved.saving(view.saved)
      case .rename(let name, let other): try saved.renaming(name, to: other)
      case .delete(let name): try saved.deleting(name)
      }
      return .views(saved.views.map(NamedView.init), after: request)
    } catch {
      return .failed((error as? CommandFailure)?.message ?? "\(error)")
    }
  }
}

extension NamedView {
  /// The view as the file of saved views keeps it.
  fileprivate var saved: SavedView {
    SavedView(
      name: name, query: query, sort: sort.rawValue, pane: pane.rawValue, isZoomed: isZoomed)
  }

  /// A view of the file.
  init(_ view: SavedView) {
    self.init(
      name: view.name, query: view.query, sort: SortOrder(rawValue: view.sort) ?? .latest,
      pane: Pane(rawValue: view.pane) ?? .timeline, isZoomed: view.isZoomed)
  }
}
