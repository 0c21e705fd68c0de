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
    let characters = line.characters.map(QueryLexer.plain)
    let cursor = line.cursor
    if cursor < characters.count,
      !(characters[cursor].isWhitespace || "),\"".contains(characters[cursor]))
    {
      return nil
    }
    let tokens = QueryLexer.tokens(in: line.text)
    if let index = tokens.firstIndex(where: { token in
      token.isTerm && token.range.lowerBound <= cursor && cursor <= token.range.upperBound
    }) {
      guard let found = Self.part(of: tokens[index], at: cursor, characters) else { return nil }
      subject = found.subject
      fragment = String(line.characters[found.range].filter { QueryLexer.plain($0) != "\"" })
      // A quote that closes the value behind the cursor goes with it.
      let closes =
        cursor < characters.count && characters[cursor] == "\""
        && characters[found.range].filter { $0 == "\"" }.count % 2 == 1
      guard closes || cursor == characters.count || characters[cursor] != "\"" else { return nil }
      range = found.range.lowerBound..<(closes ? cursor + 1 : cursor)
      rest = Self.rest(of: line.characters, without: index, tokens)
      return
    }
    guard offersFields else { return nil }
    subject = .field
    fragment = ""
    range = cursor..<cursor
    rest = line.text
  }

  private static func part(
    of token: QueryToken, at cursor: Int, _ characters: [Character]
  ) -> (subject: Subject, range: Range<Int>)? {
    let start = token.range.lowerBound
    switch token.kind {
    case .field(let field):
      guard let value = field.values.last(where: { $0.range.lowerBound <= cursor }),
        cursor <= value.range.upperBound
      else { return nil }
      return (.value(field.field), value.range.lowerBound..<cursor)
    case .word where cursor > start && characters[start..<cursor].allSatisfy(\.isLetter):
      return (.field, start..<cursor)
    default: return nil
    }
  }

  private static func rest(
    of line: [Character], without index: Int, _ tokens: [QueryToken]
  ) -> String? {
    guard !tokens.contains(where: { $0.kind == .or || $0.kind == .open }) else { return nil }
    // A sign before the term goes with it.
    let isSigned = index > 0 && tokens[index - 1].kind == .not
    let start = tokens[isSigned ? index - 1 : index].range.lowerBound
    return String(line[..<start]) + " " + String(line[tokens[index].range.upperBound...])
  }
}

extension QueryToken {
  /// True for what asks something by itself, as no bracket and no sign does.
  fileprivate var isTerm: Bool {
    switch kind {
    case .word, .quoted, .view, .field: true
    case .open, .close, .or, .not: false
    }
  }
}
