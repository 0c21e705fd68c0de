import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct CSVTests {
  @Test(
    arguments: [
      (["a", "b"], "a,b\r\n"), (["", ""], ",\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"),
      (["say \"hi\""], "\"say \"\"hi\"\"\"\r\n"), (["\""], "\"\"\"\"\r\n"),
      (["two\nlines"], "\"two\nlines\"\r\n"), (["a\rb"], "\"a\rb\"\r\n"),
      (["a\r\nb"], "\"a\r\nb\"\r\n"), ([" a "], " a \r\n"), (["a;b"], "a;b\r\n"),
      (["Đà Nẵng", "堺市"], "Đà Nẵng,堺市\r\n"),
    ] as [([String], String)])
  func `a row is quoted where RFC 4180 asks for it`(cells: [String], row: String) {
    #expect(CSVRow.text(cells, keepsFormulas: true) == row)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|' /C calc'!A0", "-", "=",
  ])
  func `a cell that a spreadsheet would run is neutralised`(cell: String) throws {
    let row = CSVRow.text(["id", cell], keepsFormulas: false)
    #expect(try Self.read(row) == [["id", "'" + cell]])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
  func `a cell is kept where that is asked`(cell: String) throws {
    #expect(try Self.read(CSVRow.text(["id", cell], keepsFormulas: true)) == [["id", cell]])
  }

  @Test(arguments: ["a=1", "1-2", "2024-11-11", "'quoted", " x", "", "Đà Nẵng", "−1", "–", "・"])
  func `a harmless cell is left as it is`(cell: String) throws {
    #expect(try Self.read(CSVRow.text(["id", cell], keepsFormulas: false)) == [["id", cell]])
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `Python reads hostile cells as they are`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let rows = (0..<40).map { _ in ["id"] + (0..<4).map { _ in hostile.text() } }
    let text = rows.map { CSVRow.text($0, keepsFormulas: true) }.joined()
    let read = try Self.read(text)
    #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test func `Python reads the same events from csv and from json`() throws {
    try Self.expectSame(Fixture.catalog)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `Python reads the same hostile events from csv and from json`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    try Self.expectSame(Catalog(hostile.collection(8)))
  }

  @Test func `the header has the names of the records`() {
    let text = ExportFormat.csv.text(
      ExportContext(catalog: Fixture.catalog, rows: [], language: .ja))
    #expect(
      text == "id,kind,date,status,title_en,title_vi,title_ja,summary_en,summary_vi,summary_ja,"
        + "places,localities,sectors,parties,delegations,memoranda,commitments,follows,sources,"
        + "confidence,part_of,stops,series,participants,note_en,note_vi,note_ja,changed,revision,"
        + "origin,acknowledged\r\n")
  }

  @Test func `every line ends with a carriage return and a line feed`() throws {
    let text = ExportFormat.csv.text(
      ExportContext(catalog: Fixture.catalog, rows: Array(0..<30), language: .en))
    let bytes = Array(text.utf8)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(ends.count == 31)
    #expect(ends.allSatisfy { bytes[$0 - 1] == 0x0D })
  }

  @Test func `a byte order mark comes first where it is asked for`() {
    let bare = ExportContext(catalog: Fixture.catalog, rows: [0], language: .en)
    let marked = ExportContext(
      catalog: Fixture.catalog, rows: [0], language: .en, hasByteOrderMark: true)
    let text = Array(ExportFormat.csv.text(marked).utf8)
    #expect(text == [0xEF, 0xBB, 0xBF] + Array(ExportFormat.csv.text(bare).utf8))
  }

  // MARK: Helpers

  /// The rows that Python's csv module reads.
  private static func read(_ text: String) throws -> [[String]] {
    let script = """
      import csv, sys
      for row in csv.reader(open(sys.argv[1], encoding='utf-8', newline='')):
        print(' '.join(cell.encode('utf-8').hex() or '-' for cell in row))
      """
    return try Python.run(script, on: text).split(separator: "\n").map { line in
      try line.split(separator: " ").map { try Self.unhexed($0) }
    }
  }

  private static func unhexed(_ digits: Substring) throws -> String {
    guard digits != "-" else { return "" }
    var bytes: [UInt8] = []
    var rest = digits
    while !rest.isEmpty {
      bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Compares each cell of an export with the JSON of the same records.
  private static func expectSame(_ catalog: Catalog) throws {
    let context = ExportContext(
      catalog: catalog, rows: Array(0..<catalog.count), language: .en, keepsFormulas: true)
    let script = """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
      records = json.load(open(sys.argv[2], encoding='utf-8'))
      assert len(rows) == len(records), (len(rows), len(records))
      for row, record in zip(rows, records):
        cells = {key: record[key] for key in ('id', 'kind', 'date', 'status', 'confidence')}
        for key in ('part_of', 'changed', 'revision', 'origin'):
          cells[key] = '' if record[key] is None else str(record[key])
        for key in ('acknowledged',):
          cells[key] = ';'.join(record[key])
        cells['stops'] = ';'.join(stop['id'] for stop in record['stops'])
        series = record['series']
        cells['series'] = series['id'] + (
          f"/{series['edition']}" if series['edition'] else '') if series else ''
        signs = {'exact': '', 'about': '~', 'at-least': '>=', 'at-most': '<='}
        cells['participants'] = ';'.join(
          signs[entry['precision']] + str(entry['count']) for entry in record['participants'])
        for key in ('title', 'summary', 'note'):
          for language, text in record[key].items():
            cells[key + '_' + language] = text or ''
        for key in ('places', 'localities', 'sectors', 'parties', 'follows'):
          cells[key] = ';'.join(record[key])
        for key in ('memoranda', 'commitments'):
          cells[key] = ';'.join(entry['id'] for entry in record[key])
        cells['delegations'] = ';'.join(
          delegation['party'] + ('/' + member['person'] if member else '')
          for delegation in record['delegations'] for member in delegation['members'] or [None])
        cells['sources'] = ';'.join(
          source['url'] or source['publisher'] for source in record['sources']
          if source['url'] or source['publisher'])
        assert row == cells, (row, cells)
      print(len(rows))
      """
    let output = try Python.run(
      script, on: ExportFormat.csv.text(context), ExportFormat.json.text(context))
    #expect(output == "\(catalog.count)\n")
  }
}
