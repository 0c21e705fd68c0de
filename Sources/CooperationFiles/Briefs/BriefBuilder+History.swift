import Cooperation
import Words

extension BriefBuilder {
  /// The latest events of a single side that are listed, so that its brief stays one.
  private static let mostEvents = 15

  /// The events, the earliest first.
  mutating func timeline() -> BriefSection? {
    guard !relationship.rows.isEmpty else { return nil }
    let isCut = isOfOne && relationship.rows.count > Self.mostEvents
    let rows = isCut ? Array(relationship.rows.prefix(Self.mostEvents)) : relationship.rows
    var lines: [BriefTable.Row] = []
    for row in rows.reversed() {
      let event = event(row)
      let title = BriefLine([title(of: event)], references: references(toRows: [row]))
      let stops = catalog.events.stops(row).map(stop)
      lines.append(.cells([[BriefLine(date(event.date))], [title, minorFacts(event)] + stops]))
    }
    var blocks: [BriefBlock] = []
    if isCut {
      blocks.append(.paragraph(BriefLine(words.latestOf(rows.count, relationship.rows.count))))
    }
    blocks.append(
      .table(BriefTable([.date, .text], headings: [words.date, words.event], rows: lines)))
    return BriefSection(heading: words.timeline, blocks: blocks)
  }

  /// A stop of a journey with its date.
  private func stop(_ stop: Event) -> BriefLine {
    let title = stop.title.text(in: language) ?? stop.id
    return BriefLine("\(date(stop.date)): \(title)", isMinor: true)
  }

  /// The kind, the places, and the status where it was not held.
  private func minorFacts(_ event: Event) -> BriefLine {
    let places = event.places.map { place in
      BriefRun(vocabulary.name(of: place, on: event.date, in: language))
    }
    let status = event.status == .held ? [] : [BriefRun(word(event.status.name))]
    let groups = [kind(event), .joined(places.map { [$0] }, by: words.comma), status]
    return BriefLine(.joined(groups, by: words.separator), isMinor: true)
  }

  /// The kind of an event.
  func kind(_ event: Event) -> [BriefRun] {
    vocabulary.kind(id: event.kind).map { [run(vocabulary.kinds[$0].name, id: event.kind)] } ?? []
  }

  /// What the latest events were about, by their summaries.
  mutating func lastMeetings() -> BriefSection? {
    let rows = relationship.rows.filter {
      event($0).status == .held && !event($0).summary.isEmpty
    }.prefix(3)
    guard !rows.isEmpty else { return nil }
    var lines: [BriefTable.Row] = []
    for row in rows {
      let event = event(row)
      lines.append(
        .cells([
          [BriefLine(date(event.date))],
          [
            BriefLine([title(of: event).strong]),
            BriefLine([run(event.summary, id: "")], references: references(toRows: [row])),
          ],
        ]))
    }
    return BriefSection(
      heading: words.lastMeetings, blocks: [.table(BriefTable([.date, .text], rows: lines))])
  }

  /// Events of each sector by year.
  mutating func sectors() -> BriefSection? {
    let top = relationship.sectors.filter { $0.parent == nil }
    let events = relationship.rows.map { event($0) }
    let withSector = relationship.rows.filter { !event($0).sectors.isEmpty }
    guard !top.isEmpty, let years = catalog.years(of: withSector) else { return nil }
    let spans = BriefChart.spans(of: years)
    let shown = top.prefix(10)
    let wider = Dictionary(
      events.flatMap(\.sectors).map { ($0, widest($0)) }, uniquingKeysWith: { first, _ in first })
    let rows = shown.map { sector in
      BriefChart.Row(
        name: run(sector.name, id: sector.id),
        counts: spans.map { span in
          events.filter { event in
            event.date.years.overlaps(span)
              && event.sectors.contains { wider[$0] == sector.id }
          }.count
        })
    }
    let caption = BriefLine(
      words.sectorCaption(
        events: withSector.count, of: events.count, sectors: shown.count, ofSectors: top.count),
      references: references(toRows: withSector))
    let chart = BriefChart(
      caption: caption, spans: spans, rows: Array(rows), rowHeading: words.sector)
    return BriefSection(heading: words.sectorsByYear, blocks: [.chart(chart)])
  }

  private func widest(_ sector: String) -> String {
    vocabulary.sector(id: sector).flatMap { vocabulary.ancestors(ofSector: $0).last }
      .map { vocabulary.sectors[$0].id } ?? sector
  }
}
