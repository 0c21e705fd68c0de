import Cooperation

extension CheckRule {
  /// Finds events that name no source.
  static let noSource = CheckRule(name: "no-source") { reading, _ in
    reading.records.events.compactMap { event in
      guard event.sources.isEmpty else { return nil }
      return Diagnostic(
        "the event '\(event.id)' names no source, expected where it was read", rule: "no-source",
        at: reading.location(.event, event.id), severity: .warning)
    }
  }
}
