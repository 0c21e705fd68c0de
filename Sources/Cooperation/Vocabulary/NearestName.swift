/// Finds the name that somebody probably meant.
package enum NearestName {
  /// The spelling whose key needs the fewest edits, at most a third of the length; the first of equals.
  package static func find(
    _ key: String, among candidates: some Sequence<(key: String, spelling: String)>
  ) -> String? {
    let wanted = Array(key.unicodeScalars)
    guard !wanted.isEmpty else { return nil }
    var best: (distance: Int, spelling: String)?
    for candidate in candidates {
      let scalars = Array(candidate.key.unicodeScalars)
      let bound = min(best?.distance ?? Int.max, max(1, max(wanted.count, scalars.count) / 3) + 1)
      guard abs(scalars.count - wanted.count) < bound else { continue }
      let distance = edits(from: wanted, to: scalars)
      if distance < bound { best = (distance, candidate.spelling) }
    }
    return best?.spelling
  }

  /// The nearest of some plain words.
  package static func find(_ word: String, among words: [String]) -> String? {
    find(Folding.key(of: word), among: words.lazy.map { (key: Folding.key(of: $0), spelling: $0) })
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts.
  static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i]
      for j in 1...right.count {
        var cost = min(
          previous[j] + 1, current[j - 1] + 1,
          previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforePrevious[j - 2] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
