import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct TermTextTests {
  @Test(
    arguments: [
      ("province:\"Da Nang\"", Language.vi, "tỉnh: Đà Nẵng"), ("province:VN-DN", .ja, "省・市: ダナン"),
      ("tỉnh:\"Đà Nẵng\"", .en, "province:\"Da Nang\""), ("-has:memorandum", .vi, "−có văn kiện"),
      ("is:upcoming", .ja, "今後の予定"), ("place:JP-27/sakai", .vi, "nơi: Sakai"),
      ("pair:\"Da Nang\"~Sakai", .vi, "cặp: Đà Nẵng – Sakai"),
      ("status:held", .vi, "tình trạng: đã diễn ra"),
      ("(sakai OR kind:visit)", .vi, "sakai hoặc loại: thăm"),
      ("date:2023..2025", .ja, "日付: 2023..2025"),
      ("province:VN-DN@63", .en, "province:\"Da Nang, until 2025\""),
    ])
  func `chips speak the language of the screen`(
    query: String, language: Language, text: String
  ) throws {
    let play = try Screenplay(query: query, language: language, columns: 140, rows: 40)
    #expect(play.text.contains(" \(text) ×"), "\(play.text.split(separator: "\n").suffix(2))")
  }

  @Test(
    arguments: [
      (Language.en, "no province is called 'Danag'; did you mean 'Da Nang'?"),
      (.vi, "không có tỉnh nào tên 'Danag'; có phải 'Đà Nẵng'?"),
      (.ja, "省・市に「Danag」はありません。「ダナン」ですか"),
    ])
  func `an error names the field and what was meant in the language of the screen`(
    language: Language, text: String
  ) throws {
    var play = try Screenplay(language: language)
    play.press("f 'province:Danag'")
    #expect(play.text.contains(text))
  }

  @Test(
    arguments: [
      ("by:zzzqq", Language.en, "no party is called 'zzzqq'"),
      ("to:zzzqq", .vi, "không có cơ quan nào tên"),
      ("signer:zzzqq", .ja, "人物に「zzzqq」はありません"),
    ])
  func `an error says what is called so, not what it does`(
    query: String, language: Language, text: String
  ) throws {
    var play = try Screenplay(language: language)
    play.press("f '\(query)'")
    #expect(play.text.contains(text))
  }

  @Test func `a word that a field does not know is told with the field`() throws {
    var play = try Screenplay()
    play.press("f 'is:upcomin ' Enter")
    #expect(play.text.contains("'is:upcomin' is not known; did you mean 'is:upcoming'?"))
  }
}
