/// What the conditions of a query need to know of one event.
struct RowFacts {
  /// Days since 1970-01-01.
  let firstDay: Int32
  let lastDay: Int32
  /// The last day of the open commitment that is due first; `Int32.max` without one.
  let firstDueDay: Int32
  /// The last day on which an instrument of the event holds; `Int32.min` without one.
  let lastActiveDay: Int32
  let flags: RowFlags

  /// The facts of a row; `event` is united with its stops.
  init(
    _ event: Event, stops: [Event], instruments: [Memorandum], _ validities: Validities
  ) {
    firstDay = Int32(clamping: event.date.earliest.dayNumber)
    lastDay = Int32(clamping: event.date.latest.dayNumber)
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
    var flags: RowFlags = []
    func set(_ flag: RowFlags, _ holds: Bool) { if holds { flags.insert(flag) } }
    set(.memorandum, !event.memoranda.isEmpty)
    set(.commitment, !event.commitments.isEmpty)
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
    self.flags = flags
  }
}
