extension Memorandum {
  /// How an instrument that was signed and not superseded stands on a day; the three add up to all of
  /// those.
  package enum Validity: String, CaseIterable, Hashable, Sendable {
    /// Its end is not past, or it renews itself, or its status says so.
    case inForce = "in-force"
    /// Its end is past, and no renewal is recorded; or its status says that it has run out.
    case pastTerm = "past-term"
    /// Nothing tells an end.
    case noEnd = "no-end"
  }

  /// The day on which it ends: `until`, else the first day that `signed` can mean and `term` after it.
  ///
  /// Nil where nothing tells an end, and where it renews itself.
  package var endDay: CalendarDate? { renewal == .automatic ? nil : termDay }

  /// The end of its present term, whether or not it renews itself then.
  package var termDay: CalendarDate? {
    if let until { return until.latest }
    guard let signed, !signed.hasOpenBeginning, let term else { return nil }
    return signed.earliest.after(term)
  }

  /// The last day on which notice can be given that it shall end with its term.
  package var noticeDay: CalendarDate? {
    guard let notice, let termDay else { return nil }
    return termDay.before(notice)
  }
}

/// How long instruments hold, those that were renewed by way of what renewed them.
package struct Validities: Sendable {
  /// How long an instrument holds.
  enum Course: Hashable, Sendable {
    /// Not signed, or replaced by another.
    case none
    /// Over, as its status says.
    case over
    /// As long as nothing else is recorded.
    case on
    case until(CalendarDate)
    /// Nothing tells.
    case unknown
  }

  private let heirs: [String: Memorandum]

  /// Notes which instruments renew others, the first of several; `current` tells the id that took the
  /// place of a merged one.
  package init(
    _ memoranda: some Sequence<Memorandum>, current: (String) -> String = { $0 }
  ) {
    heirs = Dictionary(
      memoranda.filter { $0.status != .drafted }.compactMap { heir in
        heir.renews.map { (current($0), heir) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// What renewed it; nil where no record does.
  package func heir(of memorandum: Memorandum) -> Memorandum? { heirs[memorandum.id] }

  /// How it stands on a day; nil for one that is drafted or superseded, itself or as what renewed it.
  package func validity(
    of memorandum: Memorandum, on today: CalendarDate
  ) -> Memorandum.Validity? {
    switch course(of: memorandum) {
    case .none: nil
    case .over: .pastTerm
    case .on: .inForce
    case .until(let day): day >= today ? .inForce : .pastTerm
    case .unknown: .noEnd
    }
  }

  /// True when it is signed and nothing tells that it is over.
  package func isInForce(_ memorandum: Memorandum, on today: CalendarDate) -> Bool {
    switch validity(of: memorandum, on: today) {
    case .inForce, .noEnd: true
    case .pastTerm, nil: false
    }
  }

  func course(of memorandum: Memorandum) -> Course {
    var next = memorandum
    var seen: Set<String> = []
    // What was renewed holds as long as what renewed it.
    while [.signed, .renewed].contains(next.status), seen.insert(next.id).inserted,
      let heir = heirs[next.id]
    {
      next = heir
    }
    switch next.status {
    case .drafted, .superseded: return .none
    case .expired: return .over
    case .inForce, .renewed: return .on
    case .signed:
      if next.renewal == .automatic { return .on }
      return next.endDay.map(Course.until) ?? .unknown
    }
  }
}
