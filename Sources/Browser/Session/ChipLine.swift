package import Cooperation

/// The filters as chips that can be walked to, switched off one by one, and removed.
package struct ChipLine: Hashable, Sendable {
  /// The chip with the cursor; nil while the line has not the keys.
  package internal(set) var cursor: Int?
}

extension Session {
  /// All chips: the filters that are on, then those switched off.
  package var chipTerms: [(term: Query, isOn: Bool)] {
    filterParts.map { ($0, true) } + filters.off.map { ($0, false) }
  }

  /// Gives the keys to the chips, or says that there are none.
  mutating func focusChips() {
    guard !chipTerms.isEmpty else {
      message = Message(noFilters)
      return
    }
    chips.cursor = 0
  }

  /// Does what an action asks of the chip with the cursor; false when it is none of theirs.
  mutating func applyToChips(_ action: Action) -> Bool {
    guard let cursor = chips.cursor else { return false }
    let terms = chipTerms
    guard terms.indices.contains(cursor) else {
      chips.cursor = nil
      return false
    }
    switch action {
    case .moveLeft, .moveUp, .focusPreviousPane: chips.cursor = max(0, cursor - 1)
    case .moveRight, .moveDown, .focusNextPane:
      chips.cursor = min(terms.count - 1, cursor + 1)
    case .toggleValue, .open: switchChip(terms[cursor], at: cursor)
    case .removeChip, .excludeValue: removeChip(terms[cursor], at: cursor)
    case .back, .focusChips: chips.cursor = nil
    default:
      chips.cursor = nil
      return false
    }
    return true
  }

  private mutating func switchChip(_ chip: (term: Query, isOn: Bool), at cursor: Int) {
    if chip.isOn {
      let rest = Query.all(of: without(cursor))
      change(to: Filters(rest, off: filters.off + [chip.term]))
      chips.cursor = chipTerms.count - 1
    } else if change(to: filters.adding([chip.term])) {
      chips.cursor = max(0, filterParts.count - 1)
    }
  }

  private mutating func removeChip(_ chip: (term: Query, isOn: Bool), at cursor: Int) {
    if chip.isOn {
      change(to: .all(of: without(cursor)))
    } else {
      let rest = filters.off.filter { $0 != chip.term }
      change(to: Filters(filters.on, off: rest, isSuspended: filters.isSuspended))
    }
    let count = chipTerms.count
    chips.cursor = count == 0 ? nil : min(cursor, count - 1)
  }

  private func without(_ index: Int) -> [Query] {
    var terms = filterParts
    terms.remove(at: index)
    return terms
  }
}
