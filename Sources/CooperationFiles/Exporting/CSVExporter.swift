import Cooperation

/// One row an event, with the names of the records as header; ids and codes are joined by `;`.
enum CSVExporter {
  static let header = [
    "id", "kind", "date", "status", "title_en", "title_vi", "title_ja", "summary_en", "summary_vi",
    "summary_ja", "places", "localities", "sectors", "parties", "delegations", "memoranda",
    "commitments", "follows", "sources", "confidence",
  ]

  static func write(_ context: ExportContext, to sink: (String) throws -> Void) rethrows {
    if context.hasByteOrderMark { try sink("\u{FEFF}") }
    try sink(CSVRow.text(header, keepsFormulas: true))
    for (event, _) in context.records {
      try sink(CSVRow.text(cells(event), keepsFormulas: context.keepsFormulas))
    }
  }

  private static func cells(_ event: Event) -> [String] {
    let title = Language.allCases.map { event.title[$0] ?? "" }
    let summary = Language.allCases.map { event.summary[$0] ?? "" }
    let delegations = event.delegations.flatMap { delegation in
      delegation.members.isEmpty
        ? [delegation.party] : delegation.members.map { "\(delegation.party)/\($0.person)" }
    }
    let lists: [[String]] = [
      event.places.map(\.description), event.localities.map(\.description), event.sectors,
      event.parties, delegations, event.memoranda, event.commitments.map(\.id), event.follows,
      event.sources.compactMap { $0.url ?? $0.publisher },
    ]
    return [event.id, event.kind, event.date.description, event.status.rawValue] + title + summary
      + lists.map { $0.joined(separator: ";") } + [event.confidence.rawValue]
  }
}
