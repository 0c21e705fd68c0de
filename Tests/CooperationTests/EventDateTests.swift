import Cooperation
import TestSupport
import Testing

struct EventDateTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-11", "2024-11-01", "2024-11-30"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
    ("1900-02", "1900-02-01", "1900-02-28"), ("2000-02", "2000-02-01", "2000-02-29"),
    ("2024-11-11", "2024-11-11", "2024-11-11"), ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2025-01-16/2025-01-18", "2025-01-16", "2025-01-18"),
    ("2024-11/2025", "2024-11-01", "2025-12-31"), ("2024/2024-03", "2024-01-01", "2024-03-31"),
    ("2024-11-15/2024-11", "2024-11-15", "2024-11-30"),
    ("2024-11~", "2024-11-01", "2024-11-30"), ("2016?", "2016-01-01", "2016-12-31"),
    ("2016-04-22%", "2016-04-22", "2016-04-22"),
    ("2025-01-16/2025-01-18?", "2025-01-16", "2025-01-18"),
    ("0001", "0001-01-01", "0001-12-31"), ("9999-12-31", "9999-12-31", "9999-12-31"),
  ])
  func `a date is read and printed, and spans its days`(
    text: String, earliest: String, latest: String
  ) throws {
    let date = try #require(EventDate(text))
    #expect(date.description == text)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
  }

  @Test(arguments: [
    "", "~", "?", "/", "-", "24", "224", "02024", "0000", "2024-", "2024-1", "2024-00", "2024-13",
    "2024-11-", "2024-11-1", "2024-11-00", "2024-11-31", "2023-02-29", "1900-02-29", "2024-11-11-1",
    "2024/", "/2024", "2024/..", "2024/2023", "2024-12-02/2024-12-01", "2024-12/2024-11",
    "2024/2025/2026", "2024~?", "2024~/2025", "~2024", " 2024", "2024 ", "2024-11-11T00:00",
    "２０２４", "-2024", "+2024", "202X", "2024-XX", "20x4", "2024.11", "2024-11-1 ", "tháng 11",
  ])
  func `what is no date is refused`(text: String) {
    #expect(EventDate(text) == nil)
  }

  @Test(arguments: [
    (EventDate.Certainty.certain, ""), (.approximate, "~"), (.uncertain, "?"),
    (.approximateAndUncertain, "%"),
  ])
  func `a sign says how sure a date is`(certainty: EventDate.Certainty, sign: String) throws {
    let date = try #require(EventDate("2024-11" + sign))
    #expect(date.certainty == certainty)
    #expect(certainty.sign == sign)
  }

  @Test(arguments: [
    ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02"],
    ["2024", "2024~", "2024?", "2024%", "2024-01/2024-11", "2024-01-01/2024-10"],
    ["2024-11-11/2024-11-13", "2024-11-11/2024-11-12", "2024-11-11", "2024-11-11?"],
    ["0001", "1973-09-21", "2005", "2014", "2014-04-18", "9999"],
  ])
  func `dates are in order of first day, then width, then certainty`(texts: [String]) throws {
    let dates = try texts.map { try #require(EventDate($0)) }
    #expect(dates.reversed().sorted() == dates)
    for (left, right) in zip(dates, dates.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
  }

  @Test func `the order of random dates is total`() {
    let dates = Self.randomDates(seed: 11, count: 160)
    for left in dates {
      for right in dates {
        let holds = [left < right, left == right, right < left].filter { $0 }.count
        #expect(holds == 1, "\(left) \(right)")
      }
    }
  }

  @Test func `the order of random dates is transitive`() {
    let dates = Self.randomDates(seed: 12, count: 60)
    for first in dates {
      for second in dates where first < second {
        for third in dates where second < third {
          #expect(first < third, "\(first) \(second) \(third)")
        }
      }
    }
  }

  @Test func `a random date is read back from its text`() {
    for date in Self.randomDates(seed: 13, count: 4000) {
      #expect(EventDate(date.description) == date)
      #expect(date.earliest <= date.latest)
    }
  }

  @Test(arguments: [
    ("2024", "2024-12-31", "2025-01-01", true), ("2024", "2023-01-01", "2023-12-31", false),
    ("2024", "2024-06-01", "2024-06-01", true), ("2024-11", "2024-12-01", "2024-12-31", false),
    ("2025-01-16/2025-01-18", "2025-01-18", "2025-02-01", true),
    ("2025-01-16/2025-01-18", "2025-01-19", "2025-02-01", false),
    ("2025-01-16/2025-01-18", "2025-01-01", "2025-01-15", false),
  ])
  func `a date overlaps a range when it shares a day`(
    text: String, first: String, last: String, overlaps: Bool
  ) throws {
    let date = try #require(EventDate(text))
    let lower = try #require(EventDate(first)).earliest
    let upper = try #require(EventDate(last)).latest
    #expect(date.overlaps(lower...upper) == overlaps)
  }

  @Test(arguments: [
    ("2024", 2024...2024), ("2024-12-31/2025-01-01", 2024...2025), ("2019/2023?", 2019...2023),
  ])
  func `a date touches its years`(text: String, years: ClosedRange<Int>) throws {
    #expect(try #require(EventDate(text)).years == years)
  }

  /// Dates of every form, close enough together that many share a first day.
  static func randomDates(seed: UInt64, count: Int) -> [EventDate] {
    var random = SeededGenerator(seed: seed)
    var dates: [EventDate] = []
    while dates.count < count {
      let end = Bool.random(using: &random) ? partial(&random) : nil
      let certainty = EventDate.Certainty(rawValue: Int.random(in: 0...3, using: &random))
      guard let start = partial(&random), let certainty,
        let date = EventDate(start: start, end: end, certainty: certainty)
      else { continue }
      dates.append(date)
    }
    return dates
  }

  private static func partial(_ random: inout SeededGenerator) -> PartialDate? {
    let year = Int.random(in: 2023...2025, using: &random)
    let month = Int.random(in: 0...3, using: &random)
    let day = Int.random(in: 0...3, using: &random)
    return PartialDate(
      year: year, month: month == 0 ? nil : month * 4, day: month == 0 || day == 0 ? nil : day * 10)
  }
}
