import Cooperation

extension CheckRule {
  /// Finds events of the same day, kind and localities, which may be one event told twice.
  static let likelyDuplicate = CheckRule(name: "likely-duplicate") { reading, _ in
    let dated = reading.records.events.filter { $0.date.start.day != nil && !$0.localities.isEmpty }
    let groups = Dictionary(grouping: dated) { event in
      [event.date.start.description, event.kind]
        + event.localities.map(\.description).sorted()
    }
    return groups.values.filter { $0.count > 1 }.flatMap { group in
      let sorted = group.sorted { $0.id < $1.id }
      return sorted.dropFirst().map { event in
        Diagnostic(
          "'\(event.id)' has the day, kind and localities of '\(sorted[0].id)'; merge them if they "
            + "are one event", rule: "likely-duplicate", at: reading.location(.event, event.id),
          severity: .warning)
      }
    }
  }
}
