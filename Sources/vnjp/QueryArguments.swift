import Cooperation

/// Makes query text of command-line arguments.
enum QueryArguments {
  /// The arguments in the form that the parser of options takes.
  ///
  /// `-FIELD:…` is query text, and one argument `FIELD:a b` without quotes is `FIELD:"a b"`. Nothing
  /// behind `--` is changed.
  static func prepared(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map(prepared) + arguments[end...]
  }

  private static func prepared(_ argument: String) -> String {
    let isNegated = argument.hasPrefix("-") && !argument.hasPrefix("--")
    let text = isNegated ? String(argument.dropFirst()) : argument
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      QueryField(name: String(text[..<colon])) != nil
    else { return argument }
    let name = text[..<colon]
    let value = text[text.index(after: colon)...]
    let isOneValue =
      value.contains(where: \.isWhitespace)
      && !value.contains { ":：\"「()~".contains($0) }
    let values = value.split(separator: ",").map { part in
      part.contains(where: \.isWhitespace) ? "\"\(part)\"" : String(part)
    }
    let term = isOneValue ? "\(name):\(values.joined(separator: ","))" : text
    return isNegated ? "NOT \(term)" : term
  }
}
