package import Cooperation
package import Papers
package import Words

extension PageName {
  static let matrix = PageName("matrix")
}

/// The rows in view as a table of two facets.
package struct MatrixPage: OpenedPage {
  package static let name = PageName.matrix

  /// What the lines are, and what the columns are.
  package internal(set) var rows: Facet
  package internal(set) var columns: Facet
  var order = CountTable.Order.count
  /// True where lines and columns without any number are left out.
  var hidesEmpty = false
  var cursor = Place()
  var scroll: Scroll

  /// A cell by the ids of its values; nil for the sums.
  struct Place: Hashable, Sendable {
    var line: String?
    var column: String?
  }

  /// The first line and the first column that are shown.
  struct Scroll: Hashable, Sendable {
    var line = 0
    var column = 0
  }

  package init(_ rows: Facet, by columns: Facet) {
    self.rows = rows
    self.columns = columns
    scroll = Self.start(of: columns)
  }

  package init(_ session: Session) {
    let offered = Facet.offered(of: session.survey.kind)
    self.init(offered.first ?? .sector, by: .year)
  }

  /// Years are shown from the last, other values from the first.
  static func start(of columns: Facet) -> Scroll {
    Scroll(column: columns.isOfYears ? .max : 0)
  }

  package var title: Phrase { .matrixPage }
  package var restsOnFilters: Bool { true }
  package var restsOnList: Bool { true }

  package var hints: [PageHint]? {
    [
      PageHint(.back), PageHint(.open), PageHint(.zoomOut, .zoomIn, word: .hintRows),
      PageHint(.previousColumns, .nextColumns), PageHint(.export),
      PageHint(.reorderPane, word: .hintEmptyLines), PageHint(.filterByValue),
      PageHint(.nextList, .previousList), PageHint(.clearFilters),
    ]
  }

  package func isSame(as other: any Page) -> Bool { other is MatrixPage }

  package func counts(_ session: Session) -> PageCounts? {
    let shown = shown(of: session.survey.kind)
    return PageCounts(facet: shown.rows, other: shown.columns, order: order)
  }

  package func document(_ session: Session, columns: Int) -> DetailDocument {
    guard let frame = MatrixFrame(self, session, columns: columns) else { return DetailDocument() }
    var writer = DetailWriter(
      catalog: session.catalog, language: session.language, today: session.today,
      columns: columns, glyphs: session.glyphs, labels: [String]())
    writer.write(frame, session.query)
    return DetailDocument(writer)
  }

  package func writing(_ session: Session) -> PageWriting? {
    let kind = session.survey.kind
    let shown = shown(of: kind)
    return PageWriting(
      action: .export,
      document: .counts(shown.rows, by: shown.columns, of: kind, session.answer.asked),
      fileName: "\(kind.rawValue)-\(shown.rows.rawValue)-\(shown.columns.rawValue).csv",
      endings: "csv, xlsx, html, md, json")
  }

  /// The page with facets that a list has; those of another list give way to its first.
  func shown(of kind: RowKind) -> MatrixPage {
    let offered = Facet.offered(of: kind)
    var page = self
    if !offered.contains(columns) { page.columns = .year }
    if !offered.contains(rows) || rows == page.columns {
      page.rows = offered.first { $0 != page.columns } ?? rows
    }
    return page
  }

  /// Puts the cursor of the detail on the cell that has the page's, which is always a link.
  package func settle(_ session: inout Session, on target: LinkTarget?) {
    let columns = max(0, session.layout.contentWidth(of: .detail) - 2)
    let spot = MatrixFrame(self, session, columns: columns)?.cursorSpot
    let links = session.reading.document.links
    session.reading.link = spot.flatMap { spot in links.firstIndex { $0.spots.first == spot } }
  }
}
