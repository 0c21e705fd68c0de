extension Catalog {
  /// The rows of the events that one continues, and of those that continue it, directly or over
  /// others; the earliest first.
  ///
  /// - Complexity: O(n) over the events, without decoding any
  package func chain(ofRow row: Int) -> (earlier: [Int], later: [Int]) {
    withView { view in
      var earlier: Set<Int> = []
      var open = [row]
      while let next = open.popLast() {
        view.follows.forEach(next) { followed in
          guard followed != row, followed < count else { return }
          if earlier.insert(followed).inserted { open.append(followed) }
        }
      }
      var later: [Int] = []
      var reached: Set<Int> = [row]
      for candidate in (0..<count).reversed() where !reached.contains(candidate) {
        let isNext = view.follows.range(candidate).contains {
          reached.contains(Int(view.follows.values[$0]))
        }
        guard isNext, !earlier.contains(candidate) else { continue }
        reached.insert(candidate)
        later.append(candidate)
      }
      return (earlier.sorted(by: >), later)
    }
  }
}
