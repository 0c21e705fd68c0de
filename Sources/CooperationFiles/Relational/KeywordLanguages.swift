import Cooperation

/// Parts the keywords of a sector by language again, since records keep them as one list: first the
/// English ones, then the Vietnamese, then the Japanese.
enum KeywordLanguages {
  /// A map of language to keywords for a list of them.
  static func value(_ keywords: JSONValue) -> JSONValue {
    let texts = keywords.elements.compactMap(\.text)
    let (first, second) = borders(texts)
    return .object([
      "en": .texts(texts[..<first]), "vi": .texts(texts[first..<second]),
      "ja": .texts(texts[second...]),
    ])
  }

  /// Where Vietnamese and where Japanese begin: the borders that the letters speak against least.
  private static func borders(_ texts: [String]) -> (Int, Int) {
    // The best borders so far when the last keyword is English, Vietnamese or Japanese.
    var english = Borders(misfits: 0, first: 0, second: 0)
    var vietnamese = english
    var japanese = english
    for (index, text) in texts.enumerated() {
      let (isVietnamese, isJapanese) = (isVietnamese(text), isJapanese(text))
      let fresh = Borders(misfits: english.misfits, first: index, second: index)
      japanese = [japanese, vietnamese.ending(at: index), fresh].best.adding(isJapanese ? 0 : 2)
      vietnamese = [vietnamese, fresh].best.adding(isVietnamese ? 0 : 1)
      english = english.adding(isVietnamese || isJapanese ? 1 : 0)
    }
    let count = texts.count
    let best = [
      Borders(misfits: english.misfits, first: count, second: count),
      vietnamese.ending(at: count), japanese,
    ].best
    return (best.first, best.second)
  }

  private static func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x3000 && $0.value < 0x1_0000 }
  }

  private static func isVietnamese(_ text: String) -> Bool {
    !isJapanese(text) && text.unicodeScalars.contains { $0.value > 0x7F }
  }
}

/// Two borders in a list of keywords, and how many keywords are on the wrong side of them.
private struct Borders {
  let misfits: Int
  let first: Int
  let second: Int

  func ending(at second: Int) -> Borders {
    Borders(misfits: misfits, first: first, second: second)
  }

  func adding(_ count: Int) -> Borders {
    Borders(misfits: misfits + count, first: first, second: second)
  }
}

extension [Borders] {
  /// The first of those with the fewest misfits.
  fileprivate var best: Borders {
    self.min { $0.misfits < $1.misfits } ?? Borders(misfits: 0, first: 0, second: 0)
  }
}
