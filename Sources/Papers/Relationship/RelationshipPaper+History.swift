import Cooperation
import Words

extension RelationshipPaper {
  /// The latest events of a single side that are listed, so that its document stays short.
  private static let mostEvents = 15

  /// The events, the earliest first.
  mutating func timeline() -> PaperPart? {
    guard !relationship.rows.isEmpty else { return nil }
    let isShort = isCut && relationship.rows.count > Self.mostEvents
    let rows = isShort ? Array(relationship.rows.prefix(Self.mostEvents)) : relationship.rows
    var lines: [PaperTable.Row] = []
    for row in rows.reversed() {
      let event = event(row)
      let title = PaperLine([title(of: event)], references: references(toRows: [row]))
      let stops = catalog.events.stops(row).map(stop)
      lines.append(
        .cells([[PaperLine([dateRun(event.date)])], [title, minorFacts(event)] + stops]))
    }
    var blocks: [PaperBlock] = []
    if isShort {
      blocks.append(.paragraph(PaperLine(words.latestOf(rows.count, relationship.rows.count))))
    }
    blocks.append(
      .table(PaperTable([.date, .text], headings: [words.date, words.event], rows: lines)))
    return PaperPart(topic: .timeline, heading: words.timeline, blocks: blocks)
  }

  /// A stop of a journey with its date.
  private func stop(_ stop: Event) -> PaperLine {
    PaperLine([dateRun(stop.date), PaperRun(": "), run(stop.title, id: stop.id)], isMinor: true)
  }

  /// The kind, the places, and the status where it was not held.
  private func minorFacts(_ event: Event) -> PaperLine {
    let places = event.places.map { place in
      PaperRun(
        vocabulary.name(of: place, on: event.date, in: language), isRecorded: true)
    }
    let status = event.status == .held ? [] : [PaperRun(word(event.status.name))]
    let groups = [kind(event), .joined(places.map { [$0] }, by: words.comma), status]
    return PaperLine(.joined(groups, by: betweenFacts), isMinor: true)
  }

  /// The kind of an event.
  func kind(_ event: Event) -> [PaperRun] {
    vocabulary.kind(id: event.kind).map { [run(vocabulary.kinds[$0].name, id: event.kind)] } ?? []
  }

  /// What the latest events were about, by their summaries.
  mutating func lastMeetings() -> PaperPart? {
    let rows = relationship.rows.filter {
      event($0).status == .held && !event($0).summary.isEmpty
    }.prefix(3)
    guard !rows.isEmpty else { return nil }
    var lines: [PaperTable.Row] = []
    for row in rows {
      let event = event(row)
      lines.append(
        .cells([
          [PaperLine([dateRun(event.date)])],
          [
            PaperLine([title(of: event).strong]),
            PaperLine([run(event.summary, id: "")], references: references(toRows: [row])),
          ],
        ]))
    }
    return PaperPart(
      topic: .lastMeetings, heading: words.lastMeetings,
      blocks: [.table(PaperTable([.date, .text], rows: lines))])
  }
}
