/// Counts what is wrong with a file, and says when the rest of it tells nothing more.
struct FindingLimit {
  /// Nobody mends more errors at once.
  static let errorCount = 1_000

  private var seenCount = 0
  private var errors = 0

  /// What is said where too many of the findings so far are errors; nil where fewer are.
  ///
  /// - Complexity: linear in the findings that are new since the last call.
  mutating func refusal(_ findings: [Diagnostic], at place: SourceLocation) -> Diagnostic? {
    errors += findings[seenCount...].count { $0.severity == .error }
    seenCount = findings.count
    guard errors >= Self.errorCount else { return nil }
    return Diagnostic(
      "\(Self.errorCount) errors up to here, expected fewer; the rest is not read, mend these first",
      rule: "budget", at: place)
  }
}
