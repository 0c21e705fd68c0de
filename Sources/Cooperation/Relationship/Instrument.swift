/// A memorandum, agreement or tie between two sides, and the events at which it was signed.
package struct Instrument: Hashable, Sendable {
  package let memorandum: Memorandum
  /// The rows of their events that have it, latest first; none where no record of an event names it.
  package let rows: [Int]
  /// How it stands today; nil for one that is drafted or superseded.
  package let validity: Memorandum.Validity?

  /// True when it was signed and nothing tells that it has run out, ended or been replaced.
  package var isInForce: Bool { validity == .inForce || validity == .noEnd }

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
    let validities = sides.catalog.validities
    let found = sides.catalog.memoranda.compactMap { memorandum -> Instrument? in
      let date = memorandum.signed ?? EventDate(today)
      let own = rows[memorandum.id] ?? []
      let isTheirs =
        sides.all.allSatisfy { $0.holds(memorandum, at: date) }
        || (!own.isEmpty && sides.all.allSatisfy { !$0.excludes(memorandum, at: date) })
      guard isTheirs else { return nil }
      return Instrument(
        memorandum: memorandum, rows: own,
        validity: validities.validity(of: memorandum, on: today))
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
