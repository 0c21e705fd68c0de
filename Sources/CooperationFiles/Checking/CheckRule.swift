import Cooperation

/// A check over a whole collection, named in its findings; one file a rule.
struct CheckRule: Sendable {
  let name: String
  let findings: @Sendable (CollectionReading, Vocabulary) -> [Diagnostic]

  /// All rules, in the order they run.
  static let all: [CheckRule] = [
    .unknownID, .fileName, .redirectTarget, .circular, .unitTime, .unsupportedMemorandum,
    .followOrder,
    .dateOrder,
    .missingLanguage, .likelyDuplicate, .sameName, .unusedEntity,
  ]
}

/// Checks a collection that was read.
package enum CollectionCheck {
  /// What reading and every rule found, by file and line.
  package static func findings(in reading: CollectionReading) -> [Diagnostic] {
    let vocabulary = Vocabulary(reading.records)
    let found = CheckRule.all.flatMap { $0.findings(reading, vocabulary) }
    return (reading.diagnostics + found).sorted()
  }
}
