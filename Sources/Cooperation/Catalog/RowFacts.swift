/// What the conditions of a query need to know of one row.
struct RowFacts {
  /// Days since 1970-01-01, as all days here; `Int32.min` where nothing tells the row's own date.
  var firstDay = Int32.min
  var lastDay = Int32.min
  /// The day on which its record was last changed; `Int32.min` where none tells it.
  var changedDay = Int32.min
  /// Of an event: the last day of the open commitment that is due first; `Int32.max` without one.
  var firstDueDay = Int32.max
  /// Of an event: the last day on which an instrument of it holds; `Int32.min` without one.
  var lastActiveDay = Int32.min
  /// Of a document: what its end can mean; of a promise: when it was made; `Int32.min` without one.
  var firstEndDay = Int32.min
  var lastEndDay = Int32.min
  /// Of a document: the last day on which it holds; `Int32.max` without an end, `Int32.min` when over.
  var courseDay = Int32.min
  var flags: RowFlags = []

  /// The facts of an event; `event` is united with its stops.
  init(
    _ event: Event, stops: [Event], instruments: [Memorandum], _ validities: Validities
  ) {
    set(event.date)
    changedDay = ([event] + stops).map { Self.day(of: $0.revision) }.max() ?? Int32.min
    let open = event.commitments.filter { $0.status == .open }
    firstDueDay =
      open.compactMap { $0.due.map { Int32(clamping: $0.latest.dayNumber) } }.min() ?? Int32.max
    lastActiveDay =
      instruments.compactMap { instrument -> Int32? in
        switch validities.course(of: instrument) {
        case .none, .over: nil
        case .until(let day): Int32(clamping: day.dayNumber)
        case .on, .unknown: Int32.max
        }
      }.max() ?? Int32.min
    set(.memorandum, !event.memoranda.isEmpty)
    set(.commitment, !event.commitments.isEmpty)
    set(.delegation, !event.delegations.isEmpty)
    set(.person, event.delegations.contains { !$0.members.isEmpty })
    set(.source, event.sources.contains { $0.url != nil })
    set(.place, !event.places.isEmpty)
    set(.sector, !event.sectors.isEmpty)
    set(.summary, ([event] + stops).contains { !$0.summary.isEmpty })
    set(.cancelled, event.status == .cancelled)
    set(.openCommitment, !open.isEmpty)
    set(.english, event.title.en != nil)
    set(.vietnamese, event.title.vi != nil)
    set(.japanese, event.title.ja != nil)
  }

  /// The facts of a document.
  init(_ document: Memorandum, _ validities: Validities) {
    if let signed = document.signed { set(signed) }
    changedDay = Self.day(of: document.revision)
    if let end = document.until {
      firstEndDay = Int32(clamping: end.earliest.dayNumber)
      lastEndDay = Int32(clamping: end.latest.dayNumber)
    } else if let end = document.termDay {
      firstEndDay = Int32(clamping: end.dayNumber)
      lastEndDay = firstEndDay
    }
    set(.until, lastEndDay != Int32.min)
    set(.source, document.sources.contains { $0.url != nil })
    switch validities.course(of: document) {
    case .none: return
    case .over: break
    case .on: courseDay = Int32.max
    case .until(let day): courseDay = Int32(clamping: day.dayNumber)
    case .unknown:
      courseDay = Int32.max
      set(.noEnd, true)
    }
    set(.valid, true)
  }

  /// The facts of a promise, which was made on a date.
  init(_ commitment: Commitment, made: EventDate) {
    if let due = commitment.due { set(due) }
    firstEndDay = Int32(clamping: made.earliest.dayNumber)
    lastEndDay = Int32(clamping: made.latest.dayNumber)
    set(.openCommitment, commitment.status == .open)
    set(.kept, commitment.status == .done)
    set(.dropped, commitment.status == .dropped)
  }

  /// The facts of a person, who was last met on a date.
  init(_ person: Person, met: EventDate?) {
    if let met { set(met) }
    changedDay = Self.day(of: person.revision)
    set(.source, person.sources.contains { $0.url != nil })
  }

  /// A date without a beginning is on no day that is known.
  private mutating func set(_ date: EventDate) {
    guard !date.hasOpenBeginning else { return }
    firstDay = Int32(clamping: date.earliest.dayNumber)
    lastDay = Int32(clamping: date.latest.dayNumber)
  }

  private mutating func set(_ flag: RowFlags, _ holds: Bool) { if holds { flags.insert(flag) } }

  private static func day(of revision: Revision) -> Int32 {
    revision.changed.map { Int32(clamping: $0.dayNumber) } ?? Int32.min
  }
}
