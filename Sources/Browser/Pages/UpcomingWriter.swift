import Cells
import Cooperation

/// The labels of the page of upcoming matters.
enum UpcomingWriter {
  static let labels: [Phrase] = [
    .overdue, .openPromise, .plannedEvent, .expiry, .anniversary,
  ]
}

extension DetailWriter {
  /// Writes what comes up: what is overdue, then by date, then the anniversaries with the roundest
  /// first.
  mutating func write(_ upcoming: Upcoming) {
    let window = upcoming.window
    let span = EventDate(
      start: PartialDate(window.lowerBound), end: PartialDate(window.upperBound))
    addTitle(span.map(long) ?? "")
    lines.append(StyledLine())
    let entries = upcoming.notable.filter { $0.anniversary == nil }
    if entries.isEmpty { add(nil, [DetailRun(strings[.nothingUpcoming], .dim)]) }
    let dates = upcoming.notable.map { ColumnWidth.of(long($0.when)) }.max() ?? 0
    for entry in entries { write(entry, dateColumns: dates) }
    let anniversaries = upcoming.anniversaries.filter { $0.anniversary?.isNotable ?? false }
    guard !anniversaries.isEmpty else { return }
    lines.append(StyledLine())
    for entry in anniversaries { write(entry, dateColumns: dates) }
  }

  private mutating func write(_ entry: UpcomingEntry, dateColumns: Int) {
    let date = DetailRun(long(entry.when).padded(to: dateColumns) + "  ", .dim)
    let hanging = dateColumns + 2
    switch entry.matter {
    case .event(let row):
      add(.plannedEvent, event(row: row, dateColumns: dateColumns), hanging: hanging)
    case .expiry(let id):
      add(.expiry, [date] + Array(instrument(id).prefix(1)), hanging: hanging)
    case .promise(let promise):
      let text = strings.name(promise.commitment.text, id: promise.commitment.id)
      let target = LinkTarget.event(catalog.events.id(promise.row))
      add(
        entry.isOverdue ? .overdue : .openPromise,
        [date, DetailRun(text, entry.isOverdue ? .warning : .text, to: target)],
        hanging: hanging)
    case .anniversary(let anniversary, let sides):
      var runs = [date] + runs(of: anniversary, isNext: false)
      if sides.count == 2 {
        runs.append(DetailRun(separator, .dim))
        runs.append(
          DetailRun(
            sides.map(name).joined(separator: glyphs.plain(" – ")),
            to: .relationship(sides[0], sides[1])))
      }
      add(.anniversary, runs, hanging: hanging)
    }
  }
}
