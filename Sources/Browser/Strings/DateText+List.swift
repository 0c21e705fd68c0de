import Cells
package import Cooperation

extension DateText {
  /// The columns for dates in a list, more where there is room for intervals.
  static func listColumns(_ language: Language, isWide: Bool) -> Int {
    switch language {
    case .en: isWide ? 10 : 7
    case .vi: isWide ? 9 : 7
    case .ja: isWide ? 11 : 9
    }
  }

  /// The date within a known year, the fullest form that fits: "11 Nov", "16–18 Jan", "~Nov",
  /// "2016?"; an interval without room for its end keeps a dash: "30 Jan–".
  package static func list(_ date: EventDate, _ language: Language, columns: Int) -> String {
    let forms = (date.end.map { spans(date.start, $0, language) } ?? [list(date.start, language)])
      .map { sign($0, date.certainty) }
    return forms.first { ColumnWidth.of($0) <= columns } ?? forms.last ?? ""
  }

  /// The date with its year, by ISO 8601 with the signs of EDTF, for lists without headings.
  static func sortable(_ date: EventDate) -> String {
    let start = date.start.description
    return start + (date.end == nil || start.count == 10 && date.certainty != .certain ? "" : "–")
      + date.certainty.sign
  }

  /// Years from one to another: "2010–2019".
  static func years(_ first: Int, _ last: Int, _ language: Language) -> String {
    language == .ja ? "\(first)–\(last)年" : "\(first)–\(last)"
  }

  /// Months of a year: "Jan–Mar 2019".
  static func months(_ first: Int, _ last: Int, of year: Int, _ language: Language) -> String {
    switch language {
    case .en: "\(monthName(first))–\(monthName(last)) \(year)"
    case .vi: "tháng \(first)–\(last)/\(year)"
    case .ja: "\(year)年\(first)–\(last)月"
    }
  }

  private static func sign(_ text: String, _ certainty: EventDate.Certainty) -> String {
    switch certainty {
    case .certain: text
    case .approximate: "~" + text
    case .uncertain: text + "?"
    case .approximateAndUncertain: "~\(text)?"
    }
  }

  private static func list(_ date: PartialDate, _ language: Language) -> String {
    switch (date.month, date.day, language) {
    case (nil, _, _): "\(date.year)"
    case (let month?, nil, .en): monthName(month)
    case (let month?, nil, .vi): "thg \(month)"
    case (let month?, nil, .ja): "\(month)月"
    case (let month?, let day?, .en): "\(day) \(monthName(month))"
    case (let month?, let day?, .vi): "\(day)/\(month)"
    case (let month?, let day?, .ja): "\(month)月\(day)日"
    }
  }

  /// The forms of an interval, the fullest first.
  private static func spans(
    _ start: PartialDate, _ end: PartialDate, _ language: Language
  ) -> [String] {
    let first = list(start, language)
    var forms: [String] = []
    if start.year == end.year {
      forms.append("\(first)–\(list(end, language))")
      if let month = start.month, month == end.month, let day = start.day, let last = end.day {
        switch language {
        case .en: forms = ["\(day)–\(last) \(monthName(month))"]
        case .vi: forms = ["\(day)–\(last)/\(month)"]
        case .ja: forms = ["\(month)月\(day)–\(last)日"]
        }
      }
    } else if start.month == nil {
      forms.append("\(start.year)–\(end.year)")
      if start.year / 100 == end.year / 100 {
        let short = end.year % 100
        forms.append("\(start.year)–\(short < 10 ? "0" : "")\(short)")
      }
    } else {
      forms.append("\(first)–\(end.year)")
    }
    return forms + ["\(first)–"]
  }
}
