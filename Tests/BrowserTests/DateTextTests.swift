import Browser
import Cooperation
import Testing

struct DateTextTests {
  @Test(
    arguments: [
      ("2016", "2016", "2016", "2016"), ("2016~", "~2016", "~2016", "~2016"),
      ("2016?", "2016?", "2016?", "2016?"), ("2024-11~", "~Nov", "~thg 11", "~11月"),
      ("2025-11-13?", "13 Nov?", "13/11?", "11月13日?"),
      ("2025-01-16/2025-01-18", "16–18 Jan", "16–18/1", "1月16–18日"),
      ("2025-01-30/2025-02-02", "30 Jan–", "30/1–2/2", "1月30日–"),
      ("2019-09/2019-11", "Sep–Nov", "thg 9–", "9月–11月"),
      ("2018/2024", "2018–2024", "2018–2024", "2018–2024"),
      ("2018-05/2024-02", "May–2024", "thg 5–", "5月–2024"),
    ])
  func `dates in a list say what is known of them`(
    text: String, english: String, vietnamese: String, japanese: String
  ) throws {
    let date = try #require(EventDate(text))
    #expect(DateText.list(date, .en, columns: 10) == english)
    #expect(DateText.list(date, .vi, columns: 9) == vietnamese)
    #expect(DateText.list(date, .ja, columns: 11) == japanese)
  }

  @Test(
    arguments: [
      ("2025-01-16/2025-01-18", "16 Jan–"), ("2018/2024", "2018–24"), ("2018/2106", "2018–"),
      ("2025-12-30/2026-01-02", "30 Dec–"),
    ])
  func `an interval without room for its end keeps its dash`(text: String, short: String) throws {
    let date = try #require(EventDate(text))
    #expect(DateText.list(date, .en, columns: 7) == short)
  }
}
