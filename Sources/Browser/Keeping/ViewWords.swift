import Cooperation

/// Finds `@name` in a line of a query, where it stands for the query saved under that name.
struct ViewWords {
  /// One `@name`: the characters it takes, and the name.
  struct Word: Hashable {
    let range: Range<Int>
    let name: String
  }

  /// In the order of the line; those in quotes are text.
  let words: [Word]
  private let characters: [Character]

  init(_ text: String) {
    characters = Array(text)
    var words: [Word] = []
    var isQuoted = false
    var index = 0
    while index < characters.count {
      let character = CompletionContext.plain(characters[index])
      if character == "\"" { isQuoted.toggle() }
      let before = index == 0 ? " " : CompletionContext.plain(characters[index - 1])
      if !isQuoted, Self.isSign(character), before.isWhitespace || "(-".contains(before) {
        let end =
          characters[(index + 1)...].firstIndex { character in
            character.isWhitespace || "()\"".contains(CompletionContext.plain(character))
          } ?? characters.count
        words.append(
          Word(range: index..<end, name: String(characters[(index + 1)..<end])))
        index = end
      } else {
        index += 1
      }
    }
    self.words = words
  }

  /// The name that is all of the line; nil when there is more or less.
  var onlyName: String? {
    guard words.count == 1, let word = words.first else { return nil }
    let isAlone =
      characters[..<word.range.lowerBound].allSatisfy(\.isWhitespace)
      && characters[word.range.upperBound...].allSatisfy(\.isWhitespace)
    return isAlone ? word.name : nil
  }

  /// The line with each name in place of the query it stands for; names without one are left out.
  ///
  /// - Returns: the line, and for each of its characters the one it comes from.
  func expanded(_ query: (String) -> String?) -> (text: String, origins: [Int]) {
    var text: [Character] = []
    var origins: [Int] = []
    var next = 0
    func copy(to end: Int) {
      text += characters[next..<end]
      origins += Array(next..<end)
      next = end
    }
    for word in words {
      copy(to: word.range.lowerBound)
      // A minus before a name that stands for nothing goes with it.
      var replacement = query(word.name).map { Array("(\($0))") } ?? []
      if replacement.count <= 2 { replacement = [] }
      if replacement.isEmpty, text.last == "-" {
        text.removeLast()
        origins.removeLast()
      }
      text += replacement
      origins += replacement.map { _ in word.range.lowerBound }
      next = word.range.upperBound
    }
    copy(to: characters.count)
    return (String(text), origins)
  }

  private static func isSign(_ character: Character) -> Bool {
    character == "@" || character == "＠"
  }
}
