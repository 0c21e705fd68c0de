/// Something with a date that comes up.
package struct UpcomingEntry: Hashable, Sendable {
  /// What comes up.
  package enum Matter: Hashable, Sendable {
    /// An event that is planned or announced.
    case event(row: Int)
    /// The last day of an instrument.
    case expiry(memorandumID: String)
    /// A promise that is open and due; overdue where its last due day was before the window.
    case promise(Promise)
    /// With the sides of a first contact.
    case anniversary(Anniversary, between: [Counterpart])
  }

  /// A day, a month or a year, as it is recorded.
  package let when: EventDate
  package let matter: Matter

  package init(when: EventDate, matter: Matter) {
    self.when = when
    self.matter = matter
  }

  /// True for a promise whose last due day was before the window.
  package var isOverdue: Bool {
    if case .promise(let promise) = matter { promise.standing == .overdue } else { false }
  }

  /// The anniversary that it is; nil for anything else.
  package var anniversary: Anniversary? {
    if case .anniversary(let anniversary, _) = matter { anniversary } else { nil }
  }

  /// Overdue ones first, then by date; on the same date events, expiries, promises, anniversaries with
  /// the roundest before the others.
  static func precedes(_ left: UpcomingEntry, _ right: UpcomingEntry) -> Bool {
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    if left.when != right.when { return left.when < right.when }
    if left.rank != right.rank { return left.rank < right.rank }
    return left.key < right.key
  }

  private var rank: Int {
    switch matter {
    case .event: 0
    case .expiry: 1
    case .promise: 2
    case .anniversary(let anniversary, _): 10 - anniversary.roundness
    }
  }

  private var key: String {
    switch matter {
    case .event(let row): "\(row)"
    case .expiry(let id): id
    case .promise(let promise): "\(promise.row) \(promise.commitment.id)"
    case .anniversary(let anniversary, let sides):
      switch anniversary.subject {
      case .tie(let id), .memorandum(let id): id
      case .firstContact: sides.map(\.id).joined(separator: "~")
      }
    }
  }
}
