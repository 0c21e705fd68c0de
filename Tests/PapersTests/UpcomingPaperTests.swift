import Cooperation
import Papers
import TestSupport
import Testing
import Words

/// What the document about what comes up says.
struct UpcomingPaperTests {
  private static func paper(
    _ catalog: Catalog, _ language: Language = .en, all: Bool = false
  ) -> Paper {
    Paper(
      Upcoming(catalog, from: Fixture.today, days: 364), catalog, in: language,
      hasAllAnniversaries: all)
  }

  /// The records with a planned event, promises of each sort, and documents that end.
  private static func catalog() throws -> Catalog {
    var records = Fixture.records
    let index = try #require(records.events.firstIndex { $0.id == "2024-11-11-da-nang-sakai" })
    func promise(_ id: String, _ by: [String], _ to: [String], _ due: String) -> Commitment {
      var promise = Commitment()
      (promise.id, promise.text) = (id, LocalizedText(en: id, vi: id, ja: id))
      (promise.by, promise.to, promise.due) = (by, to, EventDate(due))
      return promise
    }
    let (daNang, sakai) = ("da-nang-peoples-committee", "sakai-city")
    for (id, place) in [(daNang, "VN-DN"), (sakai, "JP-27/sakai")] {
      let party = try #require(records.parties.firstIndex { $0.id == id })
      records.parties[party].represents = Locality(place)
    }
    records.events[index].commitments = [
      promise("older", [sakai], [daNang], "2025-01"), promise("newer", [daNang], [], "2026-03"),
      promise("both", [daNang, sakai], [], "2027-02"), promise("nobody", [], [], "2027-03"),
    ]
    var memorandum = Memorandum()
    (memorandum.id, memorandum.title) = ("ending", LocalizedText(en: "E", vi: "E", ja: "E"))
    memorandum.localities = records.events[index].localities
    memorandum.signed = EventDate("2024-05-01")
    (memorandum.term, memorandum.notice) = (Period("P3Y"), Period("P1M"))
    memorandum.renewal = .byAgreement
    records.memoranda.append(memorandum)
    return Catalog(records)
  }

  @Test(arguments: Language.allCases)
  func `its parts are headed, each in the order of its dates, the newest overdue first`(
    language: Language
  ) throws {
    let words = PaperWords(language)
    let paper = Self.paper(try Self.catalog(), language)
    #expect(paper.parts.map(\.topic) == [.overdue, .due, .ending, .anniversaries])
    #expect(paper.parts.map(\.heading) == UpcomingEntry.Part.allCases.map(words.heading))
    let overdue = paper.parts[0].blocks.flatMap(\.texts)
    let (newer, older) = (
      overdue.firstIndex { $0.hasSuffix("newer") }, overdue.firstIndex { $0.hasSuffix("older") }
    )
    #expect(try #require(newer) < (try #require(older)))
  }

  @Test(arguments: [
    (
      Language.en,
      [
        "Sakai → Da Nang · Due: older", "Da Nang (owes) – Sakai · Due: newer",
        "Da Nang – Sakai (mutual) · Due: both", "Da Nang – Sakai · Due: nobody",
        "Da Nang – Sakai · Last day of notice: E",
        "Da Nang – Sakai · Runs out: E (renewed where both agree)",
      ]
    ),
    (
      .vi,
      [
        "Sakai → Đà Nẵng · Đến hạn: older", "Đà Nẵng (bên cam kết) – Sakai · Đến hạn: newer",
        "Đà Nẵng – Sakai (cùng cam kết) · Đến hạn: both", "Đà Nẵng – Sakai · Đến hạn: nobody",
        "Đà Nẵng – Sakai · Hạn cuối để báo trước: E",
        "Đà Nẵng – Sakai · Hết hạn: E (gia hạn khi hai bên đồng ý)",
      ]
    ),
    (
      .ja,
      [
        "堺市 → ダナン · 期限：older", "ダナン（実施主体） – 堺市 · 期限：newer",
        "ダナン – 堺市（相互） · 期限：both", "ダナン – 堺市 · 期限：nobody",
        "ダナン – 堺市 · 通告期限：E", "ダナン – 堺市 · 期間満了：E（合意により更新）",
      ]
    ),
  ])
  func `each line says who with whom, of a promise who owes to whom`(
    language: Language, expected: [String]
  ) throws {
    let told = Self.paper(try Self.catalog(), language).parts.flatMap(\.blocks).flatMap(\.texts)
    for line in expected { #expect(told.contains(line), "\(line)") }
  }

  @Test func `two sides lead to what they have done together, and a third is told by a number`()
    throws
  {
    var records = Fixture.records
    let index = try #require(records.events.firstIndex { $0.id == "2024-11-11-da-nang-sakai" })
    records.events[index].status = .planned
    records.events[index].date = try #require(EventDate("2027-01-05"))
    func runs() -> [PaperRun] {
      let catalog = Catalog(records)
      let upcoming = Upcoming(catalog, from: Fixture.today, days: 364)
      return Paper(upcoming, catalog, in: .en).parts.filter { $0.topic == .due }
        .flatMap(\.blocks).flatMap { block -> [PaperRun] in
          guard case .table(let table) = block else { return [] }
          let lines = table.rows.compactMap { row in
            if case .cells(let cells) = row { cells.last?.first } else { nil }
          }
          return lines.first { $0.text.contains("carbon-neutral city (planned)") }?.runs ?? []
        }
    }
    let pair = LinkTarget.relationship(.unit(id: "VN-DN"), .city(id: "JP-27/sakai"))
    #expect(runs().prefix(3).map(\.text) == ["Da Nang", " – ", "Sakai"])
    #expect(runs().first?.target == pair)
    records.events[index].localities += try ["JP-13", "JP-40"].map { try #require(Locality($0)) }
    #expect(
      runs().prefix(6).map(\.text) == ["Da Nang", " – ", "Sakai", ", ", "Tokyo", " +1"])
    #expect(runs().first?.target == nil)
  }

  @Test(arguments: Language.allCases)
  func `documents are counted by how they stand`(language: Language) throws {
    let catalog = try Self.catalog()
    let part = try #require(Self.paper(catalog, language).parts.first { $0.topic == .ending })
    let line = try #require(part.blocks.flatMap(\.texts).last)
    let validities = Upcoming(catalog, from: Fixture.today, days: 0).validities
    #expect(validities.values.reduce(0, +) > 1)
    for (validity, count) in validities {
      #expect(line.contains("\(validity.name.text(in: language) ?? "?") \(count)"))
    }
  }

  @Test(arguments: Language.allCases)
  func `the rest of the anniversaries is told where all are asked for`(language: Language) throws {
    let catalog = Fixture.catalog
    func lines(all: Bool) -> Set<String> {
      let paper = Self.paper(catalog, language, all: all)
      let part = paper.parts.first { $0.topic == .anniversaries }
      return Set(part?.blocks.dropFirst().flatMap(\.texts) ?? [])
    }
    #expect(!lines(all: false).isEmpty)
    #expect(lines(all: false).isStrictSubset(of: lines(all: true)))
  }

  @Test(arguments: [
    (Language.en, "Corrections: records@example.org"),
    (.vi, "Góp ý, đính chính: records@example.org"), (.ja, "訂正の連絡先: records@example.org"),
  ])
  func `a paper about two ends with where corrections go`(
    language: Language, expected: String
  ) {
    var records = Fixture.records
    func closing(_ extent: Paper.Extent) -> String? {
      Paper(
        Catalog(records), of: .unit(id: "VN-DN"), and: .city(id: "JP-27/sakai"),
        today: Fixture.today, in: language, extent
      ).closing?.text
    }
    #expect(closing(.brief) == nil)
    records.about.corrections = "mailto:records@example.org"
    #expect(closing(.brief) == expected)
    #expect(closing(.page) == expected)
  }
}
