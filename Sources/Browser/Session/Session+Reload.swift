import Cooperation
import Words

extension Session {
  /// Shows the records as they are now on disk; the focused row, the filters and the places in the
  /// panes stay.
  mutating func take(_ next: Catalog, findingCount: Int) {
    let before = catalog
    let focused = focusedNeighbours()
    let dead = take(next, asking: resting ?? filters)
    if resting != nil { resting = filters }
    focus(row: focused.compactMap { next.row(id: $0, of: list) }.first)
    keepFocus()
    findMarkedRows()
    leaveWhatIsGone()
    settle()
    if findingCount > 0 {
      message = Message(strings[.badRecords(findingCount)], isWarning: true)
    } else if dead.isEmpty {
      message = Message(strings[.reloaded(before: before.count, after: next.count)])
    }
    tell(dead: dead)
  }

  /// The focused row and those nearest to it in the list, by id, the nearest first.
  private func focusedNeighbours() -> [String] {
    guard let focused = focusedRow else { return [] }
    let rows = survey.rows
    let place = rows.firstIndex(of: focused) ?? 0
    let reach = 200
    let near = rows[max(0, place - reach)..<min(rows.count, place + reach)]
    return near.sorted { (abs($0 - focused), $0) < (abs($1 - focused), $1) }
      .map { catalog.id(of: $0, list) }
  }

  /// Leaves a page of what is gone and the range of marks whose record is gone, and a date's way back.
  private mutating func leaveWhatIsGone() {
    if let page = reading.page, page.isGone(from: catalog) { closePage() }
    if let anchor = marks.anchor, catalog.row(id: anchor, of: list) == nil {
      marks.anchor = nil
    }
  }
}
