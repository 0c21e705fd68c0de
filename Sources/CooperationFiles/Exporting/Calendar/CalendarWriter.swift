import Cooperation

/// The text of a calendar by RFC 5545: lines of at most 75 octets that end with CRLF.
package enum CalendarWriter {
  /// What begins a calendar, with its name.
  package static func head(name: String) -> String {
    line("BEGIN", "VCALENDAR") + line("VERSION", "2.0")
      + line("PRODID", "-//vnjp//Vietnam-Japan cooperation//EN") + line("CALSCALE", "GREGORIAN")
      + line("X-WR-CALNAME", escaped(name))
  }

  /// One entry; it keeps nobody's day busy.
  package static func text(_ entry: CalendarEntry) -> String {
    let afterwards = CalendarDate(dayNumber: entry.days.upperBound.dayNumber + 1)
    var text = line("BEGIN", "VEVENT")
    text += line("UID", escaped(entry.uid))
    text += line("DTSTAMP", day(entry.changed) + "T000000Z")
    text += line("DTSTART;VALUE=DATE", day(entry.days.lowerBound))
    // The day after the last; the calendar of RFC 5545 ends with the year 9999.
    if afterwards.year <= 9999 { text += line("DTEND;VALUE=DATE", day(afterwards)) }
    text += line("SUMMARY", escaped(entry.summary))
    if !entry.location.isEmpty { text += line("LOCATION", escaped(entry.location)) }
    if !entry.description.isEmpty { text += line("DESCRIPTION", escaped(entry.description)) }
    if !entry.categories.isEmpty {
      text += line("CATEGORIES", entry.categories.map(escaped).joined(separator: ","))
    }
    if let url = entry.url.flatMap(WebAddress.encoded) { text += line("URL", url) }
    text += line("STATUS", entry.status.rawValue) + line("TRANSP", "TRANSPARENT")
    return text + line("END", "VEVENT")
  }

  /// What ends a calendar.
  package static let tail = line("END", "VCALENDAR")

  private static func day(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// A text as a property holds it; control characters, which it may not hold, and signs that turn the
  /// direction of a text become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case "\t": result += " "
      case _ where scalar.isHarmful: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// A property, folded where it is longer than 75 octets and never within a character of UTF-8.
  static func line(_ name: String, _ value: String) -> String {
    var text = ""
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = String(scalar).utf8.count
      if width + octets > 75 {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(scalar)
      width += octets
    }
    return text + "\r\n"
  }
}
