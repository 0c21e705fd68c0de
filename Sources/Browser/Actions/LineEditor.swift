/// A change of a line of text.
package enum LineEdit: Hashable, Sendable {
  case insert(Character)
  /// A text at the cursor, as a paste has it.
  case insertText(String)
  case deleteBackward, deleteForward, deleteWord, deleteAll, deleteToEnd
  case left, right, wordLeft, wordRight, home, end
}

/// One line of text and a cursor in it, moved by whole characters however they are composed.
package struct LineEditor: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// The number of characters before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The whole line.
  package var text: String { String(characters) }

  /// The part before the cursor.
  package var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Applies a change.
  package mutating func apply(_ edit: LineEdit) {
    switch edit {
    case .insert(let character): insert(String(character))
    case .insertText(let text): insert(text)
    case .deleteBackward: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWord: delete(from: wordStart, to: cursor)
    case .deleteAll: delete(from: 0, to: cursor)
    case .deleteToEnd: delete(from: cursor, to: characters.count)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = 0
    case .end: cursor = characters.count
    }
  }

  /// A mark that arrives after its letter joins it.
  private mutating func insert(_ text: String) {
    set(textBeforeCursor + text, String(characters[cursor...]))
  }

  /// Puts a text in the place of some characters, and the cursor behind it.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    set(
      String(characters[..<range.lowerBound]) + text, String(characters[range.upperBound...]))
  }

  /// Joins two texts, whose characters at the seam may become one, and puts the cursor there.
  private mutating func set(_ before: String, _ after: String) {
    characters = Array(before + after)
    var scalars = before.unicodeScalars.count
    cursor = 0
    while scalars > 0, cursor < characters.count {
      scalars -= characters[cursor].unicodeScalars.count
      cursor += 1
    }
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    replace(range, with: "")
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }
}
