/// The journeys among some events, and the stops that are no rows because they belong to them.
struct Journeys {
  /// A stop, and the row of its journey.
  struct Stop {
    let event: Event
    let row: Int
  }

  /// Those of a row one after another, the earliest first.
  let stops: [Stop]
  /// The indices of the stops of each row that has any.
  let stopsOfRows: [Int: [Int]]

  /// Finds the stops of rows.
  init(_ records: RecordCollection, rows: [Event], _ stopIDs: Set<String>) {
    let rowsByID = Dictionary(
      rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = records.events.compactMap { event -> Stop? in
      guard stopIDs.contains(event.id), let journey = event.partOf,
        let row = rowsByID[records.redirects[journey] ?? journey]
      else { return nil }
      return Stop(event: event, row: row)
    }
    stops = found.sorted { left, right in
      if left.row != right.row { return left.row < right.row }
      return left.event.date == right.event.date
        ? left.event.id < right.event.id : left.event.date < right.event.date
    }
    stopsOfRows = Dictionary(grouping: stops.indices, by: { [stops] in stops[$0].row })
  }

  /// The ids of the events that are stops: what they are part of is there, is another event, and is
  /// itself part of nothing.
  static func stopIDs(of records: RecordCollection) -> Set<String> {
    let parts = records.events.filter { $0.partOf != nil }
    guard !parts.isEmpty else { return [] }
    let journeys = Set(records.events.lazy.filter { $0.partOf == nil }.map(\.id))
    return Set(
      parts.filter { event in
        event.partOf.map { journeys.contains(records.redirects[$0] ?? $0) } ?? false
          && !journeys.contains(event.id)
      }.map(\.id))
  }
}
