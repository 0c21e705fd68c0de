/// The dates that a query can ask about.
package enum RowDate: Hashable, Sendable {
  /// Of an event its date, of a document the day of its signing, of a promise the day it was made.
  case own
  case signed, until, due, met

  /// True for a date that is not the one by which a list is sorted.
  func isSecond(of kind: RowKind) -> Bool {
    switch self {
    case .until: true
    case .own: kind == .promises
    case .signed, .due, .met: false
    }
  }
}
