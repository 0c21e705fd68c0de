/// What a value of `memo:` means: instruments of a kind, with an id, or with words in their title.
struct MemorandumMatcher {
  private let text: String
  private let name: String
  private let pattern: TextPattern

  init(_ text: String) {
    self.text = text
    name = Folding.key(of: text)
    pattern = TextPattern(text)
  }

  func matches(_ memorandum: Memorandum) -> Bool {
    let kinds = [memorandum.kind.rawValue] + memorandum.kind.name.all
    return kinds.contains { Folding.key(of: $0) == name } || memorandum.id == text
      || memorandum.title.all.contains { pattern.isFound(in: $0) }
  }
}

extension Catalog {
  /// How many of some rows each value of `memo:` finds.
  ///
  /// - Complexity: O(memoranda), each decoded once, and linear in the rows
  package func memorandumCounts(_ values: [String], of rows: [Int]) -> [Int] {
    let matchers = values.map(MemorandumMatcher.init)
    let found = memoranda.map { memorandum in
      matchers.indices.filter { matchers[$0].matches(memorandum) }
    }
    var counts = [Int](repeating: 0, count: values.count)
    withView { view in
      for row in rows {
        var seen = IndexSet(capacity: values.count)
        view.memoranda.forEach(row) { index in
          guard found.indices.contains(index) else { return }
          for value in found[index] where !seen.contains(value) {
            seen.insert(value)
            counts[value] += 1
          }
        }
      }
    }
    return counts
  }
}
