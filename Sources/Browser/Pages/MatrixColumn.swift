import Cooperation

/// A column of the cross-table behind that of all years.
enum MatrixColumn: Hashable, Sendable {
  /// All years before one.
  case before(Int)
  case year(Int)

  /// The term of a query that finds its events.
  var term: Query {
    let text =
      switch self {
      case .before(let year): "..\(Self.fourDigits(year - 1))"
      case .year(let year): Self.fourDigits(year)
      }
    return .field(FieldTerm(.year, values: [FieldValue(text)]))
  }

  private static func fourDigits(_ year: Int) -> String {
    let digits = "\(year)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
