import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

struct SpreadsheetTests {
  @Test func `there is a sheet of events, documents, sources, and one about them`() throws {
    let book = try Self.book(Fixture.catalog, language: .vi)
    #expect(book.map(\.name) == ["Sự kiện", "Văn kiện", "Nguồn", "Giới thiệu"])
    #expect(book[0].rows.count == 31)
    #expect(book[0].rows[0].prefix(3).map(\.text) == ["Ngày", "Tiêu đề", "Loại"])
    #expect(book.prefix(3).allSatisfy { $0.isFrozen && $0.hasFilter })
  }

  @Test func `a day is a date and an imprecise date is text`() throws {
    let sheet = try Self.book(Fixture.catalog)[0]
    let ids = sheet.rows.map { $0.last?.text ?? "" }
    let day = try #require(ids.firstIndex(of: "2024-11-11-da-nang-sakai"))
    #expect(sheet.rows[day][0] == Cell(text: "45607", kind: "date", link: ""))
    let year = try #require(ids.firstIndex(of: "2017-brvt-sanjo-training"))
    #expect(sheet.rows[year][0].kind == "text")
    #expect(sheet.rows[year][0].text.hasPrefix("2017"))
  }

  @Test func `one source leads to its address and several to their rows`() throws {
    let sheet = try Self.book(Fixture.catalog)[0]
    let links = sheet.rows.dropFirst().compactMap { $0.dropLast().last?.link }
    #expect(links.contains { $0.hasPrefix("https://") })
    #expect(links.contains { $0.hasPrefix("'Sources'!A") })
  }

  @Test(
    arguments: [
      ("https://example.org/a b\"<>", "https://example.org/a%20b%22%3C%3E"),
      ("https://example.org/堺?x=1&y=%E5#z", "https://example.org/%E5%A0%BA?x=1&y=%E5#z"),
      ("https://example.org/\u{0}\u{FFFE}", "https://example.org/%00%EF%BF%BE"),
      ("javascript:alert(1)", ""), ("file:///etc/passwd", ""), ("internal:Sources!A1", ""),
      ("https://example.org/" + String(repeating: "x", count: 3000), ""),
    ])
  func `a cell leads to an address of the web alone`(url: String, link: String) throws {
    var records = RecordCollection()
    let source = Source(
      title: "A page", url: url, publisher: nil, published: nil, accessed: nil, language: nil)
    records.events = [.titled("A visit", sources: [source])]
    let sheet = try Self.book(Catalog(records), columns: [.sourceNames])[0]
    #expect(sheet.rows.last?.first?.link == link)
    #expect(sheet.rows.last?.first?.text.hasPrefix("A page") ?? false)
  }

  @Test func `chosen columns are the columns`() throws {
    let sheet = try Self.book(Fixture.catalog, columns: [.id, .sectors])[0]
    #expect(sheet.rows[0].map(\.text) == ["Id", "Sectors (codes)"])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://x", "1e3", "007", "TRUE"])
  func `a text is never a formula or a number`(text: String) throws {
    let cell = try Self.titleCell(text)
    #expect(cell == Cell(text: text, kind: "text", link: ""))
  }

  @Test(
    arguments: [
      ("a\u{0}b", "a␀b"), ("\u{1B}[31m", "␛[31m"), ("\u{7F}", "␡"), ("a\r\nb", "a\nb"),
      ("a\rb", "a␍b"), ("a\tb", "a\tb"), ("\u{FFFE}", "\u{FFFD}"), ("\u{85}", "\u{FFFD}"),
      ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"), ("𠮷👩‍👩‍👧", "𠮷👩‍👩‍👧"), ("<b>&\"'", "<b>&\"'"),
      (" x ", " x "), ("\u{202E}x", "\u{FFFD}x"), ("e\u{302}\u{301}", "e\u{302}\u{301}"),
    ])
  func `hostile text stays text`(text: String, shown: String) throws {
    let cell = try Self.titleCell(text)
    #expect(Array(cell.text.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `a text longer than a cell is cut`() throws {
    let cell = try Self.titleCell(String(repeating: "𠮷", count: 20_000))
    #expect(cell.text.utf16.count <= 32_767)
    #expect(cell.text.hasSuffix("𠮷…"))
  }

  @Test(
    arguments: [
      ("", 1), ("one line", 1), ("a\nb\nc", 3), ("aaaa bbbb", 2), ("aaaa     ", 1),
      ("aaaaaaaaaaaaaaaa", 4), ("堺堺堺堺", 2), ("aa 堺堺堺", 3), ("e\u{302}\u{301}eee", 1),
    ])
  func `the lines of a text are counted`(text: String, lines: Int) {
    let width = text == "one line" ? 5.0 : 2.4
    #expect(TextWidth.lines(of: text, in: width) == lines)
  }

  @Test(arguments: [(Language.en, 45.0), (.ja, 56.25)])
  func `a row is as high as its cells need`(language: Language, height: Double) throws {
    var records = RecordCollection()
    records.events = [.titled("a\nb\nc"), .titled("short")]
    let sheet = try Self.book(Catalog(records), language: language, columns: [.titleEnglish])[0]
    #expect(Set(sheet.heights) == [0, height])
  }

  @Test func `a span of days stands on two lines`() throws {
    let sheet = try Self.book(Fixture.catalog, columns: [.date])[0]
    #expect(sheet.rows.contains { $0[0].text == "2025-01-16/\n2025-01-18" })
  }

  @Test func `sheets are printed on A4, one page wide`() throws {
    let book = try Self.book(Fixture.catalog)
    let table = "landscape 9 0"
    #expect(book.map(\.page) == [table, table, table, "portrait 9 0"])
  }

  @Test func `more rows than a sheet has are refused by name`() {
    #expect {
      try Workbook.bytes(title: "", in: .en, on: Fixture.today) { book in
        var book = book
        try book.beginSheet("Full", widths: [], rows: 1_048_575)
        try book.beginSheet("Sources", widths: [], rows: 1_048_576)
      }
    } throws: { error in
      "\(error)".contains("'Sources' has 1048576")
    }
  }

  @Test func `links beyond those that a sheet may have are texts`() throws {
    let count = 65_532
    let bytes = try Workbook.bytes(title: "", in: .en, on: Fixture.today) { book in
      var book = book
      try book.beginSheet("Links", widths: [10], rows: count)
      book.setTable(rows: count, columns: 1)
      for row in 0..<count {
        let url = "https://example.org/\(row)"
        book.write(url, url: url, row: row, column: 0)
      }
    }
    let sheet = try Self.read(bytes)[0]
    #expect(sheet.rows.count { !$0[0].link.isEmpty } == 65_530)
    #expect(sheet.rows.last?[0].text == "https://example.org/65531")
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `hostile records make a workbook that XML readers accept`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let book = try Self.book(Catalog(hostile.collection(20)))
    #expect(book[0].rows.count == 21)
  }

  @Test func `the same records give the same bytes`() throws {
    #expect(try Self.bytes(Fixture.catalog) == Self.bytes(Catalog(Fixture.records)))
  }

  // MARK: Helpers

  /// A cell as an XML reader finds it.
  private struct Cell: Hashable, Codable {
    let text: String
    /// `text`, `number` or `date`.
    let kind: String
    let link: String
  }

  private struct Sheet: Codable {
    let name: String
    let isFrozen: Bool
    let hasFilter: Bool
    let rows: [[Cell]]
    /// In points, 0 where the file leaves it to the reader.
    let heights: [Double]
    /// Orientation, paper and the number of pages below each other.
    let page: String
  }

  private static func bytes(
    _ catalog: Catalog, language: Language = .en, columns: [ExportColumn]? = nil
  ) throws -> [UInt8] {
    try ExportFormat.xlsx.bytes(
      ExportContext(
        catalog: catalog, rows: Array(0..<catalog.count), language: language,
        today: Fixture.today, columns: columns))
  }

  private static func titleCell(_ text: String) throws -> Cell {
    var records = RecordCollection()
    records.events = [.titled(text)]
    let sheet = try book(Catalog(records), columns: [.titleEnglish])[0]
    return try #require(sheet.rows.last?.first)
  }

  private static func book(
    _ catalog: Catalog, language: Language = .en, columns: [ExportColumn]? = nil
  ) throws -> [Sheet] {
    try read(bytes(catalog, language: language, columns: columns))
  }

  private static func read(_ bytes: [UInt8]) throws -> [Sheet] {
    let output = try TemporaryDirectory.with { directory in
      let path = "\(directory)/book.xlsx"
      try TemporaryDirectory.write(Data(bytes), to: path)
      return try Python.run(reader, at: path)
    }
    return try JSONDecoder().decode([Sheet].self, from: Data(output.utf8))
  }

  /// Reads a workbook with nothing but Python's own zip and XML readers.
  private static let reader = """
    import json, re, sys, zipfile
    from xml.etree import ElementTree as tree
    main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    office = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    part = lambda name: tree.fromstring(archive.read(name))
    strings = [''.join(text.text or '' for text in item.iter(main + 't'))
      for item in part('xl/sharedStrings.xml')]
    styles = part('xl/styles.xml')
    formats = {entry.get('numFmtId'): entry.get('formatCode')
      for entry in styles.iter(main + 'numFmt')}
    looks = [formats.get(entry.get('numFmtId'), '') for entry in styles.find(main + 'cellXfs')]
    book = []
    for number, sheet in enumerate(part('xl/workbook.xml').iter(main + 'sheet'), 1):
      root = part('xl/worksheets/sheet%d.xml' % number)
      relations = {}
      name = 'xl/worksheets/_rels/sheet%d.xml.rels' % number
      if name in archive.namelist():
        relations = {entry.get('Id'): entry.get('Target') for entry in part(name)}
      links = {}
      for link in root.iter(main + 'hyperlink'):
        parts = [relations.get(link.get(office + 'id')), link.get('location')]
        links[link.get('ref')] = '#'.join(part for part in parts if part)
      assert not list(root.iter(main + 'f')), 'a formula'
      width = 0
      rows = []
      heights = []
      paper = root.find(main + 'pageSetup')
      for row in root.iter(main + 'row'):
        cells = {}
        for cell in row:
          value = cell.find(main + 'v').text if cell.find(main + 'v') is not None else ''
          kind = 'text' if cell.get('t') == 's' else 'number'
          if kind == 'text': value = strings[int(value)]
          elif 'yyyy' in looks[int(cell.get('s', 0))]: kind = 'date'
          column = 0
          for letter in re.match('[A-Z]+', cell.get('r')).group(): column = column * 26 + ord(letter) - 64
          cells[column] = {'text': value, 'kind': kind, 'link': links.get(cell.get('r'), '')}
        width = max([width] + list(cells))
        heights.append(float(row.get('ht', 0)))
        rows.append([cells.get(column + 1, {'text': '', 'kind': 'text', 'link': ''})
          for column in range(width)])
      book.append({'name': sheet.get('name'), 'rows': rows, 'heights': heights,
        'page': '%s %s %s' % (paper.get('orientation'), paper.get('paperSize'), paper.get('fitToHeight')),
        'isFrozen': any(pane.get('state') == 'frozen' for pane in root.iter(main + 'pane')),
        'hasFilter': root.find(main + 'autoFilter') is not None})
    print(json.dumps(book))
    """
}
