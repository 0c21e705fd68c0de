/// How well a record answers the words of a query: exact spelling before folded, title before the rest.
struct Relevance {
  private let words: [(text: String, pattern: TextPattern)]

  init(_ query: Query) {
    words = query.searchTexts.map { ($0, TextPattern($0)) }
  }

  /// The rank of a row, the lowest first: for each word 0 when it stands in a title as it was typed,
  /// 1 when it stands there in other spelling, 2 in another text as typed, 3 otherwise.
  func rank(row: Int, _ kind: RowKind, _ view: CatalogView, of catalog: Catalog) -> Int {
    guard !words.isEmpty else { return 0 }
    let titles = catalog.title(of: row, kind)?.all ?? []
    let summaries = kind == .events ? catalog.events[row].summary.all : []
    return words.reduce(0) { sum, word in
      if word.pattern.isFound(in: view.titles(row)) {
        return sum + (Self.isFound(word.text, in: titles) ? 0 : 1)
      }
      return sum + (Self.isFound(word.text, in: summaries) ? 2 : 3)
    }
  }

  /// True when a text has the word letter for letter, but for the case of ASCII.
  private static func isFound(_ word: String, in texts: [String]) -> Bool {
    let wanted = Array(word.lowercased())
    return texts.contains { text in
      let characters = Array(text.lowercased())
      guard wanted.count <= characters.count else { return false }
      return (0...characters.count - wanted.count).contains { start in
        characters[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }
}
