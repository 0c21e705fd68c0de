import Cooperation

/// Makes query text of command-line arguments.
enum QueryArguments {
  /// The arguments in the form that the parser of options takes.
  ///
  /// `-FIELD:…` and `-@VIEW` are query text, and one argument `FIELD:a b` without quotes is
  /// `FIELD:"a b"`. Nothing behind `--` is changed.
  static func prepared(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map(prepared) + arguments[end...]
  }

  private static func prepared(_ argument: String) -> String {
    let tokens = QueryLexer.tokens(in: argument)
    guard argument.hasPrefix("-"), tokens.first?.kind == .not, tokens.count > 1 else {
      return ArgumentValue(argument)?.query ?? argument
    }
    // A letter behind the minus may be an option's.
    switch tokens[1].kind {
    case .field, .view, .quoted, .open: break
    case .word, .close, .or, .not: return argument
    }
    let text = String(argument.dropFirst())
    return "NOT \(ArgumentValue(text)?.query ?? text)"
  }
}
