import Cooperation

extension CheckRule {
  /// Finds memoranda that neither an event nor a source supports.
  static let unsupportedMemorandum = CheckRule(name: "unsupported") { reading, _ in
    let supported = Set(reading.records.events.flatMap(\.memoranda))
    return reading.records.memoranda.compactMap { memorandum in
      guard memorandum.sources.isEmpty, !supported.contains(memorandum.id) else { return nil }
      return Diagnostic(
        "no event names the memorandum '\(memorandum.id)' and it has no source, expected one of "
          + "the two", rule: "unsupported", at: reading.location(.memorandum, memorandum.id))
    }
  }
}
