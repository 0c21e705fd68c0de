import Words

extension Session {
  /// The pages that have an action of their own.
  package static let openedPages: [any OpenedPage.Type] = [UpcomingPage.self, MatrixPage.self]

  /// Shows the page of a name as it is first shown.
  mutating func openPage(_ name: PageName) {
    guard let kind = Self.openedPages.first(where: { $0.name == name }) else { return }
    open(kind.init(self))
  }

  /// Shows a page in the detail; `[` and Esc lead back from it.
  mutating func open(_ page: any Page) {
    if reading.page == nil { reading.wasZoomed = isZoomed }
    reading.page = page
    setFocus(.detail)
    isZoomed = page.isWhole || reading.wasZoomed
    settle()
  }

  /// A page lives while the detail has the keys.
  mutating func settlePage() {
    guard reading.page != nil, focus != .detail else { return }
    closePage()
  }

  /// Leaves the page for the screen before it.
  mutating func leavePage() {
    if reading.history.past.isEmpty { closePage() } else { goToPreviousScreen() }
  }

  /// Shows the focused row again.
  mutating func closePage() {
    reading.page = nil
    isZoomed = reading.wasZoomed
  }

  /// The text of the page, or else of the focused row.
  func document(columns: Int) -> DetailDocument {
    guard columns > 0 else { return DetailDocument() }
    if let page = reading.page { return page.document(self, columns: columns) }
    guard let row = focusedRow else { return DetailDocument() }
    return DetailDocument(
      row, of: list, catalog: catalog, language: language, today: today, columns: columns,
      glyphs: glyphs)
  }
}
