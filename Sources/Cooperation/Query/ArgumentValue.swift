/// One argument of the command line that is a field and a value with blanks: `province:Da Nang`.
package struct ArgumentValue: Hashable, Sendable {
  private let name: String
  private let values: [Substring]

  /// Reads an argument; nil when it reads as a query that needs no quotes, or has some.
  package init?(_ argument: String) {
    let tokens = QueryLexer.tokens(in: argument)
    guard tokens.count > 1, let field = tokens[0].field,
      tokens.dropFirst().allSatisfy({ token in
        if case .word(let word) = token.kind {
          !word.contains { ":()~".contains($0) }
        } else {
          false
        }
      }),
      field.values.allSatisfy({ !$0.isQuoted && $0.other == nil && !$0.text.contains(":") })
    else { return nil }
    let characters = Array(argument.map(QueryLexer.plain))
    name = String(characters[..<(field.start - 1)])
    values = String(characters[field.start...]).split(separator: ",")
  }

  /// The query that it means, with quotes around what has blanks.
  package var query: String {
    let texts = values.map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : String($0) }
    return "\(name):\(texts.joined(separator: ","))"
  }
}
