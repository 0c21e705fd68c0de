/// Ways of writing a name that are not worth a spelling of their own in the records.
package enum NameVariants {
  /// The key of a place's name without the rank that stands before or behind it: that of Huế for
  /// `TP. Huế`, of Đồng Nai for `tỉnh Đồng Nai`, of 堺 for 堺市; itself where that is all.
  package static func withoutRank(_ name: String) -> String {
    let words = Folding.folded(name).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let before = ranksBefore.first { words.count > $0.count && words.starts(with: $0) }
    let body = before.map { words.dropFirst($0.count) } ?? words[...]
    let isBehind = before == nil && body.count > 1 && ranksBehind.contains(body[body.count - 1])
    let key = Folding.key(of: (isBehind ? body.dropLast() : body).joined(separator: " "))
    guard let rank = key.unicodeScalars.last, kanji.contains(rank),
      key.unicodeScalars.count > 1
    else { return key }
    return String(String.UnicodeScalarView(key.unicodeScalars.dropLast()))
  }

  /// The name with its two parts in the other order: Kishida Fumio for `Fumio Kishida`; nil for a
  /// name of more or fewer.
  package static func turned(_ name: String) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count == 2 else { return nil }
    return "\(words[1]) \(words[0])"
  }

  private static let ranksBefore = [
    ["thanh", "pho"], ["tinh"], ["tp"], ["t", "p"], ["t"], ["quan"], ["huyen"], ["thi", "xa"],
    ["tx"],
    ["city", "of"], ["province", "of"],
  ]

  private static let ranksBehind: Set<String> = [
    "city", "province", "prefecture", "shi", "ken", "fu", "town", "district",
  ]

  private static let kanji = Set("市県府都省道".unicodeScalars)
}
