import Cooperation

/// What the cursor of a line stands behind: the beginning of a field's name or of a value.
struct CompletionContext: Hashable {
  /// What is being typed.
  enum Subject: Hashable {
    case field
    case value(QueryField)
  }

  let subject: Subject
  /// What is typed of it, without quotes.
  let fragment: String
  /// The characters that a candidate takes the place of.
  let range: Range<Int>
  /// The line without the term that the cursor is in; nil where brackets or OR join it to others.
  let rest: String?
}

extension CompletionContext {
  /// Finds what is typed before the cursor; nil within a word, and where nothing can be completed.
  ///
  /// `offersFields` is true where a blank place asks for the names of all fields.
  init?(_ line: LineEditor, offersFields: Bool = false) {
    let characters = line.characters.map(Self.plain)
    let cursor = line.cursor
    if cursor < characters.count,
      !(characters[cursor].isWhitespace || "),\"".contains(characters[cursor]))
    {
      return nil
    }
    var reader = TermReader(characters)
    while let term = reader.next() {
      guard term.range.lowerBound <= cursor, cursor <= term.range.upperBound else { continue }
      guard let found = Self.part(of: term, at: cursor, characters) else { return nil }
      subject = found.subject
      fragment = String(line.characters[found.range].filter { Self.plain($0) != "\"" })
      // A quote that closes the value behind the cursor goes with it.
      let closes =
        cursor < characters.count && characters[cursor] == "\""
        && characters[found.range].filter { $0 == "\"" }.count % 2 == 1
      guard closes || cursor == characters.count || characters[cursor] != "\"" else { return nil }
      range = found.range.lowerBound..<(closes ? cursor + 1 : cursor)
      rest = Self.rest(of: line.characters, without: term.range, characters)
      return
    }
    guard offersFields else { return nil }
    subject = .field
    fragment = ""
    range = cursor..<cursor
    rest = line.text
  }

  private static func part(
    of term: TermReader.Term, at cursor: Int, _ characters: [Character]
  ) -> (subject: Subject, range: Range<Int>)? {
    guard let field = term.field else {
      guard !term.isQuoted, cursor > term.start,
        characters[term.start..<cursor].allSatisfy(\.isLetter)
      else { return nil }
      return (.field, term.start..<cursor)
    }
    guard let value = term.values.last(where: { $0.lowerBound <= cursor }),
      cursor <= value.upperBound
    else { return nil }
    return (.value(field), value.lowerBound..<cursor)
  }

  private static func rest(
    of line: [Character], without term: Range<Int>, _ characters: [Character]
  ) -> String? {
    var before = String(line[..<term.lowerBound])
    let after = String(line[term.upperBound...])
    let words = String(characters).split(separator: " ")
    guard !words.contains("OR"), !characters.contains("(") else { return nil }
    if before.trimmingBlanks.hasSuffix("NOT") { before = String(before.trimmingBlanks.dropLast(3)) }
    return before + " " + after
  }

  /// Full-width signs as the query language takes them.
  static func plain(_ character: Character) -> Character {
    switch character {
    case "：": ":"
    case "，": ","
    case "（": "("
    case "）": ")"
    case "「", "」", "“", "”", "＂": "\""
    default: character
    }
  }
}
