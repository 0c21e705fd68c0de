/// A year that comes round since a tie was made, an instrument signed, something founded, a visit paid
/// or two sides first met.
package struct Anniversary: Hashable, Sendable {
  /// What it is the anniversary of.
  package enum Subject: Hashable, Sendable {
    case tie(id: String)
    case memorandum(id: String)
    /// Of an office, a body or relations, by the row of the event.
    case establishment(row: Int)
    /// Of a head of state, government or province, by the row of the event.
    case visit(row: Int)
    case firstContact(Contact)

    /// True for the anniversary of a tie.
    package var isTie: Bool {
      if case .tie = self { true } else { false }
    }

    /// True for what is never kept for its own sake.
    fileprivate var isFirstContact: Bool {
      if case .firstContact = self { true } else { false }
    }
  }

  package let subject: Subject
  /// What is counted from.
  package let origin: EventDate
  /// When it comes round, known no better than the origin: a day, a month or a year.
  package let when: EventDate
  package let years: Int

  /// The anniversary in a year; nil in the year itself and before, and of what has no known beginning.
  ///
  /// What began on 29 February comes round on the 28th in other years.
  package init?(_ subject: Subject, of origin: EventDate, in year: Int) {
    let start = origin.start
    let day = start.month.flatMap { month in
      start.day.map { min($0, CalendarDate.dayCount(year: year, month: month)) }
    }
    guard !origin.hasOpenBeginning, year > start.year,
      let date = PartialDate(year: year, month: start.month, day: day),
      let when = EventDate(start: date, certainty: origin.certainty)
    else { return nil }
    self.subject = subject
    self.origin = origin
    self.when = when
    years = year - start.year
  }

  /// The next anniversary that is not over on a day.
  package init?(next subject: Subject, of origin: EventDate, from today: CalendarDate) {
    let first = max(today.year, origin.start.year + 1)
    let found = (first...first + 1).lazy.compactMap { year in
      Anniversary(subject, of: origin, in: year)
    }.first { $0.when.latest >= today }
    guard let found else { return nil }
    self = found
  }

  /// How round the number of years is: 3 for 25, 50, 75, 100, 2 for other tens, 1 for other fives, 0
  /// else.
  package var roundness: Int {
    if years % 25 == 0 { return 3 }
    if years % 10 == 0 { return 2 }
    return years % 5 == 0 ? 1 : 0
  }

  /// True when it is usually kept: every year of a tie, the fives of documents, establishments and visits
  /// of heads, and none of a first contact.
  package var isNotable: Bool {
    !subject.isFirstContact && (subject.isTie || roundness > 0)
  }
}
