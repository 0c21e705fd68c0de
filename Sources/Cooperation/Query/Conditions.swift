extension HasCondition {
  /// The flag of the rows that have it.
  var flag: RowFlags {
    switch self {
    case .memorandum: .memorandum
    case .commitment, .promise: .commitment
    case .delegation: .delegation
    case .until: .until
    case .person: .person
    case .source: .source
    case .place: .place
    case .sector: .sector
    case .summary: .summary
    }
  }

  /// The lists whose rows have it themselves.
  var owners: RowKinds {
    switch self {
    case .source: [.events, .documents]
    case .until: .documents
    default: .events
    }
  }
}

extension Language {
  /// The flag of the rows that have a title in it.
  var titleFlag: RowFlags {
    switch self {
    case .en: .english
    case .vi: .vietnamese
    case .ja: .japanese
    }
  }
}

extension TimeCondition {
  /// The lists whose rows stand so themselves.
  var owners: RowKinds {
    switch self {
    case .upcoming, .past, .active: .events
    case .open, .overdue: [.events, .promises]
    case .kept, .dropped: .promises
    case .inForce, .lapsed, .noEnd: .documents
    }
  }

  /// True when a row stands so to that day, which counts from 1970-01-01.
  func holds(_ row: Int, _ kind: RowKind, _ view: CatalogView, on today: Int32) -> Bool {
    switch self {
    case .upcoming: !view.flags(row).contains(.cancelled) && view.lastDays[row] >= today
    case .past: view.lastDays[row] < today
    case .open: view.flags(row).contains(.openCommitment)
    case .overdue:
      kind == .promises
        ? view.standings(row, on: today).contains(.overdue) : view.firstDueDays[row] < today
    case .kept: view.flags(row).contains(.kept)
    case .dropped: view.flags(row).contains(.dropped)
    case .active:
      view.flags(row).contains(.openCommitment)
        || (view.lastActiveDays[row] != Int32.min && view.lastActiveDays[row] >= today)
    case .inForce, .lapsed, .noEnd: view.validity(row, on: today) == validity
    }
  }
}
