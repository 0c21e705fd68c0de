/// Something about a query that is no error but may not be what was meant.
package struct QueryHint: Hashable, Sendable {
  /// The word as it was written, taken as text: `sectr:energy`.
  package let word: String
  /// The name before the colon.
  package let name: String
  /// The known field nearest to it; nil when none is near.
  package let nearest: String?
}

extension Query {
  /// The words that look like fields but name none, in the order in which they stand.
  package var hints: [QueryHint] {
    switch self {
    case .and(let terms), .or(let terms): terms.flatMap(\.hints)
    case .not(let term): term.hints
    case .word(let word), .phrase(let word): Self.hint(word).map { [$0] } ?? []
    case .field, .view: []
    }
  }

  private static func hint(_ word: String) -> QueryHint? {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex,
      word.index(after: colon) != word.endIndex
    else { return nil }
    let name = String(word[..<colon])
    guard name.allSatisfy(\.isLetter), QueryField(name: name) == nil else { return nil }
    let nearest = NearestName.find(name, among: QueryField.allCases.map(\.rawValue))
    return QueryHint(word: word, name: name, nearest: nearest)
  }
}
