import Browser
import Cooperation
import Testing

struct DateTextTests {
  @Test(
    arguments: [
      ("2025-11-13", " 13", " 13", " 13日"), ("2025-11-03?", "  3?", "  3?", "  3日?"),
      ("2025-11-03~", "~3", "~3", "~3日"), ("2025-01-16/2025-01-18", " 16–18", " 16–18", " 16–18日"),
      ("2025-01-30/2025-02-02", " 30–2 Feb", " 30–2/2", " 30–2/2"),
      ("2016-12-25/2017-03-08", " 25–8 Mar 2017", " 25–8/3/2017", " 25–2017/3/8"),
    ])
  func `days stand behind their month, with no more of an end than differs`(
    text: String, english: String, vietnamese: String, japanese: String
  ) throws {
    let date = try #require(EventDate(text))
    let month = try #require(date.start.month)
    #expect(DateText.list(date, .en, isWide: true) == .days(month: month, english))
    #expect(DateText.list(date, .vi, isWide: true) == .days(month: month, vietnamese))
    #expect(DateText.list(date, .ja, isWide: true) == .days(month: month, japanese))
  }

  @Test(
    arguments: [
      ("2016", "2016", "2016", "2016年"), ("2016~", "about 2016", "khoảng 2016", "2016年頃"),
      ("2016?", "2016?", "2016?", "2016年?"), ("2024-11", "Nov", "T11", "11月"),
      ("2024-11~", "about Nov", "khoảng T11", "11月頃"),
      ("2019-09/2019-11", "Sep–Nov", "T9–T11", "9月–11月"),
      ("2018/2024", "2018–2024", "2018–2024", "2018–2024年"),
      ("2018-05/2024-02", "May–Feb 2024", "T5–T2 2024", "5月–2月 2024"),
    ])
  func `a date without a day says what is known of it`(
    text: String, english: String, vietnamese: String, japanese: String
  ) throws {
    let date = try #require(EventDate(text))
    #expect(DateText.list(date, .en, isWide: true) == .whole(english))
    #expect(DateText.list(date, .vi, isWide: true) == .whole(vietnamese))
    #expect(DateText.list(date, .ja, isWide: true) == .whole(japanese))
  }

  @Test func `where about has no room its sign stands for it`() throws {
    let date = try #require(EventDate("2016~"))
    #expect(DateText.list(date, .en, isWide: false) == .whole("~2016"))
    #expect(DateText.list(date, .ja, isWide: false) == .whole("2016年頃"))
  }

  @Test(arguments: [Language.en, .vi, .ja])
  func `an interval within a month fits the narrow column`(language: Language) throws {
    let date = try #require(EventDate("2025-01-16/2025-01-18"))
    #expect(DateText.list(date, language, isWide: false) == .days(month: 1, " 16–18"))
    #expect(DateText.dayColumns(language, isWide: false) == 6)
  }

  @Test(
    arguments: [
      ("2025-01-16/2025-01-18", "2025-01-16–18"), ("2025-01-30/2025-02-02", "2025-01-30–02-02"),
      ("2016-12-25/2017-03-08?", "2016-12-25–2017-03-08?"), ("2018/2024", "2018–2024"),
      ("2024-11~", "2024-11~"),
    ])
  func `a sortable date has its whole end`(text: String, sortable: String) throws {
    #expect(DateText.sortable(try #require(EventDate(text))) == sortable)
  }
}
