import Cooperation
import Words

extension MatrixPage {
  /// Chooses facets, orders and hides lines, and moves the cursor from cell to cell.
  package func apply(_ action: Action, _ session: inout Session) -> Bool {
    let columns = max(0, session.layout.contentWidth(of: .detail) - 2)
    guard let frame = MatrixFrame(self, session, columns: columns) else { return false }
    var page = frame.page
    switch action {
    case .zoomIn: page.choose(rows: 1, session)
    case .zoomOut: page.choose(rows: -1, session)
    case .nextColumns: page.choose(columns: 1, session)
    case .previousColumns: page.choose(columns: -1, session)
    case .reorderPane:
      page.hidesEmpty.toggle()
      page.scroll = Self.start(of: page.columns)
      session.message = Message(
        session.strings[page.hidesEmpty ? .emptyLinesHidden : .emptyLinesShown])
    case .changeSort:
      page.order = order == .count ? .name : .count
      page.scroll = Self.start(of: page.columns)
      session.message = Message(
        session.strings[page.order == .count ? .orderedByCount : .orderedByName])
    case .open, .filterByValue:
      guard frame.countInHand == 0 else { return false }
      session.message = Message(session.strings[.emptyCell])
    default:
      guard let place = frame.place(after: action) else { return false }
      page.cursor = place
    }
    if let settled = MatrixFrame(page, session, columns: columns),
      page.counts(session) == counts(session)
    {
      page.scroll = settled.scroll
    }
    session.reading.page = page
    return true
  }

  private mutating func choose(rows step: Int, _ session: Session) {
    rows = rows.stepped(
      by: step, among: Facet.offered(of: session.survey.kind), without: columns)
    cursor.line = nil
    scroll.line = 0
  }

  private mutating func choose(columns step: Int, _ session: Session) {
    columns = columns.stepped(
      by: step, among: Facet.offered(of: session.survey.kind), without: rows)
    cursor.column = nil
    scroll.column = Self.start(of: columns).column
  }
}

extension MatrixFrame {
  /// The cell to which an action leads from that with the cursor; nil for an action that moves nothing.
  func place(after action: Action) -> MatrixPage.Place? {
    let lineCount = max(1, shownLines.count)
    switch action {
    case .moveUp: return place(lines: -1)
    case .moveDown: return place(lines: 1)
    case .pageUp: return place(lines: -max(1, lineCount - 1))
    case .pageDown: return place(lines: max(1, lineCount - 1))
    case .goToFirst: return place(lines: -lines.count - 1)
    case .goToLast: return place(lines: lines.count + 1)
    case .moveLeft: return place(columns: -1)
    case .moveRight: return place(columns: 1)
    case .extendEarlier: return place(columns: -max(1, shownColumns.count))
    case .extendLater: return place(columns: max(1, shownColumns.count))
    case .point(.scroll(.detail, let steps)): return place(lines: steps)
    default: return nil
    }
  }

  /// The cell some lines down; the sums stand above the first.
  private func place(lines step: Int) -> MatrixPage.Place {
    let next = max(-1, min(lines.count - 1, (cursorLine ?? -1) + step))
    return MatrixPage.Place(line: next < 0 ? nil : lines[next].id, column: page.cursor.column)
  }

  /// The cell some columns to the right; from the sums the first that is in sight follows.
  private func place(columns step: Int) -> MatrixPage.Place {
    let current = cursorColumn ?? (step > 0 ? shownColumns.lowerBound - 1 : -1)
    let isEntering = cursorColumn == nil
    let next = max(-1, min(columns.count - 1, current + (isEntering ? min(1, step) : step)))
    let isLeaving = step < 0 && next < 0
    return MatrixPage.Place(
      line: page.cursor.line, column: isLeaving || next < 0 ? nil : columns[next].id)
  }
}
