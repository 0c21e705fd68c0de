import Cooperation
import TestSupport
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    (1, 1, 1, -719_162), (1600, 2, 29, -135_081), (1900, 2, 28, -25_509), (1900, 3, 1, -25_508),
    (1969, 12, 31, -1), (1970, 1, 1, 0), (1973, 9, 21, 1359), (2000, 2, 29, 11_016),
    (2000, 3, 1, 11_017), (2024, 2, 29, 19_782), (2025, 7, 1, 20_270), (2026, 11, 21, 20_778),
    (9999, 12, 31, 2_932_896),
  ])
  func `a known day has its number`(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test func `every seventh day from year 1 to 9999 goes to its number and back`() {
    var previous = CalendarDate(dayNumber: -719_162)
    #expect(previous == .first(of: 1))
    for number in stride(from: -719_162 + 7, through: 2_932_896, by: 7) {
      let date = CalendarDate(dayNumber: number)
      guard date.dayNumber == number, previous < date, (1...12).contains(date.month),
        CalendarDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("\(number) is \(date.year)-\(date.month)-\(date.day)")
        return
      }
      previous = date
    }
    #expect(previous > .first(of: 9999, month: 12))
  }

  @Test(arguments: [1, 4, 100, 400, 1900, 1972, 2000, 2023, 2024, 2100, 9998])
  func `the days of a year follow one another`(year: Int) {
    var number = CalendarDate.first(of: year).dayNumber
    for month in 1...12 {
      for day in 1...CalendarDate.dayCount(year: year, month: month) {
        #expect(CalendarDate(year: year, month: month, day: day)?.dayNumber == number)
        number += 1
      }
    }
    #expect(CalendarDate.first(of: year + 1).dayNumber == number)
    #expect(CalendarDate.last(of: year).dayNumber == number - 1)
  }

  @Test(arguments: [
    (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, 32), (2024, 4, 31), (2023, 2, 29),
    (1900, 2, 29), (2024, 2, 30), (2024, -1, 1), (2024, 1, -1),
  ])
  func `a day that the calendar lacks is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func `days are in order of year, month and day`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2000 {
      let left = Int.random(in: -719_162...2_932_896, using: &random)
      let right = Int.random(in: -719_162...2_932_896, using: &random)
      let isLess = CalendarDate(dayNumber: left) < CalendarDate(dayNumber: right)
      #expect(isLess == (left < right))
    }
  }
}
