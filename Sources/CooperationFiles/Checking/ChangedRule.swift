import Cooperation

extension CheckRule {
  /// Finds records that were changed on a day to come, and promises that were looked after on one, or
  /// before they were made.
  static let changed = CheckRule(onDay: "date-order") { reading, _, today in
    let changes = reading.revisions.compactMap { record -> Diagnostic? in
      guard let day = record.revision.changed, day > today else { return nil }
      return Diagnostic(
        "'\(record.id)' was changed on \(day), which is to come, expected a day up to \(today)",
        rule: "date-order", at: reading.location(record.target, record.id))
    }
    let looks = reading.records.events.flatMap { event in
      event.commitments.compactMap { commitment -> Diagnostic? in
        guard let day = commitment.lastChecked else { return nil }
        let what = "commitment '\(commitment.id)' was last looked after on \(day)"
        let location = reading.location(.event, event.id)
        if day > today {
          return Diagnostic("\(what), which is to come", rule: "date-order", at: location)
        }
        guard day < event.date.earliest else { return nil }
        return Diagnostic(
          "\(what), before its event on \(event.date)", rule: "date-order", at: location)
      }
    }
    return changes + looks
  }
}
