/// Why a query cannot be answered: the word, where it stands, and what was probably meant.
package struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// No such value of this field; the nearest known one.
    case unknownValue(field: QueryField, nearest: String?)
    /// The field stands without a value.
    case missingValue(field: QueryField)
    /// The value is no date or range of dates.
    case notADate(field: QueryField)
    /// `pair:` needs two names with `~` between them.
    case notAPair
    /// No view was saved under this name; the nearest that was.
    case unknownView(nearest: String?)
    /// Views that name each other in a circle: the names from one to itself again.
    case viewCircle(names: [String])
    /// What the views stand for has too many terms or names views too deep.
    case viewTooLong
  }

  package let problem: Problem
  /// What was found.
  package let found: String
  /// Zero-based, in characters of the query.
  package let column: Int
  package let length: Int

  package init(_ problem: Problem, found: String, column: Int, length: Int) {
    self.problem = problem
    self.found = found
    self.column = column
    self.length = length
  }
}
