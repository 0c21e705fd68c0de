import Cooperation

extension SavedQueries {
  /// What a catalog is asked for a query of filters: each filter that names views as one term, as if in
  /// brackets.
  ///
  /// So the values that a view selects are not the panes' own selection, which can be taken back there
  /// one by one, and its words make no name with those beside it.
  ///
  /// - Throws: what `resolved` throws.
  func asked(_ query: Query) throws(QueryError) -> Query {
    guard query.namesViews else { return query }
    var terms: [Query] = []
    for term in query.conjuncts {
      let resolved = try resolved(term)
      if term.namesViews, !resolved.isDisjunction {
        terms.append(.or([resolved]))
      } else {
        terms.append(resolved)
      }
    }
    return .all(of: terms)
  }
}

extension Query {
  fileprivate var isDisjunction: Bool { if case .or = self { true } else { false } }
}
