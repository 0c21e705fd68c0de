import Cooperation

/// Reads dates as papers of both countries write them, to say how a record writes them.
enum DateAdvice {
  /// The dates by EDTF that a text can mean, such as 2026-10-14 for `14/10/2026` and 2024-12-09 for
  /// `令和6年12月9日`; none where that is not plain.
  ///
  /// Where day and month could change places there are two, in Vietnam's order first. A time of the day
  /// is left out.
  static func readings(of text: String) -> [String] {
    let folded = withoutTime(Folding.folded(SignName.trimmed(text)))
    if let date = EventDate(folded) { return [date.description] }
    var (numbers, words) = parts(of: folded)
    let isAbout =
      !words.isDisjoint(with: ["khoang", "about", "circa", "ca"])
      || words.contains { $0.contains("頃") || $0.contains("約") }
    if let era = eras.first(where: { era in words.contains { $0.hasPrefix(era.name) } }) {
      if words.contains(where: { $0.contains("元") }) { numbers.insert("1", at: 0) }
      guard let first = numbers.first, first.count <= 2, let year = Int(first) else { return [] }
      numbers[0] = String(era.begins + year - 1)
    }
    let month = words.lazy.compactMap(monthNumber).first
    return dates(numbers, month: month).compactMap { EventDate($0) }.map {
      $0.description + (isAbout ? "~" : "")
    }
  }

  /// The text without a time such as `T00:00:00Z` or ` 0:00` behind a day.
  private static func withoutTime(_ text: String) -> String {
    guard let index = text.lastIndex(where: { $0 == "t" || $0 == " " }) else { return text }
    let time = text[text.index(after: index)...]
    let isTime =
      time.contains(":") && time.first?.isNumber ?? false
      && time.allSatisfy { $0.isNumber || ":.z+".contains($0) }
    return isTime ? String(text[..<index]) : text
  }

  private static let eras: [(name: String, begins: Int)] = [
    ("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912), ("明治", 1868),
  ]

  /// The numbers of a text, and its words.
  private static func parts(of text: String) -> (numbers: [String], words: Set<String>) {
    var numbers: [String] = []
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    var isNumber = false
    func flush() {
      guard !word.isEmpty else { return }
      if isNumber { numbers.append(String(word)) } else { words.insert(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if !isDigit, !scalar.properties.isAlphabetic {
        flush()
        continue
      }
      if isDigit != isNumber { flush() }
      isNumber = isDigit
      word.append(scalar)
    }
    flush()
    return (numbers, words)
  }

  private static func monthNumber(_ word: String) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard word.utf8.count >= 3, let index = months.firstIndex(of: String(word.prefix(3))) else {
      return nil
    }
    return index + 1
  }

  /// The dates of numbers in the order in which they stand; `month` was a word.
  private static func dates(_ numbers: [String], month: Int?) -> [String] {
    guard (1...4).contains(numbers.count) else { return [] }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return [] }
    let yearFirst = numbers[0].count == 4
    guard yearFirst || numbers.last?.count == 4 else { return [] }
    let year = yearFirst ? values[0] : values[values.count - 1]
    let rest = yearFirst ? Array(values.dropFirst()) : Array(values.dropLast())
    let orders: [(month: Int?, days: [Int])] =
      switch (month, rest.count) {
      case (let month?, _): [(month, rest)]
      case (nil, 0): [(nil, [])]
      case (nil, 1): [(rest[0], [])]
      case (nil, 2) where yearFirst: [(rest[0], [rest[1]])]
      case (nil, 2) where rest[0] == rest[1]: [(rest[1], [rest[0]])]
      case (nil, 2): [(rest[1], [rest[0]]), (rest[0], [rest[1]])]
      case (nil, _) where yearFirst: [(rest[0], [rest[1], rest[2]])]
      default: [(rest[2], [rest[0], rest[1]])]
      }
    return orders.compactMap { written(year, $0.month, days: $0.days) }
  }

  private static func written(_ year: Int, _ month: Int?, days: [Int]) -> String? {
    guard days.count <= 2 else { return nil }
    guard let month else { return PartialDate(year: year)?.description }
    guard !days.isEmpty else { return PartialDate(year: year, month: month)?.description }
    let dates = days.compactMap { PartialDate(year: year, month: month, day: $0)?.description }
    return dates.count == days.count ? dates.joined(separator: "/") : nil
  }
}
