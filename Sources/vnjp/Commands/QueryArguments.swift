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
    // An option, a path and a plain word, which is what most programs are started with.
    if argument.utf8.allSatisfy(isPlain) { return argument }
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

  /// True for a byte that is no sign of the query language, wherever it stands behind a hyphen.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
