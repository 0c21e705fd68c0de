/// When something took place: a date or an interval by EDTF (ISO 8601-2) level 0, with `~` and `?`.
///
/// Written as `2024`, `2024-11`, `2024-11-11`, `2025-01-16/2025-01-18`, `2024-11~`, `2016?`, and
/// `../2013` for what existed by then.
package struct EventDate: Hashable, Sendable {
  /// How sure a date is, by EDTF level 1.
  package enum Certainty: Int, Hashable, Sendable {
    case certain
    /// `~`
    case approximate
    /// `?`
    case uncertain
    /// `%`
    case approximateAndUncertain

    /// The sign that EDTF writes behind the date.
    package var sign: String {
      switch self {
      case .certain: ""
      case .approximate: "~"
      case .uncertain: "?"
      case .approximateAndUncertain: "%"
      }
    }
  }

  package let start: PartialDate
  /// The end of an interval; nil for a single date.
  package let end: PartialDate?
  package let certainty: Certainty
  /// True when only the end is known, which `start` is then: `../2013`.
  package let hasOpenBeginning: Bool

  package init?(start: PartialDate, end: PartialDate? = nil, certainty: Certainty = .certain) {
    if let end, end.latest < start.earliest { return nil }
    self.start = start
    self.end = end
    self.certainty = certainty
    hasOpenBeginning = false
  }

  /// What existed by a date, since when is not known.
  package init(by end: PartialDate, certainty: Certainty = .certain) {
    start = end
    self.end = nil
    self.certainty = certainty
    hasOpenBeginning = true
  }

  /// A single day.
  package init(_ day: CalendarDate) {
    start = PartialDate(day)
    end = nil
    certainty = .certain
    hasOpenBeginning = false
  }

  /// Reads an EDTF date; nil when the text is none or the interval ends before it begins.
  package init?(_ text: some StringProtocol) {
    if let date = PartialDate(text) {
      self.init(start: date)
      return
    }
    var body = Substring(text)
    var certainty = Certainty.certain
    switch body.last {
    case "~": certainty = .approximate
    case "?": certainty = .uncertain
    case "%": certainty = .approximateAndUncertain
    default: break
    }
    if certainty != .certain { body.removeLast() }
    let parts = body.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == ".." {
      guard let end = PartialDate(parts[1]) else { return nil }
      self.init(by: end, certainty: certainty)
      return
    }
    guard parts.count <= 2, let start = PartialDate(parts[0]) else { return nil }
    var end: PartialDate?
    if parts.count == 2 {
      guard let date = PartialDate(parts[1]) else { return nil }
      end = date
    }
    self.init(start: start, end: end, certainty: certainty)
  }

  /// The first day it can mean; the first of all where the beginning is open.
  package var earliest: CalendarDate { hasOpenBeginning ? .first(of: 1) : start.earliest }

  /// The last day it can mean.
  package var latest: CalendarDate { (end ?? start).latest }

  /// True when some day of it lies in the range.
  package func overlaps(_ range: ClosedRange<CalendarDate>) -> Bool {
    earliest <= range.upperBound && latest >= range.lowerBound
  }

  /// The years it touches.
  package var years: ClosedRange<Int> { earliest.year...max(earliest.year, latest.year) }
}

extension EventDate: Comparable {
  /// Orders by the first day a date can mean; on the same day the wider span comes first (a year
  /// before its January, January before its first day), then the surer date.
  package static func < (left: EventDate, right: EventDate) -> Bool {
    if left.earliest != right.earliest { return left.earliest < right.earliest }
    if left.latest != right.latest { return left.latest > right.latest }
    if left.certainty != right.certainty {
      return left.certainty.rawValue < right.certainty.rawValue
    }
    return left.description < right.description
  }
}

extension EventDate: CustomStringConvertible {
  /// The date by EDTF.
  package var description: String {
    (hasOpenBeginning ? "../\(start)" : end.map { "\(start)/\($0)" } ?? "\(start)")
      + certainty.sign
  }
}
