/// What two localities or bodies, or one and all others, have done together, by the records.
///
/// The rows are those that `query` finds, and everything counted rests on them and on the instruments
/// between the two.
package struct Relationship: Hashable, Sendable {
  package let first: Counterpart
  /// Nil for the relationship of one with all others.
  package let second: Counterpart?
  package let today: CalendarDate
  /// What finds the rows, by codes and ids.
  package let query: Query
  /// The events of both, latest first.
  package let rows: [Int]
  /// The instruments between the two, the earliest signed first, those without a date last.
  package let instruments: [Instrument]
  /// The earliest event held or instrument signed.
  package let firstContact: Contact?
  package let visits: Visits
  /// Events by year from the first year to the last, years without any among them.
  package let years: [YearCount]
  /// Events by sector, the most frequent first; those of a narrower sector count in the wider, too.
  package let sectors: [SectorCount]
  /// What was promised at the events, the latest events first.
  package let promises: [Promise]
  /// The next anniversary of each tie that has not ended, then that of the first contact.
  package let anniversaries: [Anniversary]
  /// The row of the latest event known to have been held.
  package let lastHeldRow: Int?
  /// How long ago that was.
  package let sinceLastHeld: ElapsedTime?

  /// Gathers what the records tell.
  ///
  /// - Complexity: O(n) over the events, O(r) decoded records.
  package init(
    _ catalog: Catalog, between first: Counterpart, and second: Counterpart? = nil,
    today: CalendarDate
  ) {
    self.first = first
    self.second = second
    self.today = today
    let sides = RelationshipSides(catalog, first, second)
    query = RelationshipQuery.ids(first, second, catalog)
    rows = sides.rows
    let events = rows.map { (row: $0, event: catalog.events[$0]) }
    instruments = Instrument.between(sides, events, today)
    visits = Visits(sides, events)
    years = YearCount.counts(catalog, rows)
    sectors = SectorCount.counts(catalog, rows)
    promises = Promise.made(sides, events, today)
    let held = events.filter { $0.event.status == .held && $0.event.date.earliest <= today }
    firstContact = Contact.first(
      held.map { .event(row: $0.row, $0.event.date) }
        + instruments.map(\.memorandum).compactMap(Contact.init))
    anniversaries = Self.anniversaries(instruments, firstContact, today)
    lastHeldRow = held.first?.row
    sinceLastHeld = held.first.map { ElapsedTime(since: $0.event.date, until: today) }
  }

  /// The instruments that make the two friends, sisters or partners.
  package var ties: [Instrument] { instruments.filter { $0.memorandum.kind == .tie } }

  /// The anniversary that comes next: of a tie, else of the first contact.
  package var nextAnniversary: Anniversary? {
    let ofTies = anniversaries.filter { $0.subject.isTie }
    return (ofTies.isEmpty ? anniversaries : ofTies).min { $0.when < $1.when }
  }

  /// The promises that stand so.
  package func promises(_ standing: Promise.Standing) -> [Promise] {
    promises.filter { $0.standing == standing }
  }

  private static func anniversaries(
    _ instruments: [Instrument], _ contact: Contact?, _ today: CalendarDate
  ) -> [Anniversary] {
    let ties = instruments.filter { $0.memorandum.kind == .tie }
    let ofTies = ties.filter(\.isInForce).map(\.memorandum).compactMap { tie in
      tie.signed.flatMap { Anniversary(next: .tie(id: tie.id), of: $0, from: today) }
    }
    let ofContact = contact.flatMap { contact -> Anniversary? in
      if case .memorandum(let id, _) = contact, ties.contains(where: { $0.memorandum.id == id }) {
        return nil
      }
      return Anniversary(next: .firstContact(contact), of: contact.date, from: today)
    }
    return ofTies.sorted { $0.when < $1.when } + [ofContact].compactMap { $0 }
  }
}
