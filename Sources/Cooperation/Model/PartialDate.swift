/// A year, a month of a year, or a day: what EDTF level 0 calls a date.
package struct PartialDate: Hashable, Sendable {
  /// The years that a record may bear.
  package static let years = 1...9999

  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Makes a date; nil when the calendar has no such year, month or day.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year), day == nil || month != nil else { return nil }
    if let month, CalendarDate(year: year, month: month, day: day ?? 1) == nil { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day.
  package init(_ day: CalendarDate) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Reads `2024`, `2024-11` or `2024-11-11`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    let length = bytes.count
    guard length == 4 || length == 7 || length == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (place, byte) in bytes.enumerated() {
      guard place != 4, place != 7 else {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch place {
      case ..<4: numbers.year = 10 * numbers.year + digit
      case ..<7: numbers.month = 10 * numbers.month + digit
      default: numbers.day = 10 * numbers.day + digit
      }
    }
    self.init(
      year: numbers.year, month: length > 4 ? numbers.month : nil,
      day: length > 7 ? numbers.day : nil)
  }

  /// The first day it can mean.
  package var earliest: CalendarDate {
    guard let month else { return .first(of: year) }
    return CalendarDate(year: year, month: month, day: day ?? 1) ?? .first(of: year)
  }

  /// The last day it can mean.
  package var latest: CalendarDate {
    guard let month else { return .last(of: year) }
    guard let day else { return .last(of: year, month: month) }
    return CalendarDate(year: year, month: month, day: day) ?? .last(of: year)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date by EDTF level 0.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }
}
