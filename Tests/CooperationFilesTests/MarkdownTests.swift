import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct MarkdownTests {
  /// Run with `RECORD_SCREENS=1` to write the files anew; such a run fails.
  @Test(arguments: Language.allCases)
  func `the fixture is written as recorded`(language: Language) throws {
    let query = try QueryParser.parse("vietnam japan")
    let text = ExportFormat.markdown.text(
      ExportContext(
        catalog: Fixture.catalog, rows: Array(0..<30), language: language, query: query))
    let path = "\(Fixture.packageDirectory)/Tests/Fixtures/markdown/\(language.rawValue).md"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try TemporaryDirectory.write(Data(text.utf8), to: path)
      Issue.record("\(path) was recorded")
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(TextDifference.first(of: text, from: recorded) == nil)
  }

  @Test(arguments: [
    ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("`code`", "\\`code\\`"),
    ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"), ("a\\*b", "a\\\\\\*b"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("R&D &lt;", "R&amp;D &amp;lt;"), ("| a | b |", "\\| a \\| b \\|"),
    ("# one ##", "\\# one \\#\\#"),
    ("~~struck~~", "\\~\\~struck\\~\\~"), ("two\nlines\r\nand\ttabs", "two lines  and tabs"),
    ("a\u{1B}[31mb\u{7F}\u{9B}", "a\u{FFFD}\\[31mb\u{FFFD}\u{FFFD}"),
    ("Đà Nẵng – 堺市", "Đà Nẵng – 堺市"),
  ])
  func `special characters of a record are escaped`(text: String, escaped: String) {
    let lines = Self.lines(of: .titled(text))
    #expect(lines.contains("### \(Fixture.records.events[0].date): \(escaped)"))
  }

  @Test(arguments: [
    ("- item", "\\- item"), ("+ item", "\\+ item"), ("1. item", "1\\. item"),
    ("12) item", "12\\) item"), ("    code", "code"), ("~~~", "\\~\\~\\~"), ("---", "\\---"),
    ("# head", "\\# head"), ("> quote", "\\> quote"), ("\n- item", "\\- item"),
    ("1.5 million", "1\\.5 million"), ("2024 was", "2024 was"), ("=", "="),
  ])
  func `a summary begins no block of its own`(text: String, escaped: String) {
    let lines = Self.lines(of: .titled("A visit", summary: text))
    #expect(lines.contains(escaped))
  }

  @Test(arguments: [
    ("https://example.org/a", "[Title](<https://example.org/a>)"),
    ("https://example.org/<a>", "[Title](<https://example.org/%3Ca%3E>)"),
    ("https://example.org/a\\", "[Title](<https://example.org/a%5C>)"),
    ("https://example.org/a\nb", "[Title](<https://example.org/a%0Ab>)"),
    ("https://example.org/&copy", "[Title](<https://example.org/&amp;copy>)"),
    ("https://example.org/堺市", "[Title](<https://example.org/%E5%A0%BA%E5%B8%82>)"),
    ("javascript:alert(1)", "Title"), (nil, "Title"),
  ])
  func `a source is a link where it has an address of the web`(url: String?, link: String) {
    let source = Source(
      title: "Title", url: url, publisher: nil, published: nil, accessed: nil, language: nil)
    let lines = Self.lines(of: .titled("A visit", sources: [source]))
    #expect(lines.contains("- source: \(link)"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `hostile records make no lines beyond those of the document`(seed: UInt64) {
    var hostile = HostileText(seed: seed)
    let (event, memorandum) = hostile.record(1)
    var records = RecordCollection()
    records.events = [event]
    records.memoranda = [memorandum]
    let text = ExportFormat.markdown.text(
      ExportContext(catalog: Catalog(records), rows: [0], language: .vi))
    let lines = text.split { $0.isNewline }
    let heads = lines.filter { $0.hasPrefix("#") }
    let entries = lines.filter { $0.hasPrefix("- ") }
    #expect(heads.count == 3)
    #expect(entries.count == 4)
    let hasSummary = event.summary.text(in: .vi).map { !$0.allSatisfy(\.isWhitespace) } ?? false
    #expect(lines.count == 3 + 1 + 4 + (hasSummary ? 1 : 0))
  }

  @Test func `the words are those of the language`() {
    let context = ExportContext(catalog: Fixture.catalog, rows: [0], language: .ja)
    let lines = ExportFormat.markdown.text(context).split(separator: "\n")
    #expect(lines.first == "# ベトナム・日本協力")
    #expect(lines.dropFirst().first == "1件")
  }

  /// The lines of a document of one event.
  private static func lines(of event: Event) -> [String] {
    var records = RecordCollection()
    records.events = [event]
    let context = ExportContext(catalog: Catalog(records), rows: [0], language: .en)
    return ExportFormat.markdown.text(context).split(separator: "\n").map(String.init)
  }
}
