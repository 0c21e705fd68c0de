import Cooperation
import Words

extension Session {
  /// The filters that are on, with neighbouring words that spell a known name as one.
  var filterParts: [Query] { filterParts(of: filters.on) }

  /// The terms of a query, with neighbouring words that spell a known name as one.
  func filterParts(of query: Query) -> [Query] {
    let terms = query.conjuncts
    var parts: [Query] = []
    var index = 0
    while index < terms.count {
      let words = terms[index...].prefix(Self.mostWordsOfAName).map(Self.word).prefix { $0 != nil }
      let lengths = stride(from: words.count, to: 1, by: -1)
      let length = lengths.first { isName(words.prefix($0).compactMap(\.self)) } ?? 1
      parts.append(.all(of: Array(terms[index..<index + length])))
      index += length
    }
    return parts
  }

  private static let mostWordsOfAName = 24

  private static func word(_ term: Query) -> String? {
    if case .word(let word) = term { word } else { nil }
  }

  private func isName(_ words: [String]) -> Bool {
    catalog.names.entities(named: words.joined(separator: " ")).contains { entity in
      switch entity {
      case .unit, .city, .region, .party, .person: true
      case .sector, .kind: false
      }
    }
  }
}
