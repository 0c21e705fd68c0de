import Cooperation

extension Session {
  /// Shows the events in view as a table by year, with the cursor on the count of all.
  mutating func openMatrix() {
    open(.matrix(.sectors))
  }

  /// Makes other values the rows of the cross-table; false where another page or none is shown.
  mutating func changeMatrixRows(by steps: Int) -> Bool {
    guard case .matrix(let rows) = reading.page else { return false }
    reading.page = .matrix(rows.moved(by: steps))
    return true
  }

  /// Moves the cursor of the cross-table; false where another page or none is shown.
  mutating func applyToMatrix(_ action: Action) -> Bool {
    guard !reading.document.links.isEmpty else { return false }
    switch action {
    case .moveLeft: stepInLine(by: -1)
    case .moveRight: stepInLine(by: 1)
    case .moveUp: stepLine(by: -1)
    case .moveDown: stepLine(by: 1)
    default: return false
    }
    revealLink()
    return true
  }

  /// After the table was laid out anew, keeps the cursor on the count that it was on, or puts it on the
  /// first.
  mutating func settleTable(on target: LinkTarget?) {
    reading.tableColumn = nil
    guard focus == .detail, case .matrix = reading.page else { return }
    let links = reading.document.links
    reading.link =
      target.flatMap { target in links.firstIndex { $0.target == target } }
      ?? (links.isEmpty ? nil : 0)
  }

  private mutating func stepInLine(by step: Int) {
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
  private mutating func stepLine(by step: Int) {
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
