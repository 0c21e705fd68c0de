import Cells
package import Cooperation
import Words

extension DetailDocument {
  /// What a writer has written.
  init(_ writer: DetailWriter) {
    self.init(head: writer.head, lines: writer.lines, links: writer.links)
  }

  /// Lays out a row of a list in full.
  ///
  /// What is overdue is so on the day `today`.
  package init(
    _ row: Int, of kind: RowKind, catalog: Catalog, language: Language, today: CalendarDate,
    columns: Int, glyphs: Glyphs = .unicode
  ) {
    switch kind {
    case .events:
      self.init(
        event: catalog.events[row], catalog: catalog, language: language, today: today,
        columns: columns, glyphs: glyphs)
    case .documents:
      self.init(
        memorandum: catalog.memoranda[row], catalog: catalog, language: language, today: today,
        columns: columns, glyphs: glyphs)
    case .promises:
      self.init(
        DetailWriter.promiseLabels, catalog, language, today, columns, glyphs
      ) { $0.writePromise(row: row) }
    case .people:
      guard let person = catalog.person(ofRow: row) else {
        self.init()
        return
      }
      self.init(
        person: person, catalog: catalog, language: language, today: today, columns: columns,
        glyphs: glyphs)
    }
  }

  /// Lays out an event.
  package init(
    event: Event, catalog: Catalog, language: Language, today: CalendarDate, columns: Int,
    glyphs: Glyphs = .unicode
  ) {
    self.init(DetailWriter.eventLabels, catalog, language, today, columns, glyphs) {
      $0.write(event)
    }
  }

  /// Lays out a memorandum, with the events at which it was signed or exchanged.
  package init(
    memorandum: Memorandum, catalog: Catalog, language: Language, today: CalendarDate,
    columns: Int, glyphs: Glyphs = .unicode
  ) {
    self.init(DetailWriter.memorandumLabels, catalog, language, today, columns, glyphs) {
      $0.write(memorandum)
    }
  }

  /// Lays out a person: posts, events, and everyone met.
  package init(
    person: Person, catalog: Catalog, language: Language, today: CalendarDate, columns: Int,
    glyphs: Glyphs = .unicode
  ) {
    self.init(DetailWriter.entryLabels, catalog, language, today, columns, glyphs) {
      $0.write(person)
    }
  }

  /// Lays out a body, with the latest events.
  package init(
    party: Party, catalog: Catalog, language: Language, today: CalendarDate, columns: Int
  ) {
    self.init(DetailWriter.entryLabels, catalog, language, today, columns, .unicode) {
      $0.write(party)
    }
  }

  private init(
    _ labels: [Phrase], _ catalog: Catalog, _ language: Language, _ today: CalendarDate,
    _ columns: Int, _ glyphs: Glyphs, _ write: (inout DetailWriter) -> Void
  ) {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: glyphs,
      labels: labels)
    if columns > 0 { write(&writer) }
    self.init(writer)
  }
}
