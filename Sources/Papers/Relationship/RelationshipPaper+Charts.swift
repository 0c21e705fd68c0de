import Cooperation
import Words

extension RelationshipPaper {
  /// Events by year, each year alone.
  mutating func years() -> PaperPart? {
    guard let first = relationship.years.first, let last = relationship.years.last else {
      return nil
    }
    let row = PaperChart.Row(
      name: PaperRun(words.events), counts: relationship.years.map(\.count),
      total: relationship.rows.count,
      targets: relationship.years.map { year in
        events(by: FieldTerm(.year, values: [FieldValue("\(year.year)")]))
      })
    let chart = PaperChart(
      caption: PaperLine(
        words.eventCount(relationship.rows.count, years: first.year...last.year),
        references: references(toRows: relationship.rows)),
      spans: relationship.years.map { $0.year...$0.year }, rows: [row], rowHeading: words.byYear)
    return PaperPart(topic: .years, heading: words.byYear, blocks: [.chart(chart)])
  }

  /// Events of each sector by year.
  mutating func sectors() -> PaperPart? {
    let top = relationship.sectors.filter { $0.parent == nil }
    let all = relationship.rows.map { event($0) }
    let withSector = relationship.rows.filter { !event($0).sectors.isEmpty }
    guard !top.isEmpty, let years = catalog.years(of: withSector) else { return nil }
    let spans = PaperChart.spans(of: years)
    let wider = Dictionary(
      all.flatMap(\.sectors).map { ($0, widest($0)) }, uniquingKeysWith: { first, _ in first })
    let rows = top.map { sector in
      PaperChart.Row(
        name: run(
          sector.name, id: sector.id,
          to: events(by: FieldTerm(.sector, values: [FieldValue(sector.id)]))),
        counts: spans.map { span in
          all.filter { event in
            event.date.years.overlaps(span)
              && event.sectors.contains { wider[$0] == sector.id }
          }.count
        }, total: sector.count, targets: [])
    }
    let caption = PaperLine(
      words.sectorCaption(
        events: withSector.count, of: all.count, sectors: min(rows.count, PaperChart.mostPictured),
        ofSectors: top.count), references: references(toRows: withSector))
    let chart = PaperChart(
      caption: caption, spans: spans, rows: rows, rowHeading: words.sector)
    return PaperPart(topic: .sectors, heading: words.sectorsByYear, blocks: [.chart(chart)])
  }

  private func widest(_ sector: String) -> String {
    vocabulary.sector(id: sector).flatMap { vocabulary.ancestors(ofSector: $0).last }
      .map { vocabulary.sectors[$0].id } ?? sector
  }
}
