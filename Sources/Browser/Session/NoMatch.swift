package import Cooperation

/// Which filters stand in the way where no event answers all of them.
package struct NoMatch: Hashable, Sendable {
  /// One filter that can be dropped.
  package struct Choice: Hashable, Sendable {
    /// Its index among the filters of the query.
    package let index: Int
    package let term: Query
    /// How many events answer all the others.
    package let count: Int
    /// True when no event of the collection answers it, whatever else is asked.
    package let isBarren: Bool
  }

  /// What it is made from.
  struct Key: Hashable, Sendable {
    let answer: Answer.Key
    /// False where it is not looked for.
    let isWanted: Bool
  }

  /// Queries of more terms are not searched for what stands in the way.
  static let most = 12
  /// In collections of more events it waits until the line is typed.
  static let mostEventsWhileTyping = 50_000

  /// The filters without which there are events, those with the most first.
  package let choices: [Choice]
  /// The choice that has the cursor.
  package internal(set) var cursor = 0
}
