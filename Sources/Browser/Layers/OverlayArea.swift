import Cells

/// The place of an overlay that lists things: in the middle, or all of a small screen.
enum OverlayArea {
  /// The whole of it, and what lies within its border; the same where it has none.
  static func of(_ size: Size, rows: Int) -> (area: Rect, content: Rect) {
    guard size.columns >= 30, size.rows >= 8 else { return (Rect(size), Rect(size)) }
    let columns = min(76, size.columns)
    let rows = min(size.rows - 3, rows)
    let area = Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - rows) / 3), columns: columns,
      rows: rows)
    return (area, area.inset(by: 1))
  }
}
