import Cooperation

/// Reads dates as papers of both countries write them, to say how a record writes them.
enum DateAdvice {
  /// The date by EDTF that a text means, such as 2026-10-14 for `14/10/2026` and 2024-12-09 for
  /// `令和6年12月9日`; nil where that is not plain.
  ///
  /// Day and month stand in Vietnam's order unless the
  /// month would be none.
  static func form(of text: String) -> String? {
    let folded = Folding.folded(SignName.trimmed(text))
    if let date = EventDate(folded) { return date.description }
    var (numbers, words) = parts(of: folded)
    let isAbout =
      !words.isDisjoint(with: ["khoang", "about", "circa", "ca"])
      || words.contains { $0.contains("頃") || $0.contains("約") }
    if let era = eras.first(where: { era in words.contains { $0.hasPrefix(era.name) } }) {
      if words.contains(where: { $0.contains("元") }) { numbers.insert("1", at: 0) }
      guard let first = numbers.first, first.count <= 2, let year = Int(first) else { return nil }
      numbers[0] = String(era.begins + year - 1)
    }
    let month = words.lazy.compactMap(monthNumber).first
    guard let date = date(numbers, month: month), let read = EventDate(date) else { return nil }
    return read.description + (isAbout ? "~" : "")
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

  /// The date of numbers in the order in which they stand; `month` was a word.
  private static func date(_ numbers: [String], month: Int?) -> String? {
    guard (1...4).contains(numbers.count) else { return nil }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return nil }
    let yearFirst = numbers[0].count == 4
    guard yearFirst || numbers.last?.count == 4 else { return nil }
    let year = yearFirst ? values[0] : values[values.count - 1]
    var rest = yearFirst ? Array(values.dropFirst()) : Array(values.dropLast())
    if let month {
      return written(year, month, days: rest)
    }
    switch rest.count {
    case 0: return written(year, nil, days: [])
    case 1: return written(year, rest[0], days: [])
    case 2 where yearFirst: return written(year, rest[0], days: [rest[1]])
    case 2:
      if rest[1] > 12, rest[0] <= 12 { rest.swapAt(0, 1) }
      return written(year, rest[1], days: [rest[0]])
    case 3 where yearFirst: return written(year, rest[0], days: [rest[1], rest[2]])
    default: return written(year, rest[2], days: [rest[0], rest[1]])
    }
  }

  private static func written(_ year: Int, _ month: Int?, days: [Int]) -> String? {
    guard days.count <= 2 else { return nil }
    guard let month else { return PartialDate(year: year)?.description }
    guard !days.isEmpty else { return PartialDate(year: year, month: month)?.description }
    let dates = days.compactMap { PartialDate(year: year, month: month, day: $0)?.description }
    return dates.count == days.count ? dates.joined(separator: "/") : nil
  }
}
