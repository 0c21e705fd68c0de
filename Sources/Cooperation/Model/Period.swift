/// A length of time by ISO 8601: `P3Y`, `P18M`, `P1Y6M`, `P90D`.
package struct Period: Hashable, Sendable {
  package let years: Int
  package let months: Int
  package let weeks: Int
  package let days: Int

  /// Makes a length; nil when it is none at all or when a part is negative or beyond reason.
  package init?(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    let parts = [years, months, weeks, days]
    guard parts.allSatisfy({ (0...9999).contains($0) }), parts.contains(where: { $0 > 0 }) else {
      return nil
    }
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }

  /// Reads `P`, then whole years, months, weeks and days in this order, each with its letter; nil for
  /// anything else.
  package init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    var parts: [Character: Int] = [:]
    var expected = Substring("YMWD")
    var digits = ""
    for character in text.dropFirst() {
      if ("0"..."9").contains(character), digits.utf8.count < 4 {
        digits.append(character)
        continue
      }
      guard let number = Int(digits), let place = expected.firstIndex(of: character) else {
        return nil
      }
      parts[character] = number
      expected = expected[expected.index(after: place)...]
      digits = ""
    }
    guard digits.isEmpty else { return nil }
    self.init(
      years: parts["Y"] ?? 0, months: parts["M"] ?? 0, weeks: parts["W"] ?? 0,
      days: parts["D"] ?? 0)
  }

  /// The whole months of its years and months.
  fileprivate var monthCount: Int { 12 * years + months }

  /// The days of its weeks and days.
  fileprivate var dayCount: Int { 7 * weeks + days }
}

extension Period: CustomStringConvertible {
  /// The length by ISO 8601.
  package var description: String {
    let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
    return "P" + parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }
}

extension CalendarDate {
  /// The same day so many months later or earlier, or the last of its month where that has no such
  /// day.
  private func moved(months: Int) -> CalendarDate {
    let index = 12 * year + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(day, CalendarDate.dayCount(year: year, month: month))
    return CalendarDate(year: year, month: month, day: day) ?? self
  }

  /// The day after a length of time: first the months, then the days.
  package func after(_ period: Period) -> CalendarDate {
    CalendarDate(dayNumber: moved(months: period.monthCount).dayNumber + period.dayCount)
  }

  /// The day before which a length of time ends on this one.
  package func before(_ period: Period) -> CalendarDate {
    CalendarDate(dayNumber: moved(months: -period.monthCount).dayNumber - period.dayCount)
  }
}
