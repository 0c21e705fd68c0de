import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct CalendarTests {
  @Test func `an entry has whole days, the last one excluded`() {
    let lines = Self.lines(Self.entry("2025-01-16/2025-01-18"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20250116"))
    #expect(lines.contains("DTEND;VALUE=DATE:20250119"))
  }

  @Test(arguments: [
    ("2024-02-28", "20240228", "20240229"), ("2024-12-31", "20241231", "20250101"),
    ("0900-01-01", "09000101", "09000102"), ("2024-11-11~", "20241111", "20241112"),
    ("2024-12-30/2025-01-02", "20241230", "20250103"),
  ])
  func `the day after the last is that of the calendar`(date: String, start: String, end: String) {
    let lines = Self.lines(Self.entry(date))
    #expect(lines.contains("DTSTART;VALUE=DATE:\(start)"))
    #expect(lines.contains("DTEND;VALUE=DATE:\(end)"))
  }

  @Test(arguments: [
    ("2024-11", "Nov 2024"), ("2024", "2024"), ("2024-11/2024-12", "Nov 2024 – Dec 2024"),
    ("2024-11-03/2024-12", "3 Nov 2024 – Dec 2024"), ("2024-11~", "about Nov 2024"),
  ])
  func `a date without its day is one day that says so`(date: String, words: String) {
    let lines = Self.lines(Self.entry(date))
    let first = EventDate(date)?.earliest.description.filter { $0 != "-" } ?? ""
    #expect(lines.contains("DTSTART;VALUE=DATE:\(first)"))
    #expect(lines.contains("SUMMARY:A visit (\(words)\\, day not recorded)"))
    let end = lines.first { $0.hasPrefix("DTEND") }?.split(separator: ":").last.flatMap { Int($0) }
    #expect(end == Int(first).map { $0 + 1 })
  }

  @Test(arguments: [
    (EventStatus.held, "CONFIRMED"), (.planned, "TENTATIVE"), (.announced, "TENTATIVE"),
    (.cancelled, "CANCELLED"),
  ])
  func `the status is told`(status: EventStatus, word: String) {
    #expect(Self.lines(Self.entry("2024", status: status)).contains("STATUS:\(word)"))
  }

  @Test func `the same records give the same bytes, and ids that stay`() {
    let rows = Array(0..<Fixture.catalog.count)
    let first = ExportFormat.ics.text(
      ExportContext(catalog: Fixture.catalog, rows: rows, language: .en, today: Fixture.today))
    let other = ExportFormat.ics.text(
      ExportContext(catalog: Fixture.catalog, rows: rows, language: .en, today: .first(of: 2030)))
    #expect(first == other)
    for event in Fixture.catalog.events {
      #expect(Self.unfolded(first).contains("UID:\(event.id)@vnjp"))
    }
  }

  @Test func `an entry was changed when its newest source was published or read`() {
    func source(_ published: String?, _ accessed: String?) -> Source {
      Source(
        title: nil, url: nil, publisher: "P", published: published.flatMap { EventDate($0) },
        accessed: accessed.flatMap { EventDate($0) }, language: nil)
    }
    let sources = [
      source("2024-11-12", "2026-11-02"), source("2025-03-01", nil), source("2027", nil),
    ]
    let lines = Self.lines(Self.entry("2024-11-11", sources: sources))
    #expect(lines.contains("DTSTAMP:20261102T000000Z"))
    #expect(Self.lines(Self.entry("2024-11-11")).contains("DTSTAMP:20241111T000000Z"))
  }

  @Test(arguments: [
    ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("one\ntwo", "one\\ntwo"), ("one\r\ntwo", "one\\ntwo"),
    ("one\rtwo", "one\\ntwo"), ("a\tb", "a b"), ("a\u{1B}b\u{0}", "a\u{FFFD}b\u{FFFD}"),
    ("a: \"b\"", "a: \"b\""),
  ])
  func `text is escaped`(text: String, escaped: String) {
    #expect(Self.lines(CalendarEntry(summary: text)).contains("SUMMARY:\(escaped)"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `lines are folded within 75 octets and never within a character`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let catalog = Catalog(hostile.collection(8))
    let bytes = try ExportFormat.ics.bytes(
      ExportContext(catalog: catalog, rows: Array(0..<8), language: .ja))
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    #expect(bytes.last == 0x0A)
    for line in lines {
      #expect(line.last == 0x0D)
      #expect(line.count <= 76)
      #expect(!line.dropLast().contains(0x0D))
      #expect(Array(String(decoding: line, as: UTF8.self).utf8) == Array(line))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(Self.unfolded(text).filter { $0 == "BEGIN:VEVENT" }.count == 8)
    let properties = Set(
      Self.unfolded(text).map { $0.prefix { $0 != ":" && $0 != ";" } }.map(String.init))
    #expect(
      properties == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART",
        "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES", "URL", "STATUS", "TRANSP",
        "END", "",
      ])
  }

  // MARK: Helpers

  private static func lines(_ entry: CalendarEntry) -> [String] {
    unfolded(CalendarWriter.text(entry))
  }

  /// The lines of a calendar with their continuations.
  private static func unfolded(_ text: String) -> [String] {
    var lines: [[UInt8]] = []
    for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines of the calendar of one event.
  private static func lines(_ event: Event) -> [String] {
    var records = RecordCollection()
    records.events = [event]
    let context = ExportContext(catalog: Catalog(records), rows: [0], language: .en)
    return unfolded(ExportFormat.ics.text(context))
  }

  private static func entry(
    _ date: String, status: EventStatus = .held, sources: [Source] = []
  ) -> Event {
    Event(
      id: "a-visit", kind: "visit", date: EventDate(date) ?? Fixture.records.events[0].date,
      status: status, title: LocalizedText(en: "A visit"), summary: LocalizedText(), places: [],
      localities: [], sectors: [], parties: [], delegations: [], memoranda: [], commitments: [],
      follows: [], sources: sources, confidence: .sourced)
  }
}

extension CalendarEntry {
  /// An entry of which only the summary matters.
  init(summary: String) {
    self.init(
      uid: "a@vnjp", days: .first(of: 2024)...(.first(of: 2024)), changed: .first(of: 2024),
      summary: summary)
  }
}
