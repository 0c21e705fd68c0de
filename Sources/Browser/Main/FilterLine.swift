import Cells
import Cooperation
import Words

/// The line above the keys: the filters as chips, a span, or how something went.
enum FilterLine {
  /// What the line shows.
  enum Content {
    case notice(Message)
    case span(String)
    case suspended
    case chips
    case noFilters

    /// What is to be said comes first, then what is being done.
    init(_ session: Session) {
      if let message = session.message {
        self = .notice(message)
      } else if let span = session.spanText {
        self = .span(span)
      } else if session.filters.isSuspended, session.mode != .chips {
        self = .suspended
      } else {
        self = session.chipTerms.isEmpty ? .noFilters : .chips
      }
    }
  }

  static func render(_ session: Session, on screen: inout Screen) {
    guard let row = session.layout.filterRow else { return }
    switch Content(session) {
    case .notice(let message): NoticeLine.render(message, session, on: &screen)
    case .span(let span):
      screen.put(
        session.glyphs.plain(span).clipped(to: session.size.columns - 2), column: 1, row: row,
        style: .accent, limit: session.size.columns - 1)
    case .suspended:
      screen.put(
        session.strings[.suspended(bringBack: session.key(.suspendFilters))], column: 1, row: row,
        style: .dim)
    case .noFilters: renderNoFilters(session, row, on: &screen)
    case .chips: renderChips(session, row, on: &screen)
    }
  }

  private static func renderNoFilters(_ session: Session, _ row: Int, on screen: inout Screen) {
    let room = max(0, session.size.columns - 2)
    let long = session.strings[
      .noFiltersInPane(search: session.key(.search), select: session.key(.toggleValue))]
    let isLong = session.focus.list != nil && ColumnWidth.of(long) <= room
    screen.put(
      isLong ? long : session.noFilters.clipped(to: room), column: 1, row: row,
      style: .dim, limit: session.size.columns - 1)
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
