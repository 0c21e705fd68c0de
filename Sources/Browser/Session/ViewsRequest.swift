/// What is asked of the saved views.
package enum ViewsRequest: Hashable, Sendable {
  case load
  /// Keep a view, in the place of one with the same name.
  case save(NamedView)
  case rename(String, to: String)
  case delete(String)

  /// The name of the view that is there afterwards; nil where none was asked for.
  var resultingName: String? {
    switch self {
    case .load, .delete: nil
    case .save(let view): view.name
    case .rename(_, let name): name
    }
  }
}
