import Cells
import Cooperation
import Words

/// The title of the list's pane: the four lists, each with the number of its rows under the filters in
/// force.
struct ListTitle {
  /// The name of a list and its number.
  struct Part {
    let list: RowKind
    let name: String
    let count: String
    let column: Int

    var columns: Int { ColumnWidth.of(name) + 1 + ColumnWidth.of(count) }
  }

  /// From left to right; the first begins at column 0.
  let parts: [Part]
  let columns: Int

  /// The fullest form that fits: all names in full, two blanks between them, else one; then short names
  /// of the others; then the list in hand alone.
  init(_ session: Session, columns room: Int) {
    let forms: [(isShort: Bool, gap: Int)] = [(false, 2), (false, 1), (true, 2), (true, 1)]
    let titles = forms.lazy.map { form in
      ListTitle(session, RowKind.allCases, isShort: form.isShort, gap: form.gap)
    }
    self =
      titles.first { $0.columns <= room }
      ?? ListTitle(session, [session.list], isShort: false, gap: 0)
  }

  private init(_ session: Session, _ lists: [RowKind], isShort: Bool, gap: Int) {
    var parts: [Part] = []
    var column = 0
    for list in lists {
      let words = RowWords(list)
      let phrase = isShort && list != session.list ? words.shortHeading : words.heading
      let part = Part(
        list: list, name: session.strings[phrase], count: "\(session.count(of: list))",
        column: column)
      column += part.columns + gap
      parts.append(part)
    }
    self.parts = parts
    columns = max(0, column - gap)
  }

  /// Draws the title on the upper border of the pane, and returns the columns that it takes with a blank
  /// on either side.
  @discardableResult
  static func render(
    _ session: Session, isFocused: Bool, in rect: Rect, on screen: inout Screen
  ) -> Int {
    let room = rect.columns - 4
    guard room > 0 else { return 0 }
    let title = ListTitle(session, columns: room)
    let used = min(room, title.columns) + 2
    let start = rect.column + 1
    screen.fill(Rect(column: start, row: rect.row, columns: used, rows: 1))
    for part in title.parts {
      let isInHand = part.list == session.list
      let left = room - part.column
      let column = start + 1 + part.column
      let nameColumns = screen.put(
        part.name, column: column, row: rect.row,
        style: isInHand ? (isFocused ? Style.accent : .text).bold() : .dim, limit: max(0, left))
      screen.put(
        part.count, column: column + nameColumns + 1, row: rect.row,
        style: isInHand ? (isFocused ? Style.accent : .text).bold() : .dim,
        limit: max(0, left - nameColumns - 1))
    }
    return used
  }

  /// The list whose name stands at a place of the upper border.
  static func list(at column: Int, _ session: Session, in rect: Rect) -> RowKind? {
    let title = ListTitle(session, columns: rect.columns - 4)
    let place = column - rect.column - 2
    return title.parts.first { ($0.column..<$0.column + $0.columns).contains(place) }?.list
  }
}
