/// Reads a query; every text is one, and only an empty or malformed value of a known field is an
/// error.
///
/// Grammar: docs/architecture.md, "Queries".
package struct QueryParser {
  private let tokens: [QueryToken]
  private var index = 0

  private init(_ text: String) { tokens = QueryLexer.tokens(in: text) }

  /// Parses a query.
  package static func parse(_ text: String) throws(QueryError) -> Query {
    var parser = QueryParser(text)
    return try parser.parseOr()
  }

  private mutating func parseOr() throws(QueryError) -> Query {
    var branches = [try parseAnd()]
    while peek() == .or {
      index += 1
      branches.append(try parseAnd())
    }
    return branches.count == 1 ? branches[0] : .or(branches)
  }

  private mutating func parseAnd() throws(QueryError) -> Query {
    var terms: [Query] = []
    while let next = peek(), next != .or, next != .close {
      terms.append(contentsOf: try parseNot().conjuncts)
    }
    return Query.all(of: terms)
  }

  private mutating func parseNot() throws(QueryError) -> Query {
    guard peek() == .not else { return try parsePrimary() }
    index += 1
    let term = try parsePrimary()
    // Dashes ask for nothing, with and without a sign.
    if case .word(let word) = term, DashWord.isDashes(word) { return term }
    return .not(term)
  }

  private mutating func parsePrimary() throws(QueryError) -> Query {
    guard index < tokens.count else { return .everything }
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .open:
      let inner = try parseOr()
      if peek() == .close { index += 1 }
      return inner
    case .quoted(let text): return .phrase(text)
    case .view(let name):
      return .view(
        ViewTerm(name, column: token.range.lowerBound, length: token.range.count))
    case .field(let field): return .field(try term(of: field))
    case .word(let word): return Self.text(word)
    // The lexer gives none of these where a term is wanted.
    case .close, .or, .not: return .everything
    }
  }

  private func peek() -> QueryToken.Kind? { index < tokens.count ? tokens[index].kind : nil }

  // MARK: Fields

  private func term(of token: QueryToken.Field) throws(QueryError) -> FieldTerm {
    var values: [FieldValue] = []
    for value in token.values {
      let value = try checked(value, of: token.field)
      if !value.text.isEmpty { values.append(value) }
    }
    guard !values.isEmpty else {
      throw QueryError(
        .missingValue(field: token.field), found: "", column: token.start, length: 1)
    }
    return FieldTerm(token.field, isExact: token.isExact, values: values)
  }

  private func checked(
    _ value: QueryToken.Value, of field: QueryField
  ) throws(QueryError) -> FieldValue {
    let start = value.range.lowerBound
    if field == .pair, value.text.isEmpty || value.other?.isEmpty ?? true {
      throw QueryError(
        .notAPair, found: value.text, column: start, length: max(1, value.range.count))
    }
    if field.takesDates, !value.text.isEmpty, DateRange(value.text) == nil {
      throw QueryError(
        .notADate(field: field), found: value.text, column: start, length: value.range.count)
    }
    return FieldValue(
      value.text, other: value.other,
      isText: field == .memo && value.isQuoted && !FieldValue.needsQuotes(value.text),
      column: start, length: value.range.count)
  }

  /// A word as a term; one that would read as something else is kept as a phrase.
  private static func text(_ word: String) -> Query {
    if DashWord.isDashes(word) { return .word(word) }
    let isPlain =
      !["OR", "NOT"].contains(word) && !word.contains("(") && !word.contains(")")
      && !word.hasPrefix("-")
    return isPlain ? .word(word) : .phrase(word)
  }
}
