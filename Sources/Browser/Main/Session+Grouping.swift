extension Session {
  /// Lists of fewer rows show no year above events whose heading is out of sight.
  static let rowsForPinnedYear = 3

  /// True while the list stands in the order of time, under years.
  var isGrouped: Bool {
    if case .year = entries.first { true } else { false }
  }

  /// The heading that an entry stands under; the entry itself where it is one or has none.
  func heading(ofEntry index: Int) -> TimelineEntry {
    guard isGrouped else { return entries[index] }
    return entries[...index].last { entry in
      if case .year = entry { true } else { false }
    } ?? entries[index]
  }
}
