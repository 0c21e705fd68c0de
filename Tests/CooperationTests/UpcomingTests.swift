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
        case .promise(let promise):
          "promise \(Self.catalog.events[promise.row].id) \(promise.commitment.id)"
            + (entry.isOverdue ? " overdue" : "")
        case .anniversary(let anniversary, _):
          switch anniversary.subject {
          case .tie(let id), .memorandum(let id): "signed \(id) \(anniversary.years)"
          case .firstContact: "contact"
          }
        }
      #expect(found.insert(key).inserted || key == "contact", "\(key)")
    }
    found.remove("contact")
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

  @Test func `overdue promises come first, then by date`() {
    let entries = Upcoming(Self.catalog, from: Fixture.today, days: 365).entries
    #expect(entries.first?.isOverdue == true)
    let rest = entries.drop(while: \.isOverdue)
    #expect(rest.allSatisfy { !$0.isOverdue })
    #expect(rest.map(\.when) == rest.map(\.when).sorted())
    let anniversaries = Upcoming(Self.catalog, from: Fixture.today, days: 365).anniversaries
    let roundness = anniversaries.compactMap(\.anniversary?.roundness)
    #expect(roundness == roundness.sorted(by: >))
    #expect(roundness.first ?? 0 > 0)
  }

  @Test func `first contacts are those of the relationships`() throws {
    let entries = Upcoming(Self.catalog, from: Fixture.today, days: 366).entries
    var count = 0
    for case .anniversary(let anniversary, let sides) in entries.map(\.matter) {
      guard case .firstContact(let contact) = anniversary.subject else { continue }
      try #require(sides.count == 2)
      let relationship = Relationship(
        Self.catalog, between: sides[0], and: sides[1], today: Fixture.today)
      #expect(relationship.firstContact == contact, "\(sides)")
      count += 1
    }
    #expect(count > 50)
  }

  @Test func `a filter leaves only what belongs to its events`() throws {
    let query = try QueryParser.parse("province:VN-DN")
    let rows = try Self.catalog.rows(for: query, today: Fixture.today)
    let all = Upcoming(Self.catalog, from: Fixture.today, days: 365)
    let some = Upcoming(Self.catalog, from: Fixture.today, days: 365, rows: rows)
    #expect(!some.entries.isEmpty)
    #expect(Set(some.entries).isStrictSubset(of: all.entries))
    for case .promise(let promise) in some.entries.map(\.matter) {
      #expect(rows.contains(promise.row))
    }
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
      if let end = memorandum.endDay, case let until = memorandum.until ?? EventDate(end),
        touches(until), ![.expired, .superseded, .drafted].contains(memorandum.status)
      {
        found.insert("expiry \(memorandum.id)")
      }
      guard let signed = memorandum.signed, !signed.hasOpenBeginning,
        memorandum.status != .drafted
      else { continue }
      for years in 1...200 {
        let text = signed.start.description
        let turned = "\(signed.start.year + years)" + text.dropFirst(4)
        let date = EventDate(turned) ?? EventDate("\(signed.start.year + years)-02-28")
        if let date, touches(date) { found.insert("signed \(memorandum.id) \(years)") }
      }
    }
    return found
  }
}
