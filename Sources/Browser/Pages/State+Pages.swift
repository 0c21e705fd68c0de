import Cooperation

extension State {
  /// Shows a page in the detail; `[` and Esc lead back from it.
  mutating func open(_ page: Page) {
    if reading.page == nil { reading.wasZoomed = isZoomed }
    reading.page = page
    setFocus(.detail)
    if page.isWhole { isZoomed = true }
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
      return catalog.memorandum(id: id).map {
        DetailDocument(
          memorandum: $0, catalog: catalog, language: language, today: today, columns: columns,
          glyphs: glyphs)
      } ?? DetailDocument()
    case nil:
      return focusedEvent.map {
        DetailDocument(
          event: $0, catalog: catalog, language: language, today: today, columns: columns,
          glyphs: glyphs)
      } ?? DetailDocument()
    }
  }
}
