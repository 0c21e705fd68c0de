import Browser

extension Screenplay {
  /// Presses keys, with saved views that are done at once as the program does them.
  mutating func press(_ script: String, savedIn saved: inout [NamedView]) {
    for (index, part) in script.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    {
      let keys =
        index % 2 == 1 ? part.map { "'\($0)'" } : part.split(separator: " ").map { "\($0)" }
      for key in keys {
        let before = effects.count
        press(key)
        for case .views(let request) in effects[before...] {
          Self.perform(request, in: &saved)
          finish(.views(saved, after: request))
        }
      }
    }
  }

  private static func perform(_ request: ViewsRequest, in saved: inout [NamedView]) {
    switch request {
    case .load: break
    case .save(let view):
      saved.removeAll { $0.name == view.name }
      saved.append(view)
    case .rename(let name, let other):
      saved = saved.map { view in
        guard view.name == name else { return view }
        return NamedView(
          name: other, query: view.query, sort: view.sort, pane: view.pane,
          isZoomed: view.isZoomed)
      }
    case .delete(let name): saved.removeAll { $0.name == name }
    }
  }
}
