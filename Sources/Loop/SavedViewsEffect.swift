import Browser
import CooperationFiles

/// Reads and changes the saved views for the browser.
struct SavedViewsEffect {
  /// The variables that say where the views are kept.
  let environment: [String: String]

  init(_ environment: [String: String]) { self.environment = environment }

  /// Does it on the file as it is now, which another program may have changed.
  func perform(_ request: ViewsRequest) -> EffectResult {
    do throws(SavedViews.Failure) {
      var saved = try SavedViews(environment: environment)
      switch request {
      case .load: break
      case .save(let view): try saved.save(view.saved)
      case .rename(let name, let other): try saved.rename(name, to: other)
      case .delete(let name): try saved.delete(name)
      }
      return .views(saved.views.map(NamedView.init), after: request)
    } catch {
      return EffectResult(error)
    }
  }
}
