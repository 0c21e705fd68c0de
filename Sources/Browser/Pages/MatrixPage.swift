import Cooperation
package import Papers
package import Words

extension PageName {
  static let matrix = PageName("matrix")
}

/// The events in view as a table by year.
package struct MatrixPage: OpenedPage {
  package static let name = PageName.matrix

  package let rows: MatrixRows

  package init(_ rows: MatrixRows) { self.rows = rows }

  package init(_ session: Session) { self.init(.sectors) }

  package var title: Phrase { .matrixPage }
  package var restsOnFilters: Bool { true }

  package var hints: [PageHint]? {
    [
      PageHint(.back), PageHint(.open), PageHint(.filterByValue),
      PageHint(.zoomOut, .zoomIn, word: .hintRows),
    ]
  }

  package func isSame(as other: any Page) -> Bool { other is MatrixPage }

  package func document(_ session: Session, columns: Int) -> DetailDocument {
    var writer = DetailWriter(
      catalog: session.catalog, language: session.language, today: session.today,
      columns: columns, glyphs: session.glyphs, labels: [String]())
    writer.write(rows, of: session.survey.rows, session.query)
    return DetailDocument(writer)
  }

  /// Makes other values the rows, or moves the cursor from count to count.
  package func apply(_ action: Action, _ session: inout Session) -> Bool {
    switch action {
    case .zoomIn: session.reading.page = MatrixPage(rows.moved(by: 1))
    case .zoomOut: session.reading.page = MatrixPage(rows.moved(by: -1))
    case .moveLeft, .moveRight, .moveUp, .moveDown:
      guard !session.reading.document.links.isEmpty else { return false }
      switch action {
      case .moveLeft: stepInLine(by: -1, &session.reading)
      case .moveRight: stepInLine(by: 1, &session.reading)
      case .moveUp: stepLine(by: -1, &session.reading)
      default: stepLine(by: 1, &session.reading)
      }
      session.revealLink()
    default: return false
    }
    return true
  }

  /// Keeps the cursor on the count that it was on, or puts it on the first.
  package func settle(_ session: inout Session, on target: LinkTarget?) {
    let links = session.reading.document.links
    session.reading.link =
      target.flatMap { target in links.firstIndex { $0.target == target } }
      ?? (links.isEmpty ? nil : 0)
  }

  private func stepInLine(by step: Int, _ reading: inout Reading) {
    let links = reading.document.links
    guard let link = reading.link, links.indices.contains(link) else {
      reading.link = 0
      return
    }
    let next = link + step
    if links.indices.contains(next), links[next].firstLine == links[link].firstLine {
      reading.link = next
    }
    reading.tableColumn = nil
  }

  /// Goes to the count nearest to the column that was chosen, of the line above or below.
  private func stepLine(by step: Int, _ reading: inout Reading) {
    let links = reading.document.links
    guard let link = reading.link, links.indices.contains(link) else {
      reading.link = 0
      return
    }
    let column = reading.tableColumn ?? links[link].lastColumn
    let line = links[link].firstLine + step
    reading.tableColumn = column
    let candidates = links.indices.filter { links[$0].firstLine == line }
    let nearest = candidates.min { left, right in
      abs(links[left].lastColumn - column) < abs(links[right].lastColumn - column)
    }
    if let nearest { reading.link = nearest }
  }
}

extension DetailLink {
  /// The last column of its first part.
  fileprivate var lastColumn: Int { spots.first.map { $0.column + $0.columns } ?? 0 }
}
