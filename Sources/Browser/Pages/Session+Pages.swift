import Cooperation
import Words

extension Session {
  /// Shows a page in the detail; `[` and Esc lead back from it.
  mutating func open(_ page: Page) {
    if reading.page == nil { reading.wasZoomed = isZoomed }
    reading.page = page
    setFocus(.detail)
    isZoomed = page.isWhole || reading.wasZoomed
    settle()
  }

  /// A page lives while the detail has the keys.
  mutating func settlePage() {
    guard reading.page != nil, focus != .detail else { return }
    reading.page = nil
    isZoomed = reading.wasZoomed
  }

  /// Leaves the page for the screen before it.
  mutating func leavePage() {
    if reading.history.past.isEmpty {
      reading.page = nil
      isZoomed = reading.wasZoomed
    } else {
      goToPreviousScreen()
    }
  }

  /// The text of the page, or else of the focused event.
  func document(columns: Int) -> DetailDocument {
    guard columns > 0 else { return DetailDocument() }
    switch reading.page {
    case .memorandum(let id):
      guard let memorandum = catalog.memorandum(id: id) else { return DetailDocument() }
      return DetailDocument(
        memorandum: memorandum, catalog: catalog, language: language, today: today,
        columns: columns, glyphs: glyphs)
    case .relationship(let first, let second):
      let relationship = Relationship(catalog, between: first, and: second, today: today)
      return document(columns, RelationshipWriter.labels) { writer in
        writer.write(relationship)
      }
    case .partners(let counterpart):
      let partners = Partners(catalog, of: counterpart, today: today)
      return document(columns, []) { writer in writer.write(partners) }
    case .upcoming(let first):
      let window = UpcomingWindow.days(from: first)
      let upcoming = Upcoming(
        catalog, through: window, rows: query.isEverything ? nil : survey.rows)
      return document(columns, UpcomingWriter.labels) { writer in
        writer.addNote(strings[query.isEverything ? .upcomingInAll : .upcomingInView])
        writer.write(upcoming)
      }
    case .matrix(let rows):
      return document(columns, []) { writer in writer.write(rows, of: survey.rows, query) }
    case nil:
      guard let event = focusedEvent else { return DetailDocument() }
      return DetailDocument(
        event: event, catalog: catalog, language: language, today: today, columns: columns,
        glyphs: glyphs)
    }
  }

  private func document(
    _ columns: Int, _ labels: [Phrase], write: (inout DetailWriter) -> Void
  ) -> DetailDocument {
    var writer = DetailWriter(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: glyphs,
      labels: labels)
    write(&writer)
    return DetailDocument(writer)
  }
}
