import Cooperation
import Words

extension RelationshipPaper {
  /// What comes up within a year; what is overdue stands with the promises.
  mutating func calendar() -> PaperPart? {
    let last = CalendarDate(dayNumber: today.dayNumber + 365)
    let entries = Upcoming(catalog, of: relationship, through: today...last).notable
      .filter { !$0.isOverdue }
    let block: PaperBlock =
      entries.isEmpty
      ? .paragraph(PaperLine(words.nothingUpcoming))
      : .table(PaperTable([.date, .text], rows: rows(entries, besides: sides)))
    return PaperPart(topic: .calendar, heading: words.upcoming, blocks: [block])
  }

  /// What an officer would ask and the records do not say.
  mutating func notRecorded() -> PaperPart? {
    let events = relationship.rows.map { event($0) }
    var lines: [String] = []
    lines += silence()
    let promises = relationship.promises
    let overdue = relationship.promises(.overdue).count
    if overdue > 0 { lines.append(words.overdueOutcome(overdue)) }
    let withoutDue = promises.filter { $0.commitment.due == nil && $0.standing == .open }.count
    if withoutDue > 0 { lines.append(words.withoutDue(withoutDue, promises.count)) }
    for instrument in relationship.instruments where instrument.memorandum.signatories.isEmpty {
      lines.append(words.unsignedTitle(title(of: instrument.memorandum).text))
    }
    let undated = relationship.instruments.filter { $0.memorandum.signed == nil }
    if !undated.isEmpty { lines.append(words.undatedInstruments(undated.count)) }
    for event in events where event.status == .planned || event.status == .announced {
      guard event.date.latest < today else { continue }
      lines.append(words.plannedOnly(title(of: event).text, date(event.date)))
    }
    let untold = relationship.visits.untold.count
    if untold > 0 { lines.append(words.untoldVisits(untold)) }
    let withoutPeople = events.filter { $0.delegations.allSatisfy(\.members.isEmpty) }.count
    if withoutPeople > 0 { lines.append(words.withoutPeople(withoutPeople, events.count)) }
    let vague = events.filter { $0.date.start.day == nil || $0.date.certainty != .certain }.count
    if vague > 0 { lines.append(words.vagueDates(vague, events.count)) }
    let withoutAddress = events.filter { event in
      event.sources.allSatisfy { $0.url == nil }
    }.count
    if withoutAddress > 0 {
      lines.append(words.withoutAddress(withoutAddress, events.count))
    }
    lines.append(words.limits)
    return PaperPart(
      topic: .notRecorded, heading: words.notRecorded, blocks: [.list(lines.map { PaperLine($0) })])
  }

  /// Years without an event, and how long there has been none.
  private func silence() -> [String] {
    guard let last = relationship.lastHeldRow else { return [words.noEvent] }
    let empty = relationship.years.filter { $0.count == 0 }.map(\.year)
    let spans = PaperLine.spans(of: empty).map { span in
      span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)–\(span.upperBound)"
    }
    var lines = spans.isEmpty ? [] : [words.emptyYears(spans.joined(separator: words.comma))]
    let end = event(last).date.latest
    if today.dayNumber - end.dayNumber > 365 {
      lines.append(words.noneSince(date(event(last).date)))
    }
    return lines
  }
}
