/// A span of days as a query writes it.
package enum DateRange: Hashable, Sendable {
  /// `2024-06`, `../2013`
  case on(EventDate)
  /// `>=2024-06`
  case atLeast(EventDate)
  /// `<=2024-06`
  case atMost(EventDate)
  /// `>2024-06`
  case after(EventDate)
  /// `<2024-06`
  case before(EventDate)
  /// `2023..2025`, `2023..`, `..2025`
  case between(EventDate?, EventDate?)

  /// Reads a span; nil when the text has none of the forms.
  ///
  /// Full-width digits and signs are taken for those of ASCII, and a `~`, `～` or `〜` between two dates
  /// for `..`; at the end of a date it says that the date is about right, as in EDTF.
  package init?(_ written: String) {
    let text = Self.plain(written)
    if let range = Self.compared(text, ">=", Self.atLeast) ?? Self.compared(text, "<=", Self.atMost)
      ?? Self.compared(text, ">", Self.after) ?? Self.compared(text, "<", Self.before)
    {
      self = range
    } else if text.hasPrefix("../"), let date = EventDate(text) {
      self = .on(date)
    } else if let dots = Self.dots(in: text) {
      let left = text[..<dots.lowerBound]
      let right = text[dots.upperBound...]
      let lower = EventDate(left)
      let upper = EventDate(right)
      guard left.isEmpty == (lower == nil), right.isEmpty == (upper == nil),
        lower != nil || upper != nil
      else { return nil }
      self = .between(lower, upper)
    } else if let date = EventDate(text) {
      self = .on(date)
    } else {
      return nil
    }
  }

  /// The text in ASCII, with `..` between two dates.
  private static func plain(_ written: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      switch scalar {
      case "〜", "～": text.append("~")
      case "−", "‐", "–": text.append("-")
      case "\u{FF01}"..."\u{FF5E}":
        text.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: text.append(scalar)
      }
    }
    let plain = String(text)
    guard !plain.contains(".."), let wave = plain.firstIndex(of: "~") else { return plain }
    let rest = plain[plain.index(after: wave)...]
    guard wave != plain.startIndex, rest.first?.isNumber ?? false else { return plain }
    return "\(plain[..<wave])..\(rest)"
  }

  private static func compared(
    _ text: String, _ sign: String, _ make: (EventDate) -> DateRange
  ) -> DateRange? {
    guard text.hasPrefix(sign) else { return nil }
    return EventDate(text.dropFirst(sign.count)).map(make)
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    guard let first = text.firstIndex(of: ".") else { return nil }
    let second = text.index(after: first)
    guard second < text.endIndex, text[second] == "." else { return nil }
    return first..<text.index(after: second)
  }

  /// The days of the span; nil when it holds none.
  package var days: ClosedRange<CalendarDate>? {
    let first = CalendarDate.first(of: 1)
    let last = CalendarDate.last(of: 9999)
    let bounds: (CalendarDate, CalendarDate) =
      switch self {
      case .on(let date): (date.earliest, date.latest)
      case .atLeast(let date): (date.earliest, last)
      case .atMost(let date): (first, date.latest)
      case .after(let date): (CalendarDate(dayNumber: date.latest.dayNumber + 1), last)
      case .before(let date): (first, CalendarDate(dayNumber: date.earliest.dayNumber - 1))
      case .between(let lower, let upper): (lower?.earliest ?? first, upper?.latest ?? last)
      }
    return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
  }
}

extension DateRange: CustomStringConvertible {
  /// The span as a query writes it.
  package var description: String {
    switch self {
    case .on(let date): "\(date)"
    case .atLeast(let date): ">=\(date)"
    case .atMost(let date): "<=\(date)"
    case .after(let date): ">\(date)"
    case .before(let date): "<\(date)"
    case .between(let lower, let upper):
      "\(lower.map { "\($0)" } ?? "")..\(upper.map { "\($0)" } ?? "")"
    }
  }
}
