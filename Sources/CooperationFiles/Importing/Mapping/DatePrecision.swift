/// How much of a date is known.
enum DatePrecision: String, CaseIterable, Sendable {
  case year, month

  /// The year or the month of a date that is a whole day, or less.
  func cut(_ date: String) -> String {
    date.split(separator: "-").prefix(self == .year ? 1 : 2).joined(separator: "-")
  }
}
