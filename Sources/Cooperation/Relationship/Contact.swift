/// An event or an instrument that brought two sides together.
package enum Contact: Hashable, Sendable {
  case event(row: Int, EventDate)
  case memorandum(id: String, EventDate)

  /// When it was.
  package var date: EventDate {
    switch self {
    case .event(_, let date), .memorandum(_, let date): date
    }
  }

  /// The signing of an instrument; nil when it was not signed or its day is not recorded.
  init?(_ memorandum: Memorandum) {
    guard memorandum.status != .drafted, let signed = memorandum.signed,
      !signed.hasOpenBeginning
    else { return nil }
    self = .memorandum(id: memorandum.id, signed)
  }

  /// The earliest; an event comes before an instrument of the same date.
  static func first(_ contacts: [Contact]) -> Contact? {
    contacts.min { left, right in
      if left.date != right.date { return left.date < right.date }
      switch (left, right) {
      case (.event(let row, _), .event(let other, _)): return row > other
      case (.event, .memorandum): return true
      case (.memorandum, .event): return false
      case (.memorandum(let id, _), .memorandum(let other, _)): return id < other
      }
    }
  }
}
