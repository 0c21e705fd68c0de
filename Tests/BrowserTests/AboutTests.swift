import Browser
import Cells
import Cooperation
import TestSupport
import Testing

/// What the help says of the records.
struct AboutTests {
  private func help(_ records: RecordCollection, _ language: Language) throws -> String {
    var play = try Screenplay(Catalog(records), language: language, columns: 100, rows: 24)
    play.press("? G")
    return play.text
  }

  @Test(arguments: [
    (Language.en, "These records", "Corrections: records@example.org"),
    (.vi, "Về bộ dữ liệu này", "Góp ý, đính chính: records@example.org"),
    (.ja, "この記録について", "訂正の連絡先: records@example.org"),
  ])
  func `the help ends with the records and where corrections go`(
    language: Language, title: String, line: String
  ) throws {
    var records = Fixture.records
    records.about.corrections = "mailto:records@example.org"
    let text = try help(records, language)
    #expect(text.contains(title), "\(text)")
    #expect(text.contains(line), "\(text)")
    #expect(text.contains("CC-BY-4.0"))
  }

  @Test(arguments: Language.allCases)
  func `without an address it says how a record is mended`(language: Language) throws {
    #expect(try help(Fixture.records, language).contains("CONTRIBUTING.md"))
  }

  @Test func `nothing of the head steers the terminal`() throws {
    var records = Fixture.records
    records.about.version = "1\u{1B}]0;x\u{7}"
    records.about.corrections = "mailto:a\u{1B}[2J@example.org"
    let text = try help(records, .en)
    #expect(!text.contains("\u{1B}"))
  }
}
