extension HasCondition {
  /// True when the event has it.
  func holds(for event: Event) -> Bool {
    switch self {
    case .memorandum: !event.memoranda.isEmpty
    case .commitment: !event.commitments.isEmpty
    case .person: event.delegations.contains { !$0.members.isEmpty }
    case .source: event.sources.contains { $0.url != nil }
    case .place: !event.places.isEmpty
    case .sector: !event.sectors.isEmpty
    case .summary: !event.summary.isEmpty
    }
  }
}

extension TimeCondition {
  /// True when the event stands so to that day.
  func holds(for event: Event, of catalog: Catalog, on today: CalendarDate) -> Bool {
    switch self {
    case .upcoming: event.status != .cancelled && event.date.latest >= today
    case .past: event.date.latest < today
    case .overdue: event.commitments.contains { $0.isOverdue(on: today) }
    case .active:
      event.commitments.contains { $0.status == .open }
        || catalog.memoranda(of: event).contains { instrument in
          [.signed, .inForce, .renewed].contains(instrument.status)
            && instrument.until.map { $0.latest >= today } ?? true
        }
    }
  }
}
