/// What comes up in a span of days: events, instruments that run out, promises due or overdue,
/// anniversaries.
package struct Upcoming: Hashable, Sendable {
  package let window: ClosedRange<CalendarDate>
  /// Overdue promises first, the newest of them first, then by date.
  package let entries: [UpcomingEntry]
  /// How many of the documents looked at stand how on the first day.
  package let validities: [Memorandum.Validity: Int]

  /// Gathers what touches a window; with `rows`, only what these are, and the first contacts of the pairs
  /// of their events.
  ///
  /// What is known by its month or year alone comes up in every window that touches it.
  ///
  /// - Complexity: O(n) over the events, each decoded once.
  package init(
    _ catalog: Catalog, through window: ClosedRange<CalendarDate>, rows: UpcomingRows? = nil
  ) {
    let events = rows?.events ?? Array(0..<catalog.count)
    let documents = rows?.documents ?? Array(0..<catalog.count(of: .documents))
    let promises = rows?.promises ?? Array(0..<catalog.count(of: .promises))
    let contacts = FirstContacts.ofPairs(catalog, among: events)
    self.init(
      catalog, window, events.map { (row: $0, event: catalog.events[$0]) },
      documents.map { catalog.memoranda[$0] },
      contacts: contacts.map { (contact: $0.contact, sides: [$0.first, $0.second]) },
      promises: promises.compactMap { catalog.promise(ofRow: $0, today: window.lowerBound) })
  }

  /// Gathers what touches the days from one on.
  package init(_ catalog: Catalog, from day: CalendarDate, days: Int, rows: UpcomingRows? = nil) {
    let last = CalendarDate(dayNumber: day.dayNumber + max(0, days))
    self.init(catalog, through: day...max(day, last), rows: rows)
  }

  /// What comes up between the sides of a relationship.
  package init(
    _ catalog: Catalog, of relationship: Relationship, through window: ClosedRange<CalendarDate>
  ) {
    let sides = [relationship.first, relationship.second].compactMap { $0 }
    self.init(
      catalog, window, relationship.rows.map { (row: $0, event: catalog.events[$0]) },
      relationship.instruments.map(\.memorandum),
      contacts: relationship.firstContact.map { [(contact: $0, sides: sides)] } ?? [],
      promises: relationship.promises.map {
        Promise($0.commitment, of: $0.recordID, row: $0.row, today: window.lowerBound)
      })
  }

  private init(
    _ catalog: Catalog, _ window: ClosedRange<CalendarDate>, _ events: [(row: Int, event: Event)],
    _ memoranda: [Memorandum], contacts: [(contact: Contact, sides: [Counterpart])],
    promises: [Promise]
  ) {
    self.window = window
    let known = catalog.validities
    let standings = memoranda.compactMap { known.validity(of: $0, on: window.lowerBound) }
    validities = standings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var entries: [UpcomingEntry] = []
    for (row, event) in events
    where [.planned, .announced].contains(event.status) && event.date.overlaps(window) {
      entries.append(UpcomingEntry(when: event.date, matter: .event(row: row)))
    }
    for memorandum in memoranda {
      entries += Self.endings(of: memorandum, window, known)
    }
    for promise in promises {
      guard let due = promise.commitment.due,
        promise.standing == .overdue || (promise.standing == .open && due.overlaps(window))
      else { continue }
      entries.append(UpcomingEntry(when: due, matter: .promise(promise)))
    }
    entries += Self.anniversaries(catalog, known, window, events, memoranda, contacts)
    self.entries = entries.sorted(by: UpcomingEntry.precedes)
  }

  /// Everything but the anniversaries that are seldom kept.
  package var notable: [UpcomingEntry] {
    entries.filter { $0.anniversary?.isNotable ?? true }
  }

  /// What belongs to a part, by date; of anniversaries those that are usually kept, or all.
  ///
  /// Within a year what is known by its year alone comes up once, though it may be in both years: where it
  /// is usually kept, else first.
  package func entries(
    of part: UpcomingEntry.Part, allAnniversaries: Bool = false
  ) -> [UpcomingEntry] {
    let found = (allAnniversaries ? entries : notable).filter { $0.part == part }
    guard window.upperBound.dayNumber - window.lowerBound.dayNumber < 366 else { return found }
    var told: [Anniversary.Subject: UpcomingEntry] = [:]
    for entry in entries {
      guard let anniversary = entry.anniversary else { continue }
      let other = told[anniversary.subject]?.anniversary
      if other.map({ !$0.isNotable && anniversary.isNotable }) ?? true {
        told[anniversary.subject] = entry
      }
    }
    return found.filter { entry in entry.anniversary.map { told[$0.subject] == entry } ?? true }
  }

  /// The end of a document's term and the day of notice before it; none of what was renewed, which goes
  /// on as what renewed it.
  private static func endings(
    of memorandum: Memorandum, _ window: ClosedRange<CalendarDate>, _ validities: Validities
  ) -> [UpcomingEntry] {
    guard [.signed, .inForce, .renewed].contains(memorandum.status),
      validities.heir(of: memorandum) == nil, let end = memorandum.termDay
    else { return [] }
    var found: [UpcomingEntry] = []
    let until = memorandum.until ?? EventDate(end)
    if until.overlaps(window) {
      found.append(UpcomingEntry(when: until, matter: .expiry(memorandumID: memorandum.id)))
    }
    if let notice = memorandum.noticeDay, window.contains(notice) {
      found.append(
        UpcomingEntry(when: EventDate(notice), matter: .notice(memorandumID: memorandum.id)))
    }
    return found
  }

  private static func anniversaries(
    _ catalog: Catalog, _ validities: Validities, _ window: ClosedRange<CalendarDate>,
    _ events: [(row: Int, event: Event)], _ memoranda: [Memorandum],
    _ contacts: [(contact: Contact, sides: [Counterpart])]
  ) -> [UpcomingEntry] {
    func occurrences(
      _ subject: Anniversary.Subject, of origin: EventDate, _ pairs: [[Counterpart]] = []
    ) -> [UpcomingEntry] {
      (window.lowerBound.year...window.upperBound.year).compactMap { year in
        guard let found = Anniversary(subject, of: origin, in: year), found.when.overlaps(window)
        else { return nil }
        return UpcomingEntry(when: found.when, matter: .anniversary(found, between: pairs))
      }
    }
    let signed = memoranda.flatMap { memorandum -> [UpcomingEntry] in
      guard memorandum.status != .drafted, let date = memorandum.signed else { return [] }
      // The anniversary of a tie that ended is one of an instrument.
      let isTie = memorandum.kind == .tie && validities.isInForce(memorandum, on: window.lowerBound)
      return occurrences(
        isTie ? .tie(id: memorandum.id) : .memorandum(id: memorandum.id), of: date)
    }
    let begun = events.flatMap { row, event -> [UpcomingEntry] in
      event.anniversarySubject(row: row, catalog.vocabulary).map { occurrences($0, of: event.date) }
        ?? []
    }
    // Several pairs may have met first at one event.
    var met: [(contact: Contact, pairs: [[Counterpart]])] = []
    var indices: [Contact: Int] = [:]
    for (contact, sides) in contacts {
      // What has its own anniversary, also where filters hide it.
      guard case .event(let row, _) = contact,
        catalog.events[row].anniversarySubject(row: row, catalog.vocabulary) == nil
      else { continue }
      if let index = indices[contact] {
        met[index].pairs.append(sides)
      } else {
        indices[contact] = met.count
        met.append((contact, [sides]))
      }
    }
    return signed + begun
      + met.flatMap { occurrences(.firstContact($0.contact), of: $0.contact.date, $0.pairs) }
  }
}
