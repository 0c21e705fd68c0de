import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct HTMLTests {
  /// Run with `RECORD_SCREENS=1` to write the files anew; such a run fails.
  @Test(arguments: Language.allCases)
  func `the fixture is written as recorded`(language: Language) throws {
    let query = try QueryParser.parse("province:\"Da Nang\" memo:agreement OR sakai")
    let rows = try Fixture.catalog.rows(for: query, today: Fixture.today)
    let text = ExportFormat.html.text(
      ExportContext(
        catalog: Fixture.catalog, rows: rows, language: language, query: query,
        today: Fixture.today))
    let path = "\(Fixture.packageDirectory)/Tests/Fixtures/html/\(language.rawValue).html"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try TemporaryDirectory.write(Data(text.utf8), to: path)
      Issue.record("\(path) was recorded")
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(TextDifference.first(of: text, from: recorded) == nil)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("R&D &lt;", "R&amp;D &amp;lt;"), ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"),
    ("two\nlines\r\nand\ttabs", "two lines  and tabs"),
    ("a\u{1B}[31mb\u{7F}\u{9B}\u{0}", "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"),
    ("Đà Nẵng – 堺市 👩‍👩‍👧", "Đà Nẵng – 堺市 👩‍👩‍👧"),
  ])
  func `what has a meaning in HTML is escaped`(text: String, escaped: String) {
    #expect(HTMLText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2", "<a href=\"https://example.org/a?b=1&amp;c=2\">T</a>"),
    ("https://example.org/\"><b>", "<a href=\"https://example.org/%22%3E%3Cb%3E\">T</a>"),
    ("https://example.org/堺", "<a href=\"https://example.org/%E5%A0%BA\">T</a>"),
    ("https://example.org/%E5%A0%BA#a#b", "<a href=\"https://example.org/%E5%A0%BA#a%23b\">T</a>"),
    ("https://[::1]/[a]%s%4", "<a href=\"https://[::1]/%5Ba%5D%25s%254\">T</a>"),
    ("javascript:alert(1)", "T"), ("JAVASCRIPT:alert(1)", "T"), ("ftp://example.org", "T"),
    (nil, "T"),
  ])
  func `only addresses of the web become links`(url: String?, link: String) {
    #expect(HTMLText.link("T", to: url) == link)
  }

  @Test func `a text that stands in for another says its language`() {
    let text = LocalizedText(en: "visit", ja: "訪問")
    #expect(HTMLText.text(text, in: .ja, or: "") == "訪問")
    #expect(HTMLText.text(text, in: .vi, or: "") == "<span lang=\"en\">visit</span>")
    #expect(HTMLText.text(LocalizedText(), in: .vi, or: "a<b") == "a&lt;b")
    #expect(HTMLText.text(LocalizedText(vi: " \u{3000}"), in: .vi, or: "id") == "id")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>, [nil, ExportColumn.allCases])
  func `hostile records stay in the elements of the page`(
    seed: UInt64, columns: [ExportColumn]?
  ) throws {
    var hostile = HostileText(seed: seed)
    let catalog = Catalog(hostile.collection(5))
    let plain = Catalog(Self.plain(5))
    func tags(_ catalog: Catalog) throws -> String {
      let context = ExportContext(
        catalog: catalog, rows: Array(0..<5), language: .vi, columns: columns)
      return try Python.run(Self.reader, on: ExportFormat.html.text(context))
    }
    #expect(try tags(catalog).hasPrefix(columns == nil ? "articles 5 rows 0" : "articles 0 rows 6"))
    #expect(try tags(plain).hasPrefix(columns == nil ? "articles 5 rows 0" : "articles 0 rows 6"))
  }

  @Test func `chosen columns make a table with their titles`() {
    let context = ExportContext(
      catalog: Fixture.catalog, rows: [0, 1], language: .ja, columns: [.date, .title])
    let text = ExportFormat.html.text(context)
    #expect(text.contains("<tr><th scope=\"col\">日付</th><th scope=\"col\">件名</th></tr>"))
    #expect(!text.contains("<article"))
  }

  @Test func `a page without events says so`() {
    let text = ExportFormat.html.text(
      ExportContext(catalog: Fixture.catalog, rows: [], language: .en))
    #expect(text.contains("<p>No event.</p>"))
    #expect(text.contains("<p>0 of \(Fixture.catalog.count) events</p>"))
    #expect(!text.contains("<svg"))
  }

  @Test func `events that are not in the order of time have no headings of years`() {
    let rows = [3, 20, 1]
    let text = ExportFormat.html.text(
      ExportContext(catalog: Fixture.catalog, rows: rows, language: .en))
    #expect(!text.contains("<h2>20"))
  }

  @Test func `the charts count what the facets count`() {
    let rows = Array(0..<Fixture.catalog.count)
    let text = ExportFormat.html.text(
      ExportContext(catalog: Fixture.catalog, rows: rows, language: .en))
    for facet in [Facet.year, .sector] {
      let counts = Fixture.catalog.counts(facet, of: rows)
      for (value, count) in zip(Fixture.catalog.table(facet).values, counts)
      where count > 0 && value.parent == nil {
        let name = HTMLText.escaped(value.name.text(in: .en) ?? value.id)
        #expect(text.contains("<title>\(name): \(count)</title>"))
      }
    }
  }

  /// Reads a page, asks that each element is closed where it has to be, and counts.
  private static let reader = """
    import sys
    from html.parser import HTMLParser
    class Reader(HTMLParser):
      open, counts = [], {}
      def handle_starttag(self, tag, attributes):
        known = {'lang', 'charset', 'name', 'content', 'class', 'href', 'viewbox', 'role', 'xmlns',
          'd', 'stroke', 'x', 'y', 'width', 'height', 'fill', 'text-anchor', 'font-size', 'scope'}
        assert {name for name, _ in attributes} <= known, attributes
        assert tag not in ('script', 'b', 'img'), tag
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag != 'meta': self.open.append(tag)
      def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
    reader = Reader()
    reader.feed(open(sys.argv[1], encoding='utf-8').read())
    reader.close()
    assert not reader.open, reader.open
    print('articles', reader.counts.get('article', 0), 'rows', reader.counts.get('tr', 0))
    """

  private static func plain(_ count: Int) -> RecordCollection {
    var records = RecordCollection()
    records.events = Array(Fixture.records.events.prefix(count))
    return records
  }
}
