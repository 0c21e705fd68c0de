import Cells
package import Cooperation

/// A record laid out for reading: labels on the left, values wrapped beside them, and the links
/// among them.
package struct DetailDocument: Sendable {
  /// What stays above the lines that scroll.
  package let head: [StyledLine]
  package let lines: [StyledLine]
  /// In the order of the text.
  package let links: [DetailLink]

  /// A document without text.
  init() {
    head = []
    lines = []
    links = []
  }

  /// What a writer has written.
  init(_ writer: DetailWriter) {
    head = writer.head
    lines = writer.lines
    links = writer.links
  }

  /// Lays out what comes up.
  package init(
    upcoming: Upcoming, catalog: Catalog, language: Language, today: CalendarDate, columns: Int
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: .unicode,
      labels: UpcomingWriter.labels)
    writer.write(upcoming)
    self.init(writer)
  }

  /// Lays out an event.
  ///
  /// What is overdue is so on the day `today`.
  package init(
    event: Event, catalog: Catalog, language: Language, today: CalendarDate, columns: Int,
    glyphs: Glyphs = .unicode
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: glyphs,
      labels: DetailWriter.eventLabels)
    if columns > 0 { writer.write(event) }
    self.init(writer)
  }

  /// Lays out a memorandum, with the events at which it was signed or exchanged.
  package init(
    memorandum: Memorandum, catalog: Catalog, language: Language, today: CalendarDate,
    columns: Int, glyphs: Glyphs = .unicode
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: glyphs,
      labels: DetailWriter.memorandumLabels)
    if columns > 0 { writer.write(memorandum) }
    self.init(writer)
  }

  /// Lays out a person, with the latest events.
  package init(
    person: Person, catalog: Catalog, language: Language, today: CalendarDate, columns: Int
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: .unicode,
      labels: [.source, .id], more: DetailWriter.entryLabels)
    if columns > 0 { writer.write(person) }
    self.init(writer)
  }

  /// Lays out a body, with the latest events.
  package init(
    party: Party, catalog: Catalog, language: Language, today: CalendarDate, columns: Int
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: .unicode,
      labels: [.source, .id], more: DetailWriter.entryLabels)
    if columns > 0 { writer.write(party) }
    self.init(writer)
  }

  /// How many rows of some are left for the lines that scroll; the head takes no more than half.
  package func scrollingRows(of rows: Int) -> Int { rows - shownHead(of: rows).count }

  /// The last lines of the head, as many as have room in half of some rows.
  func shownHead(of rows: Int) -> ArraySlice<StyledLine> { head.suffix(max(0, rows / 2)) }
}
