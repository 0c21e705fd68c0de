import Cooperation

extension CollectionReading {
  /// The events and memoranda without those in which errors stand, and how many records are left out,
  /// also such as could not be read; nil where an error stands in none of them, or the file was not
  /// read to its end.
  ///
  /// What was read together, as the records of one row, is left out together, and stops with their
  /// journey.
  package func leavingOut(_ errors: [Diagnostic]) -> (rest: CollectionReading, count: Int)? {
    guard !isCut else { return nil }
    let own = locations.filter { key, _ in key.hasPrefix("event:") || key.hasPrefix("memorandum:") }
    let begins = starts.sorted(by: Self.stands)
    var bad: Set<SourceLocation> = []
    for error in errors {
      guard let start = Self.start(of: error.location, among: begins, isExact: tellsAtStarts)
      else {
        return nil
      }
      bad.insert(start)
    }
    func isBad(_ location: SourceLocation) -> Bool {
      Self.start(of: location, among: begins, isExact: tellsAtStarts).map(bad.contains) ?? false
    }
    let dropped = Set(own.filter { isBad($0.value) }.keys)
    var rest = self
    rest.records.events.removeAll { event in
      dropped.contains("event:\(event.id)")
        || event.partOf.map { dropped.contains("event:\($0)") } ?? false
    }
    let named = Set(rest.records.events.flatMap(\.memoranda))
    rest.records.memoranda.removeAll { memorandum in
      let key = "memorandum:\(memorandum.id)"
      return dropped.contains(key) || own[key] == nil && !named.contains(memorandum.id)
    }
    rest.diagnostics.removeAll { isBad($0.location) }
    rest.references.removeAll { isBad($0.location) }
    rest.locations = locations.filter { !dropped.contains($0.key) }
    return (rest, bad.count)
  }

  /// Where the record begins in which a place lies.
  private static func start(
    of location: SourceLocation, among begins: [SourceLocation], isExact: Bool
  ) -> SourceLocation? {
    var (low, high) = (0, begins.count)
    while low < high {
      let middle = (low + high) / 2
      if stands(location, begins[middle]) { high = middle } else { low = middle + 1 }
    }
    guard low > 0, begins[low - 1].file == location.file, !isExact || begins[low - 1] == location
    else { return nil }
    return begins[low - 1]
  }

  private static func stands(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
