import Cooperation

extension CheckRule {
  /// Finds instruments whose status contradicts what else their record and others tell.
  static let validity = CheckRule(onDay: "validity") { reading, _, today in
    let records = reading.records
    func current(_ id: String) -> String { records.redirects[id] ?? id }
    let heirs = Dictionary(
      records.memoranda.filter { $0.status != .drafted }.compactMap { heir in
        heir.supersedes.map { (current($0), heir.id) }
      }, uniquingKeysWith: { first, _ in first })
    return records.memoranda.compactMap { memorandum in
      message(memorandum, supersededBy: heirs[memorandum.id], today).map {
        Diagnostic($0, rule: "validity", at: reading.location(.memorandum, memorandum.id))
      }
    }
  }

  private static func message(
    _ memorandum: Memorandum, supersededBy heir: String?, _ today: CalendarDate
  ) -> String? {
    switch memorandum.status {
    case .drafted:
      guard let signed = memorandum.signed else { return nil }
      return "the status is drafted and it was signed on \(signed), expected the status signed"
    case .expired:
      guard let end = memorandum.termDay, end > today else { return nil }
      return "the status is expired and it ends on \(end), expected the status signed, or in-force "
        + "where a source says so"
    case .signed, .inForce, .renewed:
      guard let heir else { return nil }
      return
        "the status is \(memorandum.status.rawValue) and '\(heir)' supersedes it, expected the "
        + "status superseded"
    case .superseded: return nil
    }
  }
}
