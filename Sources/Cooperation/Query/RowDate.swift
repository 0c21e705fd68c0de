/// The dates that a query can ask about.
package enum RowDate: Hashable, Sendable {
  /// Of an event its date, of a document the day of its signing.
  case own
  case signed, until, due, met
}
