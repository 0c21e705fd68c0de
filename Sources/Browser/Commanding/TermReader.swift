import Cooperation

/// Cuts a line into terms as the query language does, whether or not they are complete.
struct TermReader {
  /// One term and its parts, as ranges of characters.
  struct Term {
    /// All of it, with a minus before it.
    var range: Range<Int>
    /// Where its word, quote or field begins.
    let start: Int
    var field: QueryField?
    /// The values of the field, each with its quotes.
    var values: [Range<Int>] = []
    var isQuoted = false
  }

  private let characters: [Character]
  private var position = 0

  init(_ characters: [Character]) { self.characters = characters }

  /// The next term; nil at the end of the line.
  mutating func next() -> Term? {
    while let character = peek(), character.isWhitespace || "()".contains(character) {
      position += 1
    }
    guard peek() != nil else { return nil }
    let begin = position
    if peek() == "-" { position += 1 }
    var term = Term(range: begin..<begin, start: position)
    if peek() == "\"" {
      term.isQuoted = true
      skipQuoted()
    } else if let field = takeFieldName() {
      term.field = field
      if peek() == "=" { position += 1 }
      term.values.append(takeValue())
      while peek() == "," {
        position += 1
        term.values.append(takeValue())
      }
    } else {
      while let character = peek(), !Self.ends(character) { position += 1 }
    }
    // Whatever it is, the reader goes on.
    if position == begin { position += 1 }
    term.range = begin..<position
    return term
  }

  private mutating func takeFieldName() -> QueryField? {
    var end = position
    while end < characters.count, characters[end].isLetter { end += 1 }
    guard end < characters.count, characters[end] == ":",
      let field = QueryField(name: String(characters[position..<end]))
    else { return nil }
    position = end + 1
    return field
  }

  /// A value, and with `~` behind a quote the other name of a pair.
  private mutating func takeValue() -> Range<Int> {
    let start = position
    repeat {
      if peek() == "~" { position += 1 }
      if peek() == "\"" { skipQuoted() }
      while let character = peek(), !Self.ends(character), character != "," { position += 1 }
    } while peek() == "\"" && characters[position - 1] == "~"
    return start..<position
  }

  private mutating func skipQuoted() {
    position += 1
    while let character = peek(), character != "\"" { position += 1 }
    if peek() != nil { position += 1 }
  }

  private func peek() -> Character? {
    position < characters.count ? characters[position] : nil
  }

  private static func ends(_ character: Character) -> Bool {
    character.isWhitespace || "\"()".contains(character)
  }
}
