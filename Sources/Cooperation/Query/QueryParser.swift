/// Reads a query; every text is one, and only an empty or malformed value of a known field is an
/// error.
///
/// Grammar: docs/architecture.md, "Queries". A full-width colon, space or bracket serves as its
/// ASCII form; an open quote or bracket closes at the end; a stray `)`, an edge `OR`, a lone `-` and
/// an unknown `name:` are text.
package struct QueryParser {
  /// Brackets nested deeper than this are text, so that no query exhausts the stack.
  private static let deepest = 64

  private let characters: [Character]
  private var position = 0
  private var depth = 0

  private init(_ text: String) {
    characters = text.map { character in
      switch character {
      case "：": ":"
      case "　": " "
      case "，": ","
      case "（": "("
      case "）": ")"
      case "「", "」", "“", "”", "＂": "\""
      // A mark that stands on nothing would join the space or quote it is printed behind, and a sign
      // that opens a cluster but stands at the end the one that is printed behind it.
      default: "a\(character)a".count == 3 ? character : " "
      }
    }
  }

  /// Parses a query.
  package static func parse(_ text: String) throws(QueryError) -> Query {
    var parser = QueryParser(text)
    return try parser.parseOr()
  }

  private mutating func parseOr() throws(QueryError) -> Query {
    var branches: [Query] = []
    while true {
      let branch = try parseAnd()
      branches.append(branch)
      guard takeOr() else { break }
    }
    return branches.count == 1 ? branches[0] : .or(branches)
  }

  private mutating func parseAnd() throws(QueryError) -> Query {
    var terms: [Query] = []
    var isEdge = true
    while true {
      skipSpace()
      guard let next = peek() else { break }
      if depth > 0, next == ")" { break }
      if !isEdge, isOr() { break }
      terms.append(contentsOf: try parseNot().conjuncts)
      isEdge = false
    }
    return Query.all(of: terms)
  }

  /// True when `OR` stands here with something before and behind it.
  private func isOr() -> Bool {
    guard word(at: position) == "OR" else { return false }
    var index = position + 2
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return false }
    return !(depth > 0 && characters[index] == ")")
  }

  private mutating func takeOr() -> Bool {
    skipSpace()
    guard isOr() else { return false }
    position += 2
    return true
  }

  private mutating func parseNot() throws(QueryError) -> Query {
    if peek() == "-", let next = peek(1), !next.isWhitespace, next != ")" || depth == 0 {
      position += 1
      return .not(try parsePrimary())
    }
    if word(at: position) == "NOT" {
      var index = position + 3
      while index < characters.count, characters[index].isWhitespace { index += 1 }
      if index < characters.count, index > position + 3, !(depth > 0 && characters[index] == ")") {
        position = index
        return .not(try parsePrimary())
      }
    }
    return try parsePrimary()
  }

  private mutating func parsePrimary() throws(QueryError) -> Query {
    switch peek() {
    case "(" where depth < Self.deepest:
      position += 1
      depth += 1
      let inner = try parseOr()
      skipSpace()
      if peek() == ")" { position += 1 }
      depth -= 1
      return inner
    case "\"":
      return .phrase(takeQuoted())
    default:
      if let field = takeFieldName() { return .field(try parseValues(of: field)) }
      return Self.text(takeWord())
    }
  }

  // MARK: Fields

  private mutating func takeFieldName() -> QueryField? {
    var index = position
    while index < characters.count, characters[index].isLetter { index += 1 }
    guard index > position, index < characters.count, characters[index] == ":",
      let field = QueryField(name: String(characters[position..<index]))
    else { return nil }
    position = index + 1
    return field
  }

  private mutating func parseValues(of field: QueryField) throws(QueryError) -> FieldTerm {
    let start = position
    var isExact = false
    if peek() == "=", field != .date, field != .year {
      isExact = true
      position += 1
    }
    var values: [FieldValue] = []
    repeat {
      if !values.isEmpty { position += 1 }
      values.append(try parseValue(of: field))
    } while peek() == ","
    guard values.contains(where: { !$0.text.isEmpty }) else {
      throw QueryError(.missingValue(field: field), found: "", column: start, length: 1)
    }
    return FieldTerm(field, isExact: isExact, values: values.filter { !$0.text.isEmpty })
  }

  private mutating func parseValue(of field: QueryField) throws(QueryError) -> FieldValue {
    let start = position
    let text = takeValue(stopsAtTilde: field == .pair)
    var other: String?
    if field == .pair {
      if peek() == "~" {
        position += 1
        other = takeValue(stopsAtTilde: false)
      }
      if other?.isEmpty ?? true || text.isEmpty {
        throw QueryError(.notAPair, found: text, column: start, length: max(1, position - start))
      }
    }
    if field == .date || field == .year, !text.isEmpty, DateRange(text) == nil {
      throw QueryError(
        .notADate(field: field), found: text, column: start, length: position - start)
    }
    return FieldValue(text, other: other, column: start, length: position - start)
  }

  private mutating func takeValue(stopsAtTilde: Bool) -> String {
    if peek() == "\"" { return takeQuoted() }
    let start = position
    while let next = peek(), !next.isWhitespace, next != ",", next != "\"",
      !(depth > 0 && next == ")"), !(stopsAtTilde && next == "~")
    {
      position += 1
    }
    return String(characters[start..<position])
  }

  // MARK: Words

  private mutating func takeQuoted() -> String {
    position += 1
    let start = position
    while let next = peek(), next != "\"" { position += 1 }
    let text = String(characters[start..<position])
    if position < characters.count { position += 1 }
    return text
  }

  private mutating func takeWord() -> String {
    let start = position
    repeat { position += 1 } while !isWordEnd()
    return String(characters[start..<position])
  }

  private func isWordEnd() -> Bool {
    guard let next = peek() else { return true }
    return next.isWhitespace || next == "\"" || (depth > 0 && next == ")")
  }

  /// A word as a term; one that would read as something else is kept as a phrase.
  private static func text(_ word: String) -> Query {
    let isPlain =
      !["OR", "NOT"].contains(word) && !word.contains("(") && !word.contains(")")
      && !word.hasPrefix("-")
    return isPlain ? .word(word) : .phrase(word)
  }

  // MARK: Characters

  private func peek(_ offset: Int = 0) -> Character? {
    position + offset < characters.count ? characters[position + offset] : nil
  }

  private mutating func skipSpace() {
    while let next = peek(), next.isWhitespace { position += 1 }
  }

  private func word(at start: Int) -> String {
    var end = start
    while end < characters.count, characters[end].isLetter { end += 1 }
    guard end == characters.count || characters[end].isWhitespace || characters[end] == "(" else {
      return ""
    }
    return String(characters[start..<end])
  }
}
