import Browser
import Cooperation
import Papers
import TestSupport
import Testing

/// How a document stands, on its own page and where an event tells it.
struct DocumentValidityTests {
  private static let event = "2024-11-11-da-nang-sakai"

  /// The records with documents of one event, the first of which is `first`.
  private static func catalog(_ first: Memorandum, _ others: [Memorandum] = []) throws -> Catalog {
    var records = Fixture.records
    let index = try #require(records.events.firstIndex { $0.id == event })
    records.events[index].memoranda = [first.id]
    records.memoranda += [first] + others
    return Catalog(records)
  }

  private static func document(_ id: String, term: String? = nil) -> Memorandum {
    var document = Memorandum()
    (document.id, document.title) = (id, LocalizedText(en: id, vi: id, ja: id))
    document.signed = EventDate("2024-03-01")
    document.term = term.flatMap { Period($0) }
    return document
  }

  private static func page(
    of id: String, _ catalog: Catalog, _ language: Language = .en
  ) throws -> [String] {
    DetailDocument(
      memorandum: try #require(catalog.memorandum(id: id)), catalog: catalog, language: language,
      today: Fixture.today, columns: 100
    ).lines.map(\.text)
  }

  @Test(arguments: [
    (Language.en, "in force · until 1 Mar 2027", "by 1 Jan 2027"),
    (.vi, "còn hiệu lực · đến 1/3/2027", "chậm nhất 1/1/2027"),
    (.ja, "有効 · 2027年3月1日まで", "（2027年1月1日まで）"),
  ])
  func `its page tells that it is in force, until when, and the day of notice`(
    language: Language, standing: String, notice: String
  ) throws {
    var document = Self.document("running", term: "P3Y")
    document.notice = Period("P2M")
    let lines = try Self.page(of: "running", Self.catalog(document), language)
    #expect(lines.contains { $0.contains(standing) }, "\(lines)")
    #expect(lines.contains { $0.contains(notice) }, "\(lines)")
  }

  @Test func `its page tells what is past its term, what has no end, and what was replaced`() throws
  {
    let past = Self.document("past", term: "P2Y")
    var lines = try Self.page(of: "past", Self.catalog(past))
    #expect(
      lines.contains { $0.contains("past its term, no renewal recorded · until 1 Mar 2026") })
    lines = try Self.page(of: "endless", Self.catalog(Self.document("endless")))
    #expect(lines.contains { $0.contains("no end recorded") })
    var heir = Self.document("heir")
    (heir.renews, heir.status) = ("past", .superseded)
    lines = try Self.page(of: "past", Self.catalog(past, [heir]))
    #expect(!lines.contains { $0.contains("past its term") })
    #expect(lines.contains { $0.contains("superseded") })
    #expect(lines.contains { $0.contains("renewed by") && $0.contains("heir") })
  }

  @Test func `where an event tells it, what has an end says how it stands`() throws {
    func lines(_ document: Memorandum) throws -> [String] {
      let catalog = try Self.catalog(document)
      let row = try #require(catalog.row(id: Self.event))
      return DetailDocument(
        event: catalog.events[row], catalog: catalog, language: .en, today: Fixture.today,
        columns: 100
      ).lines.map(\.text)
    }
    #expect(
      try lines(Self.document("past", term: "P2Y")).contains { $0.contains("past its term") })
    #expect(try lines(Self.document("on", term: "P5Y")).contains { $0.contains("in force") })
    #expect(try !lines(Self.document("endless")).contains { $0.contains("no end recorded") })
  }

  @Test func `the page of two sides tells until when notice can be given`() throws {
    var document = Self.document("running", term: "P3Y")
    document.notice = Period("P2M")
    let catalog = try Self.catalog(document)
    let (first, second) = (Counterpart.unit(id: "VN-DN"), Counterpart.city(id: "JP-27/sakai"))
    func text(_ today: CalendarDate) -> String {
      DetailDocument(
        Paper(catalog, of: first, and: second, today: today, in: .en, .page), of: catalog,
        today: today, columns: 100
      ).lines.map(\.text).joined(separator: "\n")
    }
    #expect(text(Fixture.today).contains("notice by 1 Jan 2027"))
    let later = CalendarDate(dayNumber: Fixture.today.dayNumber + 60)
    #expect(!text(later).contains("notice by"))
  }
}
