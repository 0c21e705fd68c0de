/// Something with a date that comes up.
package struct UpcomingEntry: Hashable, Sendable {
  /// What comes up.
  package enum Matter: Hashable, Sendable {
    /// An event that is planned or announced.
    case event(row: Int)
    /// The last day of an instrument, or of its first term where it renews itself.
    case expiry(memorandumID: String)
    /// The last day on which notice can be given that an instrument shall end with its term.
    case notice(memorandumID: String)
    /// A promise that is open and due; overdue where its last due day was before the window.
    case promise(Promise)
    /// With the pairs of sides of a first contact.
    case anniversary(Anniversary, between: [[Counterpart]])
  }

  /// What is told together, in the order in which it is told.
  package enum Part: Hashable, Sendable, CaseIterable {
    /// Promises past their day, the newest first.
    case overdue
    /// Planned events, and promises that are due.
    case coming
    /// Documents whose term ends, and days of notice.
    case ending
    case anniversaries
  }

  /// A day, a month or a year, as it is recorded.
  package let when: EventDate
  package let matter: Matter

  package init(when: EventDate, matter: Matter) {
    self.when = when
    self.matter = matter
  }

  /// The part that it belongs to.
  package var part: Part {
    switch matter {
    case .promise(let promise): promise.standing == .overdue ? .overdue : .coming
    case .event: .coming
    case .expiry, .notice: .ending
    case .anniversary: .anniversaries
    }
  }

  /// True for a promise whose last due day was before the window.
  package var isOverdue: Bool { part == .overdue }

  /// The anniversary that it is; nil for anything else.
  package var anniversary: Anniversary? {
    if case .anniversary(let anniversary, _) = matter { anniversary } else { nil }
  }

  /// The id of its record, of a promise with that of the record that tells it.
  package func id(in catalog: Catalog) -> String {
    switch matter {
    case .event(let row): catalog.events.id(row)
    case .expiry(let id), .notice(let id): id
    case .promise(let promise): promise.id
    case .anniversary(let anniversary, _):
      switch anniversary.subject {
      case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)): id
      case .establishment(let row), .visit(let row), .firstContact(.event(let row, _)):
        catalog.events.id(row)
      }
    }
  }

  /// Overdue ones first and the newest of them first, then by date; on the same date events, expiries,
  /// days of notice, promises, anniversaries with the roundest before the others.
  static func precedes(_ left: UpcomingEntry, _ right: UpcomingEntry) -> Bool {
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    if left.when != right.when { return (left.when < right.when) != left.isOverdue }
    if left.rank != right.rank { return left.rank < right.rank }
    return left.key < right.key
  }

  private var rank: Int {
    switch matter {
    case .event: 0
    case .expiry: 1
    case .notice: 2
    case .promise: 3
    case .anniversary(let anniversary, _): 10 - anniversary.roundness
    }
  }

  private var key: String {
    switch matter {
    case .event(let row): "\(row)"
    case .expiry(let id), .notice(let id): id
    case .promise(let promise): "\(promise.row) \(promise.id)"
    case .anniversary(let anniversary, _):
      switch anniversary.subject {
      case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)): id
      case .establishment(let row), .visit(let row), .firstContact(.event(let row, _)): "\(row)"
      }
    }
  }
}
