import Cooperation

extension Session {
  /// Asks where to write the brief of the relationship that is shown, or of the focused event's.
  ///
  /// - Returns: the line that asks, or the one for the sides of a relationship.
  mutating func startBrief() -> (any Layer)? {
    if reading.page?.sides == nil, let line = openRelationship() { return line }
    guard let sides = reading.page?.sides else { return nil }
    let names = [sides.first, sides.second].compactMap { $0 }.map { side in
      Folding.folded(side.name(catalog.vocabulary).en ?? side.id)
    }
    let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
    let name = (["brief"] + words).joined(separator: "-") + ".html"
    return FileLine(name)
  }

  /// The line that asks where to write the calendar of what comes up; nil where another page or none is shown.
  var calendarLine: FileLine? {
    guard case .upcoming(let first) = reading.page else { return nil }
    return FileLine("upcoming-\(first).ics")
  }

  /// What the page that is shown can be written as.
  var pageDocument: DocumentRequest.Document? {
    switch reading.page {
    case .relationship(let first, let second): .brief(first, second)
    case .partners(let counterpart): .brief(counterpart, nil)
    case .upcoming(let first):
      .calendar(UpcomingWindow.days(from: first), rows: query.isEverything ? nil : survey.rows)
    case .memorandum, .matrix, nil: nil
    }
  }
}
