/// Dates as each language writes them.
package enum DateText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The short name of a month in English.
  package static func monthName(_ month: Int) -> String { months[month - 1] }

  /// The whole date for reading: "16–18 Jan 2025", "30 Sep 2025 – 2 Oct 2025", "about
  /// 2016", "by 2013".
  package static func long(_ date: EventDate, _ language: Language) -> String {
    let span = span(of: date, language)
    let (about, perhaps) = signs(language)
    switch (date.certainty, language) {
    case (.certain, _): return span
    case (.approximate, .ja): return span + about
    case (.approximate, _): return "\(about) \(span)"
    case (.uncertain, .ja): return "\(span)（\(perhaps)）"
    case (.uncertain, _): return "\(span) (\(perhaps))"
    case (.approximateAndUncertain, .ja): return "\(span)\(about)（\(perhaps)）"
    case (.approximateAndUncertain, _): return "\(about) \(span) (\(perhaps))"
    }
  }

  /// The words for `~` and `?`.
  package static func signs(_ language: Language) -> (about: String, perhaps: String) {
    switch language {
    case .en: ("about", "probably")
    case .vi: ("khoảng", "có lẽ")
    case .ja: ("頃", "推定")
    }
  }

  /// The days of a date; within one month the month is written once.
  private static func span(of date: EventDate, _ language: Language) -> String {
    let start = long(date.start, language)
    if date.hasOpenBeginning {
      return language.word("by \(start)", "không muộn hơn \(start)", "\(start)以前")
    }
    guard let end = date.end else { return start }
    if let day = date.start.day, let last = end.day, date.start.month == end.month,
      date.start.year == end.year
    {
      return language == .ja ? "\(start)–\(last)日" : "\(day)–\(long(end, language))"
    }
    return "\(start) – \(long(end, language))"
  }

  private static func long(_ date: PartialDate, _ language: Language) -> String {
    switch (date.month, date.day, language) {
    case (nil, _, .ja): "\(date.year)年"
    case (nil, _, _): "\(date.year)"
    case (let month?, nil, .en): "\(months[month - 1]) \(date.year)"
    case (let month?, nil, .vi): "tháng \(month)/\(date.year)"
    case (let month?, nil, .ja): "\(date.year)年\(month)月"
    case (let month?, let day?, .en): "\(day) \(months[month - 1]) \(date.year)"
    case (let month?, let day?, .vi): "\(day)/\(month)/\(date.year)"
    case (let month?, let day?, .ja): "\(date.year)年\(month)月\(day)日"
    }
  }
}
