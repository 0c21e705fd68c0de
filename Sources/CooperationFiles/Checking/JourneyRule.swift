import Cooperation

extension CheckRule {
  /// Finds stops that are part of themselves or of another stop, or lie outside the days of their
  /// journey.
  static let journey = CheckRule(name: "journey") { reading, _ in
    let records = reading.records
    let events = Dictionary(
      records.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return records.events.compactMap { stop in
      guard let id = stop.partOf, let journey = events[records.redirects[id] ?? id] else {
        return nil
      }
      return message(stop, journey).map {
        Diagnostic($0, rule: "journey", at: reading.location(.event, stop.id))
      }
    }
  }

  private static func message(_ stop: Event, _ journey: Event) -> String? {
    if journey.id == stop.id {
      return "'\(stop.id)' is part of itself, expected the journey of which it is a stop"
    }
    if let wider = journey.partOf {
      return
        "'\(stop.id)' is part of '\(journey.id)', which is itself a stop, and a stop has none; "
        + "write part_of: \(wider)"
    }
    let isDay = stop.date.start.day != nil && (stop.date.end.map { $0.day != nil } ?? true)
    let days = journey.date.earliest...journey.date.latest
    let isWithin =
      isDay
      ? days.contains(stop.date.earliest) && days.contains(stop.date.latest)
      : stop.date.overlaps(days)
    guard !isWithin else { return nil }
    return "'\(stop.id)' of \(stop.date) lies outside its journey '\(journey.id)' of "
      + "\(journey.date), expected a day of it"
  }
}
