import Cells
import Cooperation
import Words

/// One event of the timeline: its month where one begins, its days, its title, and what else there
/// is room for.
struct TimelineRow {
  private let session: Session
  private let rect: Rect
  private let event: Event
  private let row: Int
  private let marks: MarkColumn

  init(_ row: Int, _ marks: MarkColumn, _ session: Session, in rect: Rect) {
    self.marks = marks
    self.session = session
    self.rect = rect
    self.row = row
    event = session.catalog.events[row]
  }

  /// The month in which the event begins; nil where no more than its year is known.
  var month: Int? { event.date.start.month }

  /// Draws the event; its month too unless the line above has named it.
  func render(namesMonth: Bool, under cover: Cover, on screen: inout Screen) {
    let columns = Columns(rect)
    let vocabulary = session.catalog.vocabulary
    var column = rect.column + 1 + marks.columns
    column += renderDate(columns, namesMonth: namesMonth, on: &screen) + 1
    if columns.kind > 0, let kind = vocabulary.kind(id: event.kind) {
      let name = session.strings.name(vocabulary.kinds[kind].shortName, id: event.kind)
      screen.put(name, column: column, row: rect.row, style: .dim, limit: columns.kind)
      column += columns.kind + 1
    }
    let end = rect.maxColumn - (columns.sector > 0 ? columns.sector + 1 : 0)
    let room = max(0, end - column - 2)
    let title = session.markedTitle(of: event, columns: room)
    screen.put(title, column: column, row: rect.row, limit: room)
    if !event.memoranda.isEmpty {
      screen.put(session.glyphs.instrument, column: end - 1, row: rect.row, style: .instrument)
    }
    if columns.sector > 0, let sector = event.sectors.first.flatMap(vocabulary.sector(id:)) {
      let name = session.strings.name(vocabulary.sectors[sector].shortName, id: "")
        .clipped(to: columns.sector - 1, ellipsis: session.glyphs.ellipsis)
      screen.put(name, column: end + 1, row: rect.row, style: .dim, limit: columns.sector - 1)
    }
    renderFocus(under: cover, on: &screen)
  }

  /// Draws the date, and returns how many columns it takes: those of all dates, or more where it is
  /// longer.
  private func renderDate(_ columns: Columns, namesMonth: Bool, on screen: inout Screen) -> Int {
    let limit = max(0, rect.columns - 1 - marks.columns)
    let start = rect.column + 1 + marks.columns
    guard session.isGrouped else {
      let text = session.glyphs.plain(DateText.sortable(event.date))
      let used = screen.put(text, column: start, row: rect.row, style: .dim, limit: limit)
      return max(columns.isNarrow ? 10 : 13, used)
    }
    let language = session.language
    let months = DateText.monthColumns(language)
    let all = months + DateText.dayColumns(language, isWide: columns.isWide)
    switch DateText.list(event.date, language, isWide: columns.isWide) {
    case .whole(let text):
      let style: Style = namesMonth && month != nil ? .text : .dim
      return max(
        all,
        screen.put(
          session.glyphs.plain(text), column: start, row: rect.row, style: style, limit: limit))
    case .days(let month, let days):
      if namesMonth {
        screen.put(
          DateText.listMonth(month, language).paddedLeft(to: months), column: start,
          row: rect.row, limit: limit)
      }
      let used = screen.put(
        session.glyphs.plain(days), column: start + months, row: rect.row, style: .dim,
        limit: limit - months)
      return max(all, months + used)
    }
  }

  private func renderFocus(under cover: Cover, on screen: inout Screen) {
    guard row == session.focusedRow else { return }
    let hasCursor = session.cursorPane == .timeline
    if hasCursor || cover == .line {
      screen.restyle(rect) { $0.selected() }
    }
    screen.put(
      session.glyphs.cursor, column: rect.column, row: rect.row,
      style: hasCursor ? .text.selected() : .accent)
  }

  /// The widths of the columns for what room there is: titles first.
  private struct Columns {
    let isWide: Bool
    let isNarrow: Bool
    let kind: Int
    let sector: Int

    init(_ rect: Rect) {
      isWide = rect.columns >= 76
      isNarrow = rect.columns < 40
      kind = rect.columns >= 60 ? 10 : 0
      sector = isWide ? 17 : 0
    }
  }
}
