import Cooperation

extension CheckRule {
  /// Finds events that are older than what they say they follow, and renewals older than the
  /// instrument renewed.
  static let followOrder = CheckRule(name: "follow-order") { reading, _ in
    let events = Dictionary(
      reading.records.events.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
    let journeys = Dictionary(
      reading.records.events.compactMap { event in event.partOf.map { (event.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let signed = Dictionary(
      reading.records.memoranda.compactMap { record in record.signed.map { (record.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let follows = reading.references.compactMap { reference -> Diagnostic? in
      let dates: [String: EventDate]
      if journeys[reference.owner] == reference.id { return nil }
      switch reference.target {
      case .event: dates = events
      case .memorandum where signed[reference.owner] != nil && events[reference.owner] == nil:
        dates = signed
      default: return nil
      }
      guard let own = dates[reference.owner], let other = dates[reference.id],
        own.latest < other.earliest
      else { return nil }
      return Diagnostic(
        "'\(reference.owner)' of \(own) cannot follow '\(reference.id)' of \(other), expected "
          + "something earlier", rule: "follow-order", at: reference.location)
    }
    return follows
  }
}
