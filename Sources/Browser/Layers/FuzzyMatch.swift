import Cooperation

/// How well a text answers what was typed, and which of its characters do.
///
/// Both are folded, so that marks, case, width and the choice of kana make no difference. Each word
/// typed must be found: at the start of the text, at the start of a word, within one, or as letters
/// in that order with gaps, in falling order of worth.
struct FuzzyMatch: Hashable, Sendable {
  /// 0 is best.
  let cost: Int
  /// The indices of the characters that were matched.
  let marks: Set<Int>

  /// Matches; nil when some word is not found.
  init?(_ typed: String, in text: String) {
    let letters = Self.letters(of: text)
    var cost = 0
    var marks: Set<Int> = []
    for word in Folding.folded(typed).split(separator: " ") {
      guard let best = Self.best(Array(word.unicodeScalars), in: letters) else { return nil }
      cost += best.cost
      marks.formUnion(best.places.map { letters[$0].index })
    }
    self.cost = cost
    self.marks = marks
  }

  private struct Letter {
    let scalar: Unicode.Scalar
    /// The index of the character that it comes from.
    let index: Int
  }

  private static func letters(of text: String) -> [Letter] {
    text.enumerated().flatMap { index, character in
      Folding.folded(String(character)).unicodeScalars.map { Letter(scalar: $0, index: index) }
    }
  }

  private static func best(
    _ word: [Unicode.Scalar], in letters: [Letter]
  ) -> (cost: Int, places: [Int])? {
    var best: (cost: Int, places: [Int])?
    for start in letters.indices where letters[start].scalar == word.first {
      guard let places = places(of: word, from: start, in: letters), let last = places.last else {
        continue
      }
      let gaps = last - start + 1 - word.count
      // Letters that are strewn over half a line are no match that anybody meant.
      guard gaps <= word.count else { continue }
      let isStart = startsWord(start, in: letters)
      let cost =
        gaps == 0 ? (start == 0 ? 0 : isStart ? 1 : 3) : 8 + gaps + (isStart ? 0 : 4)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, places) }
    }
    return best
  }

  private static func places(
    of word: [Unicode.Scalar], from start: Int, in letters: [Letter]
  ) -> [Int]? {
    let end = start + word.count
    if end <= letters.count, letters[start..<end].map(\.scalar) == word {
      return Array(start..<end)
    }
    var places: [Int] = []
    var next = start
    for scalar in word {
      guard let place = letters[next...].firstIndex(where: { $0.scalar == scalar }) else {
        return nil
      }
      places.append(place)
      next = place + 1
    }
    return places
  }

  /// Kana and kanji stand without spaces, so that a word may begin at any of them.
  private static func startsWord(_ index: Int, in letters: [Letter]) -> Bool {
    guard index > 0 else { return true }
    let before = letters[index - 1].scalar
    let isUnspaced = letters[index].scalar.value >= 0x2E80
    return isUnspaced || !(before.properties.isAlphabetic || before.properties.numericType != nil)
  }
}
