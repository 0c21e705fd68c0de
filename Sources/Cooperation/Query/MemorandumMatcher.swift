/// What a value of `memo:` means: instruments of a kind, else the one of an id, else those with
/// words in their title; one in quotes that needs none is words.
struct MemorandumMatcher {
  private let kind: Memorandum.Kind?
  private let id: String?
  private let pattern: TextPattern

  init(_ value: FieldValue, in catalog: Catalog) {
    kind = value.isText ? nil : Memorandum.Kind(called: value.text)
    id = value.isText ? nil : catalog.memorandum(id: value.text)?.id
    pattern = TextPattern(value.text)
  }

  func matches(_ memorandum: Memorandum) -> Bool {
    if let kind { return memorandum.kind == kind }
    if let id { return memorandum.id == id }
    return memorandum.title.all.contains { pattern.isFound(in: $0) }
  }
}

extension Catalog {
  /// How many of some rows each value of `memo:` finds.
  ///
  /// - Complexity: O(memoranda), each decoded once, and linear in the rows
  package func memorandumCounts(_ values: [String], of rows: [Int]) -> [Int] {
    let matchers = values.map { MemorandumMatcher(FieldValue($0), in: self) }
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
