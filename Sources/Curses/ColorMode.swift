/// How many colours the terminal is drawn with.
package enum ColorMode: Hashable, Sendable {
  /// Attributes alone, as `NO_COLOR` asks.
  case none

  /// The eight colours of every colour terminal.
  case eight

  /// The 256 colours of xterm.
  case full
}
