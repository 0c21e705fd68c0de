import Cells
import Cooperation
import Words

/// One row of the list: its month where one begins, its days, what it is called, and what else there is
/// room for.
struct TimelineRow {
  private let session: Session
  private let rect: Rect
  private let text: RowText
  private let row: Int
  private let marks: MarkColumn

  init(_ row: Int, _ marks: MarkColumn, _ session: Session, in rect: Rect) {
    self.marks = marks
    self.session = session
    self.rect = rect
    self.row = row
    text = RowText(
      row, of: session.list, session.catalog, in: session.language, today: session.today)
  }

  /// The month in which the row's date begins; nil where no more than its year is known.
  var month: Int? { text.date?.start.month }

  /// Draws the row; its month too unless the line above has named it.
  func render(namesMonth: Bool, under cover: Cover, on screen: inout Screen) {
    let columns = RowColumns(rect, session.list, session.language)
    var column = rect.column + 1 + marks.columns
    column += renderDate(columns, namesMonth: namesMonth, on: &screen) + 1
    if columns.sort > 0 {
      screen.put(
        text.sort.clipped(to: columns.sort, ellipsis: session.glyphs.ellipsis), column: column,
        row: rect.row, style: isOverdue ? .warning : .dim, limit: columns.sort)
      column += columns.sort + 1
    }
    let left = rect.maxColumn - column
    let more = columns.more(leaving: left)
    let end = rect.maxColumn - (more > 0 ? more + 1 : 0)
    let news = news
    let room = max(0, end - column - (news == nil ? 2 : 4))
    screen.put(
      session.marked(text.title, columns: room), column: column, row: rect.row, limit: room)
    if let sign {
      screen.put(
        sign.text, column: end - (news == nil ? 1 : 3), row: rect.row, style: sign.style)
    }
    if let news { screen.put(news, column: end - 1, row: rect.row, style: .accent) }
    if more > 0 {
      screen.put(
        session.glyphs.plain(text.more).clipped(to: more - 1, ellipsis: session.glyphs.ellipsis),
        column: end + 1, row: rect.row, style: .dim, limit: more - 1)
    }
    renderFocus(under: cover, on: &screen)
  }

  private var isOverdue: Bool {
    session.list == .promises
      && session.catalog.promise(ofRow: row, today: session.today)?.standing == .overdue
  }

  /// While records are asked for by when they were changed: the sign of one that was added, or of one that
  /// was changed.
  private var news: String? {
    guard session.asksForChanges,
      let revision = session.catalog.revision(ofRow: row, session.list)
    else { return nil }
    return (revision.number ?? 1) > 1 ? session.glyphs.changed : session.glyphs.added
  }

  /// What stands behind the title: that something was signed at an event, that a promise is overdue.
  private var sign: (text: String, style: Style)? {
    switch session.list {
    case .events where !session.catalog.events[row].memoranda.isEmpty:
      (session.glyphs.instrument, .instrument)
    case .promises where isOverdue: ("!", .warning)
    default: nil
    }
  }

  /// Draws the date, and returns how many columns it takes: those of all dates, or more where it is
  /// longer.
  private func renderDate(_ columns: RowColumns, namesMonth: Bool, on screen: inout Screen) -> Int {
    let limit = max(0, rect.columns - 1 - marks.columns)
    let start = rect.column + 1 + marks.columns
    guard session.isGrouped else {
      let text = text.date.map { session.glyphs.plain(DateText.sortable($0)) } ?? ""
      let used = screen.put(text, column: start, row: rect.row, style: .dim, limit: limit)
      return max(columns.isNarrow ? 10 : 13, used)
    }
    let language = session.language
    let months = DateText.monthColumns(language)
    let all = months + DateText.dayColumns(language, isWide: columns.isWide)
    switch text.date.map({ DateText.list($0, language, isWide: columns.isWide) }) {
    case nil: return all
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
}
