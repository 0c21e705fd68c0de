/// Why there is no terminal to draw on.
package enum TerminalError: Error, Hashable, Sendable {
  /// Terminfo does not know the terminal that `$TERM` names, or it cannot place its cursor.
  case unsupported(term: String)

  /// Standard input or standard output is not a terminal.
  case notATerminal
}
