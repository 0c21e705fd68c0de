import Cells
import Cooperation
import Words

/// The line above the keys: the filters as chips, a span, or how something went.
enum FilterLine {
  static func render(_ session: Session, on screen: inout Screen) {
    guard let row = session.layout.filterRow else { return }
    if let message = session.message {
      NoticeLine.render(message, session, on: &screen)
    } else if let span = session.spanText {
      screen.put(
        session.glyphs.plain(span).clipped(to: session.size.columns - 2), column: 1, row: row,
        style: .accent, limit: session.size.columns - 1)
    } else if session.filters.isSuspended, session.chips.cursor == nil {
      screen.put(
        session.strings[.suspended(bringBack: session.key(.suspendFilters))], column: 1, row: row,
        style: .dim)
    } else if session.chipTerms.isEmpty {
      let room = max(0, session.size.columns - 2)
      let long = session.strings[
        .noFiltersInPane(search: session.key(.search), select: session.key(.toggleValue))]
      let isLong = Pane.facetPanes.contains(session.focus) && ColumnWidth.of(long) <= room
      screen.put(
        isLong ? long : session.noFilters.clipped(to: room), column: 1, row: row,
        style: .dim, limit: session.size.columns - 1)
    } else {
      renderChips(session, row, on: &screen)
    }
  }

  private static func renderChips(_ session: Session, _ row: Int, on screen: inout Screen) {
    let chips = chips(of: session)
    for chip in chips {
      let isCurrent = session.chips.cursor == chip.index
      let style: Style = session.chipTerms[chip.index].isOn ? .accent.selected() : .dim
      screen.put(
        chip.text, column: chip.column, row: row,
        style: isCurrent ? style.bold().underlined() : style)
    }
    guard chips.count < session.chipTerms.count else { return }
    let end = chips.last.map { $0.column + ColumnWidth.of($0.text) + 1 } ?? 1
    screen.put(session.glyphs.ellipsis, column: end, row: row, style: .dim)
  }
}
