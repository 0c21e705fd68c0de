import Cells
package import Cooperation
import Words

extension DetailDocument {
  /// What a writer has written.
  init(_ writer: DetailWriter) {
    self.init(head: writer.head, lines: writer.lines, links: writer.links)
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
      labels: DetailWriter.entryLabels)
    if columns > 0 { writer.write(person) }
    self.init(writer)
  }

  /// Lays out a body, with the latest events.
  package init(
    party: Party, catalog: Catalog, language: Language, today: CalendarDate, columns: Int
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: .unicode,
      labels: DetailWriter.entryLabels)
    if columns > 0 { writer.write(party) }
    self.init(writer)
  }
}
