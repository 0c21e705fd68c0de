/// What comes up in a span of days: events, instruments that run out, promises due or overdue,
/// anniversaries.
package struct Upcoming: Hashable, Sendable {
  package let window: ClosedRange<CalendarDate>
  /// Overdue promises first, then by date.
  package let entries: [UpcomingEntry]

  /// Gathers what touches a window; with `rows`, only what belongs to these events and their
  /// instruments, and the first contacts of their pairs.
  ///
  /// What is known by its month or year alone comes up in every window that touches it.
  ///
  /// - Complexity: O(n) over the events, each decoded once.
  package init(_ catalog: Catalog, through window: ClosedRange<CalendarDate>, rows: [Int]? = nil) {
    let rows = rows ?? Array(0..<catalog.count)
    let events = rows.map { (row: $0, event: catalog.events[$0]) }
    var memoranda = Array(catalog.memoranda)
    if rows.count < catalog.count {
      let named = Set(events.flatMap { catalog.memoranda(of: $0.event) }.map(\.id))
      memoranda.removeAll { !named.contains($0.id) }
    }
    let contacts = FirstContacts.ofPairs(catalog, among: rows)
    self.init(
      window, events, memoranda, catalog.validities,
      contacts: contacts.map { (contact: $0.contact, sides: [$0.first, $0.second]) },
      promises: events.flatMap { row, event in
        event.commitments.map { Promise($0, row: row, today: window.lowerBound) }
      })
  }

  /// Gathers what touches the days from one on.
  package init(_ catalog: Catalog, from day: CalendarDate, days: Int, rows: [Int]? = nil) {
    let last = CalendarDate(dayNumber: day.dayNumber + max(0, days))
    self.init(catalog, through: day...max(day, last), rows: rows)
  }

  /// What comes up between the sides of a relationship.
  package init(
    _ catalog: Catalog, of relationship: Relationship, through window: ClosedRange<CalendarDate>
  ) {
    let sides = [relationship.first, relationship.second].compactMap { $0 }
    self.init(
      window, relationship.rows.map { (row: $0, event: catalog.events[$0]) },
      relationship.instruments.map(\.memorandum), catalog.validities,
      contacts: relationship.firstContact.map { [(contact: $0, sides: sides)] } ?? [],
      promises: relationship.promises.map {
        Promise($0.commitment, row: $0.row, today: window.lowerBound)
      })
  }

  private init(
    _ window: ClosedRange<CalendarDate>, _ events: [(row: Int, event: Event)],
    _ memoranda: [Memorandum], _ validities: Validities,
    contacts: [(contact: Contact, sides: [Counterpart])],
    promises: [Promise]
  ) {
    self.window = window
    var entries: [UpcomingEntry] = []
    for (row, event) in events
    where [.planned, .announced].contains(event.status) && event.date.overlaps(window) {
      entries.append(UpcomingEntry(when: event.date, matter: .event(row: row)))
    }
    for memorandum in memoranda {
      guard [.signed, .inForce, .renewed].contains(memorandum.status),
        let end = memorandum.endDay,
        case let until = memorandum.until ?? EventDate(end), until.overlaps(window)
      else { continue }
      entries.append(UpcomingEntry(when: until, matter: .expiry(memorandumID: memorandum.id)))
    }
    for promise in promises {
      guard let due = promise.commitment.due,
        promise.standing == .overdue || (promise.standing == .open && due.overlaps(window))
      else { continue }
      entries.append(UpcomingEntry(when: due, matter: .promise(promise)))
    }
    entries += Self.anniversaries(window, memoranda, validities, contacts)
    self.entries = entries.sorted(by: UpcomingEntry.precedes)
  }

  /// The anniversaries among them, the roundest first, then by date.
  package var anniversaries: [UpcomingEntry] {
    entries.enumerated().compactMap { index, entry in
      entry.anniversary.map { (index, entry, $0.roundness) }
    }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map(\.1)
  }

  /// Everything but the anniversaries that are seldom kept: odd years of anything but a tie.
  package var notable: [UpcomingEntry] {
    entries.filter { $0.anniversary?.isNotable ?? true }
  }

  private static func anniversaries(
    _ window: ClosedRange<CalendarDate>, _ memoranda: [Memorandum], _ validities: Validities,
    _ contacts: [(contact: Contact, sides: [Counterpart])]
  ) -> [UpcomingEntry] {
    func occurrences(
      _ subject: Anniversary.Subject, of origin: EventDate, _ sides: [Counterpart] = []
    ) -> [UpcomingEntry] {
      (window.lowerBound.year...window.upperBound.year).compactMap { year in
        guard let found = Anniversary(subject, of: origin, in: year), found.when.overlaps(window)
        else { return nil }
        return UpcomingEntry(when: found.when, matter: .anniversary(found, between: sides))
      }
    }
    let signed = memoranda.flatMap { memorandum -> [UpcomingEntry] in
      guard memorandum.status != .drafted, let date = memorandum.signed else { return [] }
      // The anniversary of a tie that ended is one of an instrument.
      let isTie = memorandum.kind == .tie && validities.isInForce(memorandum, on: window.lowerBound)
      return occurrences(
        isTie ? .tie(id: memorandum.id) : .memorandum(id: memorandum.id), of: date)
    }
    let met = contacts.flatMap { contact, sides -> [UpcomingEntry] in
      // The signing of an instrument has its own anniversary, also where filters hide it.
      if case .memorandum = contact { return [] }
      return occurrences(.firstContact(contact), of: contact.date, sides)
    }
    return signed + met
  }
}
