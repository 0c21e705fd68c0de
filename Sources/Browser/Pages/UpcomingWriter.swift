import Cells
import Cooperation
import Words

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
    let dates = dateColumns(upcoming.notable.map(\.when))
    for entry in entries { write(entry, dateColumns: dates) }
    let anniversaries = upcoming.anniversaries.filter { $0.anniversary?.isNotable ?? false }
    guard !anniversaries.isEmpty else { return }
    lines.append(StyledLine())
    writeAnniversaries(anniversaries, dateColumns: dates)
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
      let day = DetailRun(date.text, entry.isOverdue ? .warning : .dim)
      add(
        entry.isOverdue ? .overdue : .openPromise, [day, DetailRun(text, to: target)],
        hanging: hanging)
    case .anniversary(let anniversary, let sides):
      write(anniversary, of: [sides], date, hanging: hanging)
    }
  }

  /// Writes anniversaries in their order, one that several pairs have once.
  private mutating func writeAnniversaries(_ entries: [UpcomingEntry], dateColumns: Int) {
    var pairs: [Anniversary: [[Counterpart]]] = [:]
    for entry in entries {
      if case .anniversary(let anniversary, let sides) = entry.matter {
        pairs[anniversary, default: []].append(sides)
      }
    }
    for entry in entries {
      guard let anniversary = entry.anniversary,
        let sides = pairs.removeValue(forKey: anniversary)
      else { continue }
      let date = DetailRun(long(entry.when).padded(to: dateColumns) + "  ", .dim)
      write(anniversary, of: sides, date, hanging: dateColumns + 2)
    }
  }

  private mutating func write(
    _ anniversary: Anniversary, of pairs: [[Counterpart]], _ date: DetailRun, hanging: Int
  ) {
    var runs = [date] + runs(of: anniversary, isNext: false)
    for sides in pairs where sides.count == 2 {
      runs.append(DetailRun(separator, .dim))
      runs.append(
        DetailRun(
          sides.map(name).joined(separator: glyphs.plain(" – ")),
          to: .relationship(sides[0], sides[1])))
    }
    add(.anniversary, runs, hanging: hanging)
  }
}
