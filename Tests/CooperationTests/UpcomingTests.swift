import Cooperation
import TestSupport
import Testing

struct UpcomingTests {
  private static let catalog = Fixture.ownCatalog
  private static let windows = [
    ("2026-11-21", 90), ("2026-11-21", 365), ("2026-11-21", 0), ("2019-10-01", 60),
    ("2017-01-01", 1000), ("2024-02-01", 40), ("1973-01-01", 20000),
  ]

  @Test(arguments: windows)
  func `what comes up is what a plain reading finds`(day: String, days: Int) throws {
    let first = try #require(EventDate(day)).earliest
    let upcoming = Upcoming(Self.catalog, from: first, days: days)
    let window = first...CalendarDate(dayNumber: first.dayNumber + days)
    #expect(upcoming.window == window)
    var found: Set<String> = []
    for entry in upcoming.entries {
      let key: String =
        switch entry.matter {
        case .event(let row): "event \(Self.catalog.events[row].id)"
        case .expiry(let id): "expiry \(id)"
        case .notice(let id): "notice \(id)"
        case .promise(let promise):
          "promise \(Self.catalog.events[promise.row].id) \(promise.commitment.id)"
            + (entry.isOverdue ? " overdue" : "")
        case .anniversary(let anniversary, _):
          switch anniversary.subject {
          case .tie(let id), .memorandum(let id): "signed \(id) \(anniversary.years)"
          case .establishment(let row):
            "founded \(Self.catalog.events.id(row)) \(anniversary.years)"
          case .visit: "visit"
          case .firstContact: "contact"
          }
        }
      #expect(found.insert(key).inserted || ["contact", "visit"].contains(key), "\(key)")
    }
    found.subtract(["contact", "visit"])
    #expect(found.symmetricDifference(Self.plain(window)) == [])
  }

  @Test(arguments: windows)
  func `the events are those that the query finds`(day: String, days: Int) throws {
    let first = try #require(EventDate(day)).earliest
    let upcoming = Upcoming(Self.catalog, from: first, days: days)
    let rows = upcoming.entries.compactMap { entry in
      if case .event(let row) = entry.matter { row } else { nil }
    }
    let query = try QueryParser.parse(
      "status:planned,announced date:\(upcoming.window.lowerBound)..\(upcoming.window.upperBound)")
    let expected = try Self.catalog.rows(for: query, today: first)
    #expect(rows.sorted() == expected)
    let overdue = upcoming.entries.filter(\.isOverdue).compactMap { entry in
      if case .promise(let promise) = entry.matter { promise.row } else { nil }
    }
    let found = try Self.catalog.rows(for: try QueryParser.parse("is:overdue"), today: first)
    #expect(Set(overdue) == Set(found))
  }

  @Test(arguments: windows)
  func `overdue promises come first and the newest of them, all else by date`(
    day: String, days: Int
  ) throws {
    let first = try #require(EventDate(day)).earliest
    let upcoming = Upcoming(Self.catalog, from: first, days: days)
    let overdue = Array(upcoming.entries.prefix(while: \.isOverdue))
    #expect(overdue.map(\.when) == overdue.map(\.when).sorted(by: >))
    let rest = upcoming.entries.dropFirst(overdue.count)
    #expect(rest.allSatisfy { !$0.isOverdue })
    #expect(rest.map(\.when) == rest.map(\.when).sorted())
    // The parts are all of it, each in the order of the whole.
    for all in [true, false] {
      let parts = UpcomingEntry.Part.allCases.map {
        upcoming.entries(of: $0, allAnniversaries: all)
      }
      #expect(parts[0] == overdue)
      let whole = all ? upcoming.entries : upcoming.notable
      #expect(Set(parts.joined()).isSubset(of: whole))
      #expect(
        Set(parts.joined().filter { $0.anniversary == nil })
          == Set(whole.filter { $0.anniversary == nil }))
      #expect(
        Set(parts.joined().compactMap(\.anniversary?.subject))
          == Set(whole.compactMap(\.anniversary?.subject)))
      #expect(parts.dropFirst().allSatisfy { $0.map(\.when) == $0.map(\.when).sorted() })
    }
  }

  @Test(arguments: ["2026-11-30", "2027-02-01"])
  func `within a year each is kept once, though its year alone is known`(day: String) throws {
    let first = try #require(EventDate(day)).earliest
    let upcoming = Upcoming(Self.catalog, from: first, days: 364)
    let subjects = upcoming.entries(of: .anniversaries, allAnniversaries: true)
      .compactMap(\.anniversary?.subject)
    #expect(!subjects.isEmpty)
    #expect(Set(subjects).count == subjects.count)
    // There are some that would come twice.
    let all = upcoming.entries.compactMap(\.anniversary?.subject)
    #expect(all.count > Set(all).count)
  }

  @Test func `each anniversary comes once, and first contacts only where all are asked for`() {
    let upcoming = Upcoming(Self.catalog, from: Fixture.today, days: 364)
    let all = upcoming.entries.compactMap(\.anniversary)
    #expect(Set(all).count == all.count)
    let kept = upcoming.notable.compactMap(\.anniversary)
    for anniversary in kept {
      switch anniversary.subject {
      case .tie: break
      case .memorandum, .establishment, .visit: #expect(anniversary.years % 5 == 0)
      case .firstContact: Issue.record("a first contact is kept")
      }
    }
    #expect(kept.contains { $0.subject.isTie && $0.years % 5 != 0 })
    #expect(kept.count < all.count)
  }

  @Test(arguments: [
    ("2018-05-29-president-quang-state-visit-japan", true), ("2006-11-19-abe-hanoi", true),
    ("2017-02-28-emperor-akihito-vietnam", true), ("2019-11-04-gunma-governor-hanoi", true),
    ("2023-03-06-tuyen-quang-gunma", true), ("2024-04-22-lao-cai-japan-journey", true),
    // Those who stand in for a head or were one.
    ("2024-11-11-da-nang-sakai", false), ("2018-06-11-deputy-pm-binh-tokyo", false),
    ("2010-10-08-hanoi-millennium-tokyo-vice-governor", false),
    // The head of a city, a minister, a party's leader, nobody named.
    ("2019-08-27-kinokawa-mayor-quang-nam", false), ("2023-10-10-kamikawa-hanoi", false),
    ("2015-09-15-general-secretary-trong-japan", false), ("2017-05-quang-ninh-asahikawa", false),
  ])
  func `visits of heads of state, government and province come round`(
    id: String, isOfHead: Bool
  ) throws {
    let row = try #require(Self.catalog.row(id: id))
    let year = Self.catalog.events[row].date.start.year + 5
    let window = CalendarDate.first(of: year)...CalendarDate.first(of: year + 1)
    let query = Query.field(FieldTerm(.id, values: [FieldValue(id)]))
    let rows = try UpcomingRows(query, in: Self.catalog, today: Fixture.today)
    #expect(rows?.events == [row])
    let upcoming = Upcoming(Self.catalog, through: window, rows: rows)
    let visits = upcoming.notable.filter { entry in
      if case .visit = entry.anniversary?.subject { true } else { false }
    }
    #expect(visits.count == (isOfHead ? 1 : 0))
    #expect(visits.allSatisfy { $0.id(in: Self.catalog) == id })
  }

  @Test(arguments: [
    (LocalizedText(en: "Governor of Gunma"), true),
    (LocalizedText(en: "Vice Governor of Gunma"), false),
    (LocalizedText(en: "Deputy Governor of Gunma"), false),
    (LocalizedText(en: "Former Governor of Gunma"), false),
    (LocalizedText(vi: "Thống đốc tỉnh Gunma"), true),
    (LocalizedText(vi: "Phó Thống đốc tỉnh Gunma"), false),
    (LocalizedText(vi: "Nguyên Thống đốc tỉnh Gunma"), false),
    (LocalizedText(ja: "群馬県知事"), true), (LocalizedText(ja: "群馬県副知事"), false),
    (LocalizedText(ja: "前群馬県知事"), false), (LocalizedText(), true),
  ])
  func `who stands in for a head, or was one, is none`(
    position: LocalizedText, isHead: Bool
  ) throws {
    var records = Fixture.ownRecords
    let id = "2019-11-04-gunma-governor-hanoi"
    let index = try #require(records.events.firstIndex { $0.id == id })
    records.events = [records.events[index]]
    records.memoranda = []
    for delegation in records.events[0].delegations.indices {
      for member in records.events[0].delegations[delegation].members.indices {
        records.events[0].delegations[delegation].members[member].position = position
      }
    }
    let window = CalendarDate.first(of: 2024)...CalendarDate.first(of: 2025)
    let upcoming = Upcoming(Catalog(records), through: window)
    let visits = upcoming.notable.filter { entry in
      if case .visit = entry.anniversary?.subject { true } else { false }
    }
    #expect(visits.isEmpty != isHead)
  }

  @Test func `of a journey's stops that promised under one id each promise has its own`() throws {
    var records = WholeRecords.collection
    for id in WholeRecords.stops.map(\.id) {
      let index = try #require(records.events.firstIndex { $0.id == id })
      var promise = Commitment()
      promise.id = "follow-up"
      promise.text = LocalizedText(en: "Follow up in \(id)")
      promise.due = EventDate("2027-03")
      records.events[index].commitments = [promise]
    }
    let catalog = Catalog(records)
    let ids = Upcoming(catalog, from: Fixture.today, days: 364).entries(of: .coming)
      .map { $0.id(in: catalog) }.filter { $0.hasSuffix("#follow-up") }
    #expect(Set(ids) == Set(WholeRecords.stops.map { "\($0.id)#follow-up" }))
    #expect(ids.count == 2)
    #expect(ids.allSatisfy { catalog.row(ofPromise: $0) != nil })
  }

  @Test func `a term and its day of notice come up, what was renewed does not`() throws {
    var records = Fixture.records
    var first = Memorandum()
    (first.id, first.title) = ("first", LocalizedText(en: "First"))
    first.signed = EventDate("2024-03-01")
    (first.term, first.notice) = (Period("P3Y"), Period("P3M"))
    func found(_ memoranda: [Memorandum]) -> [String] {
      var more = records
      more.memoranda += memoranda
      let catalog = Catalog(more)
      return Upcoming(catalog, from: Fixture.today, days: 364).entries(of: .ending)
        .filter { $0.id(in: catalog) == "first" }.map { entry in
          if case .notice = entry.matter { "notice \(entry.when)" } else { "end \(entry.when)" }
        }
    }
    records.memoranda.removeAll { $0.id == "first" }
    #expect(found([first]) == ["notice 2026-12-01", "end 2027-03-01"])
    first.renewal = .automatic
    #expect(found([first]) == ["notice 2026-12-01", "end 2027-03-01"])
    var second = first
    (second.id, second.renews, second.signed) = ("second", "first", EventDate("2026-03-01"))
    #expect(found([first, second]) == [])
    first.status = .expired
    #expect(found([first]) == [])
  }

  @Test func `documents are counted by how they stand on the first day`() throws {
    let upcoming = Upcoming(Self.catalog, from: Fixture.today, days: 1)
    for (validity, word) in [
      (Memorandum.Validity.inForce, "is:in-force"), (.pastTerm, "is:lapsed"), (.noEnd, "is:no-end"),
    ] {
      let rows = try Self.catalog.rows(
        for: QueryParser.parse(word), of: .documents, today: Fixture.today)
      #expect(upcoming.validities[validity] == rows.count, "\(word)")
    }
  }

  @Test func `first contacts are those of the relationships`() throws {
    let entries = Upcoming(Self.catalog, from: Fixture.today, days: 366).entries
    var count = 0
    for case .anniversary(let anniversary, let pairs) in entries.map(\.matter) {
      guard case .firstContact(let contact) = anniversary.subject else { continue }
      #expect(!pairs.isEmpty)
      for sides in pairs {
        try #require(sides.count == 2)
        let relationship = Relationship(
          Self.catalog, between: sides[0], and: sides[1], today: Fixture.today)
        #expect(relationship.firstContact == contact, "\(sides)")
        count += 1
      }
    }
    #expect(count > 50)
  }

  @Test(arguments: ["province:VN-DN", "sector:health", "party:jica", "year:2023"])
  func `a filter leaves what it finds in each list`(text: String) throws {
    let query = try QueryParser.parse(text)
    let rows = try #require(
      try UpcomingRows(query, in: Self.catalog, today: Fixture.today))
    let all = Upcoming(Self.catalog, from: Fixture.today, days: 365)
    let some = Upcoming(Self.catalog, from: Fixture.today, days: 365, rows: rows)
    #expect(!some.entries.isEmpty)
    // One whose events are fewer may have fewer of the pairs that met first at one.
    func keys(_ upcoming: Upcoming) -> Set<String> {
      Set(upcoming.entries.map { "\($0.when) \($0.part) \($0.id(in: Self.catalog))" })
    }
    #expect(keys(some).isStrictSubset(of: keys(all)))
    for case .promise(let promise) in some.entries.map(\.matter) {
      let row = try #require(Self.catalog.row(ofPromise: promise.id))
      #expect(rows.promises.contains(row))
    }
    for case .expiry(let id) in some.entries.map(\.matter) {
      let row = try #require(Self.catalog.row(id: id, of: .documents))
      #expect(rows.documents.contains(row))
    }
    let standings = rows.documents.compactMap {
      Self.catalog.validity(ofDocument: $0, today: Fixture.today)
    }
    #expect(some.validities.values.reduce(0, +) == standings.count)
  }

  private static func plain(_ window: ClosedRange<CalendarDate>) -> Set<String> {
    // A journey's stops are no rows of their own: the row has what they say.
    let events = Array(Self.catalog.events)
    let memoranda = Fixture.ownRecords.memoranda
    func touches(_ date: EventDate) -> Bool {
      !(date.latest < window.lowerBound || window.upperBound < date.earliest)
    }
    var found: Set<String> = []
    for event in events {
      if event.status == .planned || event.status == .announced, touches(event.date) {
        found.insert("event \(event.id)")
      }
      if event.status == .held, !event.date.hasOpenBeginning,
        event.kind == "establishment" || (event.kind == "agreement" && event.memoranda.isEmpty)
      {
        for (years, date) in Self.returns(of: event.date) where touches(date) {
          found.insert("founded \(event.id) \(years)")
        }
      }
      for commitment in event.commitments where commitment.status == .open {
        guard let due = commitment.due else { continue }
        if due.latest < window.lowerBound {
          found.insert("promise \(event.id) \(commitment.id) overdue")
        } else if touches(due) {
          found.insert("promise \(event.id) \(commitment.id)")
        }
      }
    }
    for memorandum in memoranda {
      let isRenewed = memoranda.contains { $0.renews == memorandum.id && $0.status != .drafted }
      if let end = memorandum.termDay, !isRenewed,
        ![.expired, .superseded, .drafted].contains(memorandum.status)
      {
        if touches(memorandum.until ?? EventDate(end)) { found.insert("expiry \(memorandum.id)") }
        if let day = memorandum.noticeDay, touches(EventDate(day)) {
          found.insert("notice \(memorandum.id)")
        }
      }
      guard let signed = memorandum.signed, !signed.hasOpenBeginning,
        memorandum.status != .drafted
      else { continue }
      for (years, date) in Self.returns(of: signed) where touches(date) {
        found.insert("signed \(memorandum.id) \(years)")
      }
    }
    return found
  }

  /// When a date comes round, by the number of years since.
  private static func returns(of origin: EventDate) -> [(years: Int, date: EventDate)] {
    (1...200).compactMap { years in
      let year = origin.start.year + years
      let turned = "\(year)" + origin.start.description.dropFirst(4)
      return (EventDate(turned) ?? EventDate("\(year)-02-28")).map { (years, $0) }
    }
  }
}
