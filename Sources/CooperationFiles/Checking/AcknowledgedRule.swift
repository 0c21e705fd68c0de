import Cooperation

extension CheckRule {
  /// The rules whose findings are warnings, which a record can acknowledge.
  static let warnings = [
    "missing-language", "likely-duplicate", "same-name", "unused", "series", "revision",
  ]

  /// Finds records that acknowledge a rule that gives no warnings.
  static let acknowledged = CheckRule(name: "unknown-word") { reading, _ in
    reading.revisions.flatMap { record in
      record.revision.acknowledged.filter { !warnings.contains($0) }.map { rule in
        let nearest =
          NearestName.find(rule, among: warnings).map { "; did you mean '\($0)'?" } ?? ""
        return Diagnostic(
          "'\(record.id)' acknowledges '\(rule)', expected one of "
            + "\(warnings.joined(separator: ", "))\(nearest)", rule: "unknown-word",
          at: reading.location(record.target, record.id))
      }
    }
  }
}
