import Cooperation
import Words

extension Session {
  /// What stands in the way where nothing matches; its cursor is moved here.
  package internal(set) var noMatch: NoMatch? {
    get { keptNoMatch?.value }
    set { keptNoMatch?.value = newValue }
  }

  /// Finds out, where nothing matches, what a query without each of its terms would find.
  mutating func deriveNoMatch() {
    let isWanted =
      survey.rows.isEmpty && catalog.count(of: list) > 0
      && (resting == nil || catalog.count <= NoMatch.mostEventsWhileTyping)
    let key = NoMatch.Key(answer: answer.key, isWanted: isWanted)
    guard keptNoMatch?.key != key else { return }
    keptNoMatch = Kept(key, isWanted ? obstacles : nil)
  }

  private var obstacles: NoMatch? {
    let terms = filterParts(of: query)
    guard (1...NoMatch.most).contains(terms.count) else { return nil }
    let choices = terms.indices.compactMap { index -> NoMatch.Choice? in
      let others = Query.all(of: terms.enumerated().filter { $0.offset != index }.map(\.element))
      guard let count = count(others), count > 0 else { return nil }
      return NoMatch.Choice(
        index: index, term: terms[index], count: count, isBarren: self.count(terms[index]) == 0)
    }
    return NoMatch(choices: choices.sorted { ($1.count, $0.index) < ($0.count, $1.index) })
  }

  private func count(_ query: Query) -> Int? {
    (try? catalog.rows(for: savedQueries.asked(query), of: list, today: today))?.count
  }

  /// Walks what can be dropped, and drops it; false when the action is none of these.
  mutating func applyToNoMatch(_ action: Action) -> Bool {
    guard let noMatch, !noMatch.choices.isEmpty else { return false }
    let last = noMatch.choices.count - 1
    switch action {
    case .moveUp: self.noMatch?.cursor = max(0, noMatch.cursor - 1)
    case .moveDown: self.noMatch?.cursor = min(last, noMatch.cursor + 1)
    case .pageUp, .goToFirst: self.noMatch?.cursor = 0
    case .pageDown, .goToLast: self.noMatch?.cursor = last
    case .open, .toggleValue, .removeChip: drop(noMatch.choices[min(last, noMatch.cursor)])
    default: return false
    }
    return true
  }

  private mutating func drop(_ choice: NoMatch.Choice) {
    let others = filterParts.enumerated().filter { $0.offset != choice.index }
    change(to: .all(of: others.map(\.element)))
    message = Message(
      strings[.dropped(text(of: choice.term), undo: key(.undoFilter))])
  }
}
