/// Somebody of the other country with whom a locality or body has events or instruments.
package struct Partner: Hashable, Sendable {
  package let counterpart: Counterpart
  /// Events of both, as the query of the pair finds them.
  package internal(set) var eventCount = 0
  /// The date of the latest event held.
  package internal(set) var lastDate: EventDate?
  /// Instruments that name both.
  package internal(set) var instruments: [Memorandum] = []
  /// The cities of a unit that are partners themselves; their events are among the unit's.
  package internal(set) var cities: [Partner] = []

  init(_ counterpart: Counterpart) { self.counterpart = counterpart }

  /// The instruments that make the two friends, sisters or partners.
  package var ties: [Memorandum] { instruments.filter { $0.kind == .tie } }

  /// Most events first, then most instruments, then the latest, then by id.
  static func isRankedBefore(_ left: Partner, _ right: Partner) -> Bool {
    if left.eventCount != right.eventCount { return left.eventCount > right.eventCount }
    if left.instruments.count != right.instruments.count {
      return left.instruments.count > right.instruments.count
    }
    if let first = left.lastDate, let second = right.lastDate, first != second {
      return first > second
    }
    if (left.lastDate == nil) != (right.lastDate == nil) { return left.lastDate != nil }
    return left.counterpart.id < right.counterpart.id
  }
}
