package import Cells

/// Where each pane lies on a screen; narrow screens show fewer panes, the list always.
package struct Layout: Hashable, Sendable {
  package let size: Size
  /// The panes that are shown, with their borders.
  package let panes: [Pane: Rect]
  /// The row of the filters, or of what is being typed; nil when there is no room.
  package let filterRow: Int?
  /// The row of the keys; nil when there is no room.
  package let footerRow: Int?
  /// True when panes have borders.
  package let hasBorders: Bool
  /// The rows of the histogram above the list.
  package let histogramHeight: Int

  package init(size: Size, focus: Pane, facetPane: Pane, isZoomed: Bool) {
    self.size = size
    hasBorders = size.columns >= 30 && size.rows >= 8
    let headerRows = size.rows >= 4 ? 1 : 0
    footerRow = size.rows >= 6 ? size.rows - 1 : nil
    filterRow = size.rows >= 3 ? size.rows - (footerRow == nil ? 1 : 2) : nil
    let bodyRows = max(0, (filterRow ?? size.rows) - headerRows)
    let body = Rect(column: 0, row: headerRows, columns: size.columns, rows: bodyRows)
    if isZoomed {
      panes = [focus: body]
    } else if size.columns >= 100 {
      panes = Self.wide(body, facetPane: facetPane)
    } else if size.columns >= 60 {
      panes = Self.narrow(body, focus: focus, facetPane: facetPane)
    } else {
      panes = [focus: body]
    }
    let rows = panes[.timeline]?.rows ?? 0
    histogramHeight = rows >= 16 ? 3 : rows >= 10 ? 2 : 0
  }

  private static func wide(_ body: Rect, facetPane: Pane) -> [Pane: Rect] {
    let left = body.columns * 61 / 100
    let listRows = max(5, body.rows * 55 / 100)
    let right = body.columns - left
    var panes: [Pane: Rect] = [:]
    if body.rows < 14 {
      panes[.timeline] = Rect(column: 0, row: body.row, columns: left, rows: body.rows)
      panes[facetPane] = Rect(column: left, row: body.row, columns: right, rows: body.rows)
      return panes
    }
    panes[.timeline] = Rect(column: 0, row: body.row, columns: left, rows: listRows)
    panes[.detail] = Rect(
      column: 0, row: body.row + listRows, columns: left, rows: body.rows - listRows)
    let third = [.places, .parties].contains(facetPane) ? .sectors : facetPane
    let placeRows = body.rows * 42 / 100
    let partyRows = body.rows * 28 / 100
    panes[.places] = Rect(column: left, row: body.row, columns: right, rows: placeRows)
    panes[.parties] = Rect(
      column: left, row: body.row + placeRows, columns: right, rows: partyRows)
    panes[third] = Rect(
      column: left, row: body.row + placeRows + partyRows, columns: right,
      rows: body.rows - placeRows - partyRows)
    return panes
  }

  private static func narrow(_ body: Rect, focus: Pane, facetPane: Pane) -> [Pane: Rect] {
    let right = max(24, body.columns * 38 / 100)
    let left = body.columns - right
    var panes: [Pane: Rect] = [:]
    panes[facetPane] = Rect(column: left, row: body.row, columns: right, rows: body.rows)
    if body.rows >= 26 {
      let listRows = body.rows * 58 / 100
      panes[.timeline] = Rect(column: 0, row: body.row, columns: left, rows: listRows)
      panes[.detail] = Rect(
        column: 0, row: body.row + listRows, columns: left, rows: body.rows - listRows)
    } else {
      let shown: Pane = focus == .detail ? .detail : .timeline
      panes[shown] = Rect(column: 0, row: body.row, columns: left, rows: body.rows)
    }
    if focus == .detail, body.rows < 26 {
      // Reading wants the whole width.
      panes = [.detail: body]
    }
    return panes
  }

  /// The part of a pane inside its border; empty for a pane that is not shown.
  package func content(of pane: Pane) -> Rect {
    guard let rect = panes[pane] else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    return hasBorders ? rect.inset(by: 1) : rect
  }

  /// The rows for the lines of a pane.
  package func contentHeight(of pane: Pane) -> Int { content(of: pane).rows }

  /// The columns for the lines of a pane.
  package func contentWidth(of pane: Pane) -> Int { content(of: pane).columns }

  /// The rows for events and year headings.
  package var listHeight: Int { max(0, contentHeight(of: .timeline) - histogramHeight) }
}
