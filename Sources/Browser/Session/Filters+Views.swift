import Cooperation

extension Filters {
  /// True when a saved view stands somewhere in those that are on.
  var namesViews: Bool { on.namesViews }

  /// The filters with a view by its new name.
  func renaming(_ name: String, to other: String) -> Filters {
    Filters(
      on.renaming(name, to: other), off: off.map { $0.renaming(name, to: other) },
      isSuspended: isSuspended)
  }
}

extension Query {
  /// The query with a view by its new name.
  fileprivate func renaming(_ name: String, to other: String) -> Query {
    switch self {
    case .and(let terms): .and(terms.map { $0.renaming(name, to: other) })
    case .or(let terms): .or(terms.map { $0.renaming(name, to: other) })
    case .not(let term): .not(term.renaming(name, to: other))
    case .view(let view) where view.name == name: .view(ViewTerm(other))
    case .view, .word, .phrase, .field: self
    }
  }
}
