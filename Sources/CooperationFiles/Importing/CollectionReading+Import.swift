import Cooperation

extension CollectionReading {
  /// What was read, as it is checked before it is written.
  ///
  /// Names of events and memoranda that are elsewhere become warnings: a part of a collection may
  /// follow what another part has.
  /// Where the vocabulary is borrowed from another collection, only those of its places, bodies and
  /// persons are taken that the records name.
  package func readyForImport(isBorrowed: Bool) throws -> CollectionReading {
    var result = self
    if isBorrowed { result.records = try records.withWhatIsNamed() }
    let events = Set(records.events.map(\.id))
    let memoranda = Set(records.memoranda.map(\.id))
    let redirects = result.records.redirects
    result.references = references.filter { reference in
      let isHere =
        switch reference.target {
        case .event: events.contains(reference.id)
        case .memorandum: memoranda.contains(reference.id)
        case .record: events.contains(reference.id) || memoranda.contains(reference.id)
        default: true
        }
      if !isHere, redirects[reference.id] == nil {
        result.diagnostics.append(
          Diagnostic(
            "the \(reference.target.rawValue) '\(reference.id)' is not among what is imported",
            rule: "elsewhere", at: reference.location, severity: .warning))
      }
      return isHere
    }
    return result
  }
}
