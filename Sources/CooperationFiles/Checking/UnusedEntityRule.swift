import Cooperation

extension CheckRule {
  /// Finds bodies and persons that no record names.
  static let unusedEntity = CheckRule(name: "unused") { reading, _ in
    let used = Dictionary(grouping: reading.references, by: \.target).mapValues {
      Set($0.map(\.id))
    }
    let parties = reading.records.parties.map { ($0.id, RecordTarget.party) }
    let people = reading.records.people.map { ($0.id, RecordTarget.person) }
    return (parties + people).compactMap { id, target in
      guard !(used[target]?.contains(id) ?? false) else { return nil }
      return Diagnostic(
        "no record names the \(target.rawValue) '\(id)'", rule: "unused",
        at: reading.location(target, id), severity: .warning)
    }
  }
}
