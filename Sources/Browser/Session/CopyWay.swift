import Words

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

  /// Says which way a text was copied that begins so.
  func report(_ beginning: String) -> Phrase {
    switch self {
    case .terminal: .copied(beginning)
    case .terminalAndTool(let tool): .copied(beginning, alsoWith: tool)
    case .tool(let tool): .copied(beginning, with: tool)
    case .tooLong: .copyTooLong
    case .refused: .copyRefused
    }
  }
}
