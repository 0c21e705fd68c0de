/// The queries that were saved under names, which stand in other queries as `@name`.
package struct SavedQueries: Hashable, Sendable {
  /// What the views of one query stand for may have so many terms, and name each other so deep.
  private static let mostTerms = 10_000
  private static let deepest = 32

  private let names: [String]
  private let texts: [String: String]

  /// Takes queries as the filter line writes them; of two with the same name the first.
  package init(_ queries: [(name: String, text: String)] = []) {
    names = queries.map(\.name)
    texts = Dictionary(
      queries.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The query with what each view stands for in its place.
  ///
  /// What is wrong within a view is told at the name in the query itself.
  ///
  /// - Throws: for a name that no view has, and for views that name each other in a circle.
  package func resolved(_ query: Query) throws(QueryError) -> Query {
    guard query.namesViews else { return query }
    var count = 0
    return try resolved(query, within: [], at: nil, &count)
  }

  private func resolved(
    _ query: Query, within path: [String], at place: ViewTerm?, _ count: inout Int
  ) throws(QueryError) -> Query {
    count += 1
    if let place, count > Self.mostTerms || path.count > Self.deepest {
      throw QueryError(
        .viewTooLong, found: place.name, column: place.column, length: place.length)
    }
    switch query {
    case .and(let terms): return .all(of: try resolved(terms, within: path, at: place, &count))
    case .or(let terms): return .or(try resolved(terms, within: path, at: place, &count))
    case .not(let term): return .not(try resolved(term, within: path, at: place, &count))
    case .word, .phrase: return query
    case .field(let term): return .field(place.map(term.moved) ?? term)
    case .view(let view):
      return try resolved(view, within: path, at: place ?? view, &count)
    }
  }

  private func resolved(
    _ terms: [Query], within path: [String], at place: ViewTerm?, _ count: inout Int
  ) throws(QueryError) -> [Query] {
    var resolved: [Query] = []
    for term in terms {
      resolved.append(try self.resolved(term, within: path, at: place, &count))
    }
    return resolved
  }

  private func resolved(
    _ view: ViewTerm, within path: [String], at place: ViewTerm, _ count: inout Int
  ) throws(QueryError) -> Query {
    func failure(_ problem: QueryError.Problem, _ found: String) -> QueryError {
      QueryError(problem, found: found, column: place.column, length: place.length)
    }
    if let first = path.firstIndex(of: view.name) {
      throw failure(.viewCircle(names: path[first...] + [view.name]), view.name)
    }
    guard let text = texts[view.name] else {
      throw failure(.unknownView(nearest: nearest(to: view.name)), view.name)
    }
    let query: Query
    do {
      query = try QueryParser.parse(text)
    } catch {
      throw failure(error.problem, error.found)
    }
    return try resolved(query, within: path + [view.name], at: place, &count)
  }

  /// The name that was probably meant: one that begins so, else the nearest.
  private func nearest(to name: String) -> String? {
    let key = Folding.key(of: name)
    return names.first { !key.isEmpty && Folding.key(of: $0).hasPrefix(key) }
      ?? NearestName.find(name, among: names)
  }
}

extension Query {
  /// True when a saved view stands somewhere in it.
  package var namesViews: Bool {
    switch self {
    case .and(let terms), .or(let terms): terms.contains(where: \.namesViews)
    case .not(let term): term.namesViews
    case .view: true
    case .word, .phrase, .field: false
    }
  }
}

extension FieldTerm {
  /// The term as if all of it stood where a view is named.
  fileprivate func moved(to place: ViewTerm) -> FieldTerm {
    FieldTerm(
      field, isExact: isExact,
      values: values.map { value in
        FieldValue(
          value.text, other: value.other, isText: value.isText, column: place.column,
          length: place.length)
      })
  }
}
