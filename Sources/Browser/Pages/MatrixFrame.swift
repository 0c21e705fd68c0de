import Cells
import Cooperation
import Words

/// What of a table of two facets has room on the screen: its lines and columns, their widths, and the
/// cell with the cursor.
struct MatrixFrame {
  /// With the facets that its list has.
  let page: MatrixPage
  let table: CountTable
  let lines: [CountTable.Line]
  let columns: [CountTable.Column]
  let shownLines: Range<Int>
  let shownColumns: Range<Int>
  /// The cell with the cursor; nil for the sums.
  let cursorLine: Int?
  let cursorColumn: Int?
  let nameWidth: Int
  let totalWidth: Int
  let cellWidth: Int
  /// The blanks before a count of a column.
  let gap: Int
  /// The lines of the names of columns.
  let headRows: Int
  /// The names of the columns that are shown, each in so many lines of their width.
  let headings: [[String]]
  /// What the table rests on, in lines.
  let basis: [String]

  /// The blanks before the sums.
  static let totalGap = 2
  /// From as many rows on, names of columns have two lines.
  private static let rowsForTwoLines = 28
  /// In longer tables not every name is measured.
  private static let mostMeasured = 200
  /// Columns of names are not made narrower than this to have more of them in sight.
  private static func narrowestName(_ width: Int) -> Int { width < 100 ? 8 : 10 }
  private static let widestName = 14

  /// Lays out what the session has counted for a page; nil where it has not.
  init?(_ page: MatrixPage, _ session: Session, columns width: Int) {
    guard let table = session.pageCounts else { return nil }
    self.page = page.shown(of: table.kind)
    self.table = table
    let strings = session.strings
    let hides = page.hidesEmpty
    let lines = hides ? table.lines.filter { !$0.isEmpty } : table.lines
    let columns = hides ? table.columns.filter { !$0.isEmpty } : table.columns
    self.lines = lines
    self.columns = columns
    cursorLine = page.cursor.line.flatMap { id in lines.firstIndex { $0.id == id } }
    cursorColumn = page.cursor.column.flatMap { id in columns.firstIndex { $0.id == id } }
    basis = session.glyphs.plain(strings[.matrixBasis(table)]).wrapped(to: width)

    let isOfYears = table.other?.isOfYears ?? false
    let digits = String(table.rowCount).count
    totalWidth = max(digits, ColumnWidth.of(strings[.allValues]))
    let room = max(0, width - Self.totalGap - totalWidth)
    let names = lines.prefix(Self.mostMeasured).map { 2 * $0.depth + ColumnWidth.of($0.name) }
    let widest = max(names.max() ?? 0, ColumnWidth.of(strings[.allRows(table.kind)]))
    nameWidth = min(widest, room, max(16, width * 3 / 8))
    let heads = MatrixHeads(table, columns, session)
    let least = max(4, digits)
    if isOfYears {
      gap = 1
      cellWidth = least
    } else {
      gap = 2
      let wanted = min(Self.widestName, heads.widest)
      let fitting = (room - nameWidth) / max(1, columns.count) - gap
      cellWidth = max(least, min(wanted, max(Self.narrowestName(width), fitting)))
    }
    shownColumns = Self.window(
      page.scroll.column, count: columns.count, room: (room - nameWidth) / (cellWidth + gap),
      holding: cursorColumn)
    let height = session.layout.contentHeight(of: .detail)
    headRows = !isOfYears && height >= Self.rowsForTwoLines ? 2 : 1
    headings = heads.fitted(shownColumns, to: cellWidth, lines: headRows)
    let shownHead = min(3 + basis.count + headRows, max(0, height / 2))
    shownLines = Self.window(
      page.scroll.line, count: lines.count, room: height - shownHead - 1, holding: cursorLine)
  }

  /// The first line and column that are shown.
  var scroll: MatrixPage.Scroll {
    MatrixPage.Scroll(line: shownLines.lowerBound, column: shownColumns.lowerBound)
  }

  /// The count under the cursor.
  var countInHand: Int { count(cursorLine, cursorColumn) }

  /// The count of a line and a column; nil for the sums.
  func count(_ line: Int?, _ column: Int?) -> Int {
    switch (line, column) {
    case (nil, nil): table.rowCount
    case (let line?, nil): lines[line].count
    case (nil, let column?): columns[column].count
    case (let line?, let column?): table.count(lines[line], columns[column])
    }
  }

  /// Where the count under the cursor stands in the text; nil where it has no room.
  var cursorSpot: DetailLink.Spot? {
    let line = cursorLine.map { $0 - shownLines.lowerBound + 1 } ?? 0
    let start = nameWidth + Self.totalGap
    guard let cursorColumn else {
      return DetailLink.Spot(line: line, column: start, columns: totalWidth)
    }
    guard shownColumns.contains(cursorColumn) else { return nil }
    let before = (cursorColumn - shownColumns.lowerBound) * (cellWidth + gap)
    return DetailLink.Spot(
      line: line, column: start + totalWidth + before + gap, columns: cellWidth)
  }

  /// How strongly a count of two values is shaded: by its part of the greatest one.
  func shade(_ count: Int) -> Int {
    guard count > 0, table.peak > 0 else { return 0 }
    let part = (count * Style.shades + table.peak - 1) / table.peak
    // In a table of small numbers one or two are not much.
    return min(part, count + 1)
  }

  /// The places that have room, from one on as far as there are so many, moved so that one is in sight.
  private static func window(
    _ first: Int, count: Int, room: Int, holding place: Int?
  ) -> Range<Int> {
    let room = max(0, room)
    var first = max(0, min(first, count - room))
    if let place, room > 0 { first = max(place - room + 1, min(first, place)) }
    return first..<min(count, first + room)
  }
}
