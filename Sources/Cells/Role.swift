/// What a colour is for; the terminal decides which colour that is.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text, in the terminal's own colour.
  case text

  /// What is secondary.
  case dim

  /// Focus, selection and chips.
  case accent

  /// Instruments (◆), and nothing else.
  case instrument

  /// Bars of charts.
  case bar

  /// What needs attention.
  case warning
}
