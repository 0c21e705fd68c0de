import Cooperation

extension CheckRule {
  /// Finds events that may be one event told twice: of one day, kind and localities, or of one day
  /// with the same people at the same places, whatever their kind.
  static let likelyDuplicate = CheckRule(name: "likely-duplicate") { reading, _ in
    let days = Dictionary(
      grouping: reading.records.events.filter { $0.date.start.day != nil },
      by: { $0.date.start.description })
    return days.values.filter { $0.count > 1 }.flatMap { group in
      let sorted = group.sorted { $0.id < $1.id }
      return sorted.indices.dropFirst().compactMap { index -> Diagnostic? in
        let event = sorted[index]
        for other in sorted[..<index] {
          guard !areTold(event, other), let what = what(event, other) else { continue }
          return Diagnostic(
            "'\(event.id)' has the day, \(what) of '\(other.id)'; merge them if they are one event",
            rule: "likely-duplicate", at: reading.location(.event, event.id), severity: .warning)
        }
        return nil
      }
    }
  }

  /// True for two events of which the records say how they belong together.
  private static func areTold(_ event: Event, _ other: Event) -> Bool {
    event.partOf == other.id || other.partOf == event.id
      || event.partOf != nil && event.partOf == other.partOf
      || event.follows.contains(other.id) || other.follows.contains(event.id)
  }

  /// What two events have in common, when it is enough.
  private static func what(_ event: Event, _ other: Event) -> String? {
    let localities = Set(event.localities)
    if event.kind == other.kind, !localities.isEmpty, localities == Set(other.localities) {
      return "kind and localities"
    }
    let people = Set(event.delegations.flatMap(\.members).map(\.person))
    let others = Set(other.delegations.flatMap(\.members).map(\.person))
    let places = Set(event.places)
    guard people.count > 1, people == others, !places.isEmpty, places == Set(other.places) else {
      return nil
    }
    return "people and places"
  }
}
