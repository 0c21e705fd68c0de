import Cells
package import Cooperation

extension DetailDocument {
  /// What a writer has written.
  init(_ writer: DetailWriter) {
    self.init(head: writer.head, lines: writer.lines, links: writer.links)
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
}
