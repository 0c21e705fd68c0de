/// A memorandum, agreement or tie between two sides, and the events at which it was signed.
package struct Instrument: Hashable, Sendable {
  package let memorandum: Memorandum
  /// The rows of their events that have it, latest first; none where no record of an event names it.
  package let rows: [Int]
  /// True when it was signed and has not run out, ended or been replaced.
  package let isInForce: Bool

  init(_ memorandum: Memorandum, rows: [Int], today: CalendarDate) {
    self.memorandum = memorandum
    self.rows = rows
    isInForce = memorandum.isInForce(on: today)
  }

  /// The instruments of both sides: those that name both, and those signed at their events that do
  /// not name others in the place of one.
  static func between(
    _ sides: RelationshipSides, _ events: [(row: Int, event: Event)], _ today: CalendarDate
  ) -> [Instrument] {
    var rows: [String: [Int]] = [:]
    for (row, event) in events {
      for memorandum in sides.catalog.memoranda(of: event) {
        rows[memorandum.id, default: []].append(row)
      }
    }
    let found = sides.catalog.memoranda.compactMap { memorandum -> Instrument? in
      let date = memorandum.signed ?? EventDate(today)
      let own = rows[memorandum.id] ?? []
      let isTheirs =
        sides.all.allSatisfy { $0.holds(memorandum, at: date) }
        || (!own.isEmpty && sides.all.allSatisfy { !$0.excludes(memorandum, at: date) })
      return isTheirs ? Instrument(memorandum, rows: own, today: today) : nil
    }
    return found.sorted { left, right in
      switch (left.memorandum.signed, right.memorandum.signed) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): false
      case (_?, nil): true
      default: left.memorandum.id < right.memorandum.id
      }
    }
  }
}

extension Memorandum {
  /// True when it is signed, in force or renewed, and has not run out on a day.
  package func isInForce(on today: CalendarDate) -> Bool {
    switch status {
    case .signed, .inForce, .renewed: until.map { $0.latest >= today } ?? true
    case .drafted, .expired, .superseded: false
    }
  }
}
