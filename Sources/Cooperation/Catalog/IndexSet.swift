/// A set of small numbers as bits.
package struct IndexSet: Hashable, Sendable {
  private var words: [UInt64]

  /// An empty set for numbers below `capacity`.
  package init(capacity: Int) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  package init(_ members: some Sequence<Int>, capacity: Int) {
    self.init(capacity: capacity)
    for member in members { insert(member) }
  }

  /// True when the set holds nothing.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  package func contains(_ member: Int) -> Bool {
    member >= 0 && member >> 6 < words.count && words[member >> 6] >> UInt64(member & 63) & 1 == 1
  }

  /// Adds a number; one not below the capacity is left out.
  package mutating func insert(_ member: Int) {
    guard member >= 0, member >> 6 < words.count else { return }
    words[member >> 6] |= 1 << UInt64(member & 63)
  }
}
