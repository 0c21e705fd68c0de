package import Cooperation

extension DateText {
  /// A month as a list names it: "Nov", "T11", "11月".
  package static func listMonth(_ month: Int, _ language: Language) -> String {
    switch language {
    case .en: monthName(month)
    case .vi: "T\(month)"
    case .ja: "\(month)月"
    }
  }

  /// Years from one to another: "2010–2019".
  package static func years(_ first: Int, _ last: Int, _ language: Language) -> String {
    language == .ja ? "\(first)–\(last)年" : "\(first)–\(last)"
  }

  /// Months of a year: "Jan–Mar 2019".
  package static func months(_ first: Int, _ last: Int, of year: Int, _ language: Language)
    -> String
  {
    switch language {
    case .en: "\(monthName(first))–\(monthName(last)) \(year)"
    case .vi: "tháng \(first)–\(last)/\(year)"
    case .ja: "\(year)年\(first)–\(last)月"
    }
  }

  /// The end of an interval, with no more of it than differs from the beginning.
  package static func shortEnd(
    _ end: PartialDate, of start: PartialDate, _ language: Language
  ) -> String {
    guard let month = end.month else { return "\(end.year)" }
    let isOtherYear = end.year != start.year
    guard let day = end.day else {
      return listMonth(month, language) + (isOtherYear ? " \(end.year)" : "")
    }
    if month == start.month, !isOtherYear { return "\(day)" }
    switch language {
    case .en: return "\(day) \(monthName(month))" + (isOtherYear ? " \(end.year)" : "")
    case .vi: return "\(day)/\(month)" + (isOtherYear ? "/\(end.year)" : "")
    case .ja: return (isOtherYear ? "\(end.year)/" : "") + "\(month)/\(day)"
    }
  }
}
