import Cells
package import Cooperation
import Words

/// A date in the two columns of a list: months, named where they begin, and days.
package enum ListDate: Hashable, Sendable {
  /// Days that begin in a month, with the sign or the blank that parts them from it.
  case days(month: Int, String)
  /// A date of which no day is known, over both columns.
  case whole(String)
}

extension DateText {
  /// The columns for the names of months in a list.
  package static func monthColumns(_ language: Language) -> Int { language == .ja ? 4 : 3 }

  /// The columns for days in a list, enough for an interval within one month, and with more room
  /// for most that end in another; the few longer ones reach beyond.
  package static func dayColumns(_ language: Language, isWide: Bool) -> Int {
    guard isWide else { return 6 }
    return language == .en ? 9 : 8
  }

  /// A date within a known year: " 11", " 16–18", "~11", " 30–2 Feb" in its month; "Nov",
  /// "about Nov", "2016?" where no day is known.
  package static func list(_ date: EventDate, _ language: Language, isWide: Bool) -> ListDate {
    if let month = date.start.month, let day = date.start.day {
      let end = date.end.map { "–" + shortEnd($0, of: date.start, language) } ?? ""
      let unit = language == .ja && isWide && !end.contains("/") ? "日" : ""
      let isAbout = [.approximate, .approximateAndUncertain].contains(date.certainty)
      let number = day < 10 ? " \(day)" : "\(day)"
      let text = isAbout ? "~\(day)" : " \(number)"
      return .days(month: month, text + end + unit + doubt(date.certainty))
    }
    return .whole(whole(date, language, isWide: isWide))
  }

  /// The date with its year, by ISO 8601 with the signs of EDTF, for lists without headings; the
  /// end of an interval without what it shares with the beginning.
  package static func sortable(_ date: EventDate) -> String {
    let start = date.start.description
    guard let end = date.end else { return start + date.certainty.sign }
    var last = end.description
    if end.year == date.start.year, end.month != nil {
      last.removeFirst(5)
      if end.month == date.start.month, end.day != nil { last.removeFirst(3) }
    }
    return "\(start)–\(last)\(date.certainty.sign)"
  }

  private static func doubt(_ certainty: EventDate.Certainty) -> String {
    [.uncertain, .approximateAndUncertain].contains(certainty) ? "?" : ""
  }

  /// A date of months or years: "Nov", "Sep–Nov", "2016", "2018–2024", with "about" in the fullest
  /// form that fits.
  private static func whole(_ date: EventDate, _ language: Language, isWide: Bool) -> String {
    var text = date.start.month.map { listMonth($0, language) } ?? "\(date.start.year)"
    if let end = date.end { text += "–" + shortEnd(end, of: date.start, language) }
    if language == .ja, date.start.month == nil, date.end?.month == nil { text += "年" }
    text += doubt(date.certainty)
    guard [.approximate, .approximateAndUncertain].contains(date.certainty) else { return text }
    let about = signs(language).about
    let full = language == .ja ? text + about : "\(about) \(text)"
    let columns = monthColumns(language) + dayColumns(language, isWide: isWide)
    return ColumnWidth.of(full) <= columns ? full : "~" + text
  }
}
