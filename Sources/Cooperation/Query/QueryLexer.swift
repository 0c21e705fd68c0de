/// Cuts a query into tokens: the one reading of its text, for the parser, for what is offered while
/// it is typed, for saved views and for arguments of the command line.
///
/// Every text has tokens. A full-width sign serves as its ASCII form; an open quote closes at the
/// end; a stray `)`, an edge `OR` and dashes that stand alone are words.
package struct QueryLexer {
  /// Brackets nested deeper than this are text, so that no query exhausts the stack.
  private static let deepest = 64

  private let characters: [Character]
  private var position = 0
  private var depth = 0
  /// True where no term stands before in the same list of terms.
  private var isEdge = true
  private var followsSign = false

  private init(_ text: String) { characters = text.map(Self.plain) }

  /// The tokens of a text, in order.
  ///
  /// - Complexity: linear in the characters of the text
  package static func tokens(in text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  /// A character as the query language takes it.
  package static func plain(_ character: Character) -> Character {
    switch character {
    case "：": ":"
    case "　": " "
    case "，": ","
    case "（": "("
    case "）": ")"
    case "＠": "@"
    case "－", "−": "-"
    case "～", "〜": "~"
    case "「", "」", "“", "”", "＂": "\""
    // A mark that stands on nothing would join the space or quote it is printed behind, and a sign
    // that opens a cluster but stands at the end the one that is printed behind it.
    default: "a\(character)a".count == 3 ? character : " "
    }
  }

  private mutating func next() -> QueryToken? {
    skipSpace()
    guard let next = peek() else { return nil }
    let start = position
    let kind: QueryToken.Kind
    if !followsSign, depth > 0, next == ")" {
      position += 1
      depth -= 1
      kind = .close
    } else if !followsSign, !isEdge, isOr() {
      position += 2
      kind = .or
    } else if !followsSign, takeSign() {
      kind = .not
    } else {
      kind = takeTerm()
    }
    followsSign = kind == .not
    isEdge = kind == .or || kind == .open || (isEdge && kind == .not)
    return QueryToken(kind: kind, range: start..<position)
  }

  // MARK: Signs

  /// True when `OR` stands here with something behind it.
  private func isOr() -> Bool { letters(at: position) == "OR" && isTerm(behind: position + 2) }

  /// True when a term, and no closing bracket, stands at a place or behind blanks from there.
  private func isTerm(behind start: Int) -> Bool {
    var index = start
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return index < characters.count && !(depth > 0 && characters[index] == ")")
  }

  /// Takes a minus or `NOT` that stands before a term.
  private mutating func takeSign() -> Bool {
    if peek() == "-" {
      guard let next = peek(1), !next.isWhitespace, !isClosing(next), !isDashes() else {
        return false
      }
      position += 1
      return true
    }
    guard letters(at: position) == "NOT", let next = peek(3), next.isWhitespace,
      isTerm(behind: position + 3)
    else { return false }
    position += 3
    return true
  }

  /// True when the word here is made of dashes alone; one before a quote is a sign.
  private func isDashes() -> Bool {
    var end = position
    while end < characters.count, DashWord.isDash(characters[end]) { end += 1 }
    if end < characters.count, characters[end] == "\"" { return end > position + 1 }
    return isWordEnd(end)
  }

  // MARK: Terms

  private mutating func takeTerm() -> QueryToken.Kind {
    switch peek() {
    case "(" where depth < Self.deepest:
      position += 1
      depth += 1
      return .open
    case "\"": return .quoted(takeQuoted())
    default:
      return takeField().map(QueryToken.Kind.field) ?? takeView().map(QueryToken.Kind.view)
        ?? .word(takeWord())
    }
  }

  private mutating func takeView() -> String? {
    guard peek() == "@" else { return nil }
    var end = position + 1
    while !isWordEnd(end) { end += 1 }
    let name = String(characters[position + 1..<end])
    // A lone sign is the beginning of a name.
    guard name.isEmpty || ViewName.isValid(name) else { return nil }
    position = end
    return name
  }

  private mutating func takeField() -> QueryToken.Field? {
    var end = position
    while end < characters.count, characters[end].isLetter { end += 1 }
    guard end > position, end < characters.count, characters[end] == ":",
      let field = QueryField(name: String(characters[position..<end]))
    else { return nil }
    position = end + 1
    let start = position
    let isExact = peek() == "=" && !field.takesDates
    if isExact { position += 1 }
    var values = [takeValue(of: field)]
    while peek() == "," {
      position += 1
      values.append(takeValue(of: field))
    }
    return QueryToken.Field(field: field, isExact: isExact, start: start, values: values)
  }

  private mutating func takeValue(of field: QueryField) -> QueryToken.Value {
    let start = position
    let isQuoted = peek() == "\""
    let text = takeValueText(stopsAtTilde: field == .pair)
    var other: String?
    if field == .pair, peek() == "~" {
      position += 1
      other = takeValueText(stopsAtTilde: false)
    }
    return QueryToken.Value(
      text: text, isQuoted: isQuoted, other: other, range: start..<position)
  }

  private mutating func takeValueText(stopsAtTilde: Bool) -> String {
    if peek() == "\"" { return takeQuoted() }
    let start = position
    while !isWordEnd(position), peek() != ",", !(stopsAtTilde && peek() == "~") { position += 1 }
    return String(characters[start..<position])
  }

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
    repeat { position += 1 } while !isWordEnd(position)
    return String(characters[start..<position])
  }

  // MARK: Characters

  private func peek(_ offset: Int = 0) -> Character? {
    position + offset < characters.count ? characters[position + offset] : nil
  }

  private mutating func skipSpace() {
    while let next = peek(), next.isWhitespace { position += 1 }
  }

  private func isClosing(_ character: Character) -> Bool { depth > 0 && character == ")" }

  private func isWordEnd(_ index: Int) -> Bool {
    guard index < characters.count else { return true }
    let next = characters[index]
    return next.isWhitespace || next == "\"" || isClosing(next)
  }

  /// The letters from a place on, where nothing of a word stands behind them.
  private func letters(at start: Int) -> String {
    var end = start
    while end < characters.count, characters[end].isLetter { end += 1 }
    guard end == characters.count || characters[end].isWhitespace || characters[end] == "(" else {
      return ""
    }
    return String(characters[start..<end])
  }
}
