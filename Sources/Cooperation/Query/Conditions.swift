extension HasCondition {
  /// The flag of the rows that have it.
  var flag: RowFlags {
    switch self {
    case .memorandum: .memorandum
    case .commitment: .commitment
    case .person: .person
    case .source: .source
    case .place: .place
    case .sector: .sector
    case .summary: .summary
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
  /// True when the row stands so to that day, which counts from 1970-01-01.
  func holds(_ row: Int, _ view: CatalogView, on today: Int32) -> Bool {
    switch self {
    case .upcoming: !view.flags(row).contains(.cancelled) && view.lastDays[row] >= today
    case .past: view.lastDays[row] < today
    case .open: view.flags(row).contains(.openCommitment)
    case .overdue: view.firstDueDays[row] < today
    case .active:
      view.flags(row).contains(.openCommitment)
        || (view.lastActiveDays[row] != Int32.min && view.lastActiveDays[row] >= today)
    }
  }
}
