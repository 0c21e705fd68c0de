import Cooperation

extension CheckRule {
  /// Finds two events that are the same edition of a series.
  static let series = CheckRule(name: "series") { reading, _ in
    let numbered = reading.records.events.filter { $0.series?.edition != nil && $0.partOf == nil }
    let groups = Dictionary(grouping: numbered) { $0.series }
    return groups.values.filter { $0.count > 1 }.flatMap { group in
      let sorted = group.sorted { $0.id < $1.id }
      return sorted.dropFirst().map { event in
        Diagnostic(
          "'\(event.id)' is edition \(event.series?.edition ?? 0) of '\(event.series?.id ?? "")', as "
            + "is '\(sorted[0].id)'; merge them if they are one event", rule: "series",
          at: reading.location(.event, event.id), severity: .warning)
      }
    }
  }
}
