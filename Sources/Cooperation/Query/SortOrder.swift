/// The order in which records are listed.
package enum SortOrder: String, CaseIterable, Hashable, Sendable {
  /// Earliest first.
  case date
  /// Latest first.
  case latest = "-date"
  case title
  /// Those whose title has the words first, then the latest.
  case relevance
}

extension Catalog {
  /// The rows of a list in an order; total and stable: equal ones stay latest first, then by id.
  package func sorted(
    _ rows: [Int], of kind: RowKind = .events, by order: SortOrder, for query: Query,
    language: Language
  ) -> [Int] {
    switch order {
    case .latest: return rows.sorted()
    case .date where kind == .events:
      return withView { view in
        let ranks = view.dateRanks
        return rows.sorted { ranks[$0] < ranks[$1] }
      }
    case .date:
      return withView(kind) { view in
        rows.map { row -> (isUndated: Int, first: Int32, wider: Int64, row: Int) in
          let days = (view.firstDays[row], view.lastDays[row])
          return (days.1 == Int32.min ? 1 : 0, days.0, Int64(days.0) - Int64(days.1), row)
        }.sorted { $0 < $1 }.map(\.row)
      }
    case .title:
      let keyed = rows.map { row in
        (row: row, key: Folding.folded(title(of: row, kind)?.text(in: language) ?? ""))
      }
      return keyed.sorted { ($0.key, $0.row) < ($1.key, $1.row) }.map(\.row)
    case .relevance:
      let ranking = Relevance(query)
      let keyed = withView(kind) { view in
        rows.map { (row: $0, rank: ranking.rank(row: $0, kind, view, of: self)) }
      }
      return keyed.sorted { ($0.rank, $0.row) < ($1.rank, $1.row) }.map(\.row)
    }
  }
}

extension Query {
  /// The words and phrases that are looked for in texts, without those behind a NOT.
  package var searchTexts: [String] {
    switch self {
    case .and(let terms), .or(let terms): terms.flatMap(\.searchTexts)
    case .not, .view: []
    case .word(let text) where DashWord.isDashes(text): []
    case .word(let text), .phrase(let text): [text]
    case .field(let term): term.field == .text ? term.values.map(\.text) : []
    }
  }
}
