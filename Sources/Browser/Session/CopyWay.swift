/// Which way a text came to be where it can be pasted.
package enum CopyWay: Hashable, Sendable {
  /// The terminal was told, by OSC 52.
  case terminal
  /// The terminal was told, and a program of this name as well.
  case terminalAndTool(String)
  /// A program of this name alone: the text is too long for the terminal.
  case tool(String)
  /// No way: the text is too long for the terminal, and there is no program.
  case tooLong
  /// No way: the terminal does not take it, and there is no program.
  case refused
}
