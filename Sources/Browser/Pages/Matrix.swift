import Cells
import Cooperation
import Words

/// Events counted by the values of a facet and by year, in as many columns as there is room for.
struct Matrix: Sendable {
  /// A value with the events that take it.
  struct Line: Hashable, Sendable {
    /// The index of the value in its facet's table.
    let value: Int
    let id: String
    let name: String
    let total: Int
  }

  let rows: MatrixRows
  /// The values that any event takes, the most frequent first.
  let lines: [Line]
  let columns: [MatrixColumn]
  let counts: CrossCounts
  /// How many events there are, and in which years.
  let eventCount: Int
  let years: ClosedRange<Int>?
  /// The width of the names, of the count of all years, and of each column.
  let nameWidth: Int
  let totalWidth: Int
  let widths: [Int]

  /// The blanks before a count.
  static let gap = 2

  /// Counts events; `headings` are the name of the line of all events, of the column of all years, and
  /// of the column of the years that have no room.
  init(
    _ catalog: Catalog, _ events: [Int], by rows: MatrixRows, language: Language,
    today: CalendarDate, width: Int,
    headings: (line: String, total: String, before: String)
  ) {
    let table = catalog.table(rows.facet)
    let totals = catalog.counts(rows.facet, of: FoundRows(events: events, today: today))
    let lines = table.values.indices.filter { index in
      totals[index] > 0 && (rows != .sectors || table.values[index].parent == nil)
    }.map { index in
      let value = table.values[index]
      return Line(
        value: index, id: value.id, name: value.name.text(in: language) ?? value.id,
        total: totals[index])
    }.sorted { ($1.total, $0.name, $0.id) < ($0.total, $1.name, $1.id) }
    self.rows = rows
    self.lines = lines
    eventCount = events.count
    years = catalog.years(of: events)
    let digits = "\(events.count)".count
    totalWidth = max(digits, ColumnWidth.of(headings.total))
    let widest = (lines.map(\.name) + [headings.line]).map { ColumnWidth.of($0) }.max() ?? 0
    let room = max(0, width - Self.gap - totalWidth)
    nameWidth = min(widest, room, max(16, width * 3 / 8))
    let yearWidth = max(4, digits)
    let beforeWidth = max(digits, ColumnWidth.of(headings.before))
    let columns = Self.columns(
      years, room: room - nameWidth, yearWidth: yearWidth + Self.gap,
      beforeWidth: beforeWidth + Self.gap)
    self.columns = columns
    widths = columns.map { column in
      if case .before = column { beforeWidth } else { yearWidth }
    }
    let groups = catalog.table(.year).values.map { value in
      Self.group(of: Int(value.id) ?? 0, columns)
    }
    counts = catalog.crossCounts(
      rows.facet, by: .year, groups: groups, groupCount: columns.count,
      of: FoundRows(events: events, today: today))
  }

  /// The latest years that have room, and one column for those before them.
  private static func columns(
    _ years: ClosedRange<Int>?, room: Int, yearWidth: Int, beforeWidth: Int
  ) -> [MatrixColumn] {
    guard let years else { return [] }
    if years.count * yearWidth <= room { return years.map(MatrixColumn.year) }
    guard beforeWidth <= room else { return [] }
    let count = (room - beforeWidth) / yearWidth
    let first = years.upperBound - count + 1
    return [.before(first)] + (first..<first + count).map(MatrixColumn.year)
  }

  private static func group(of year: Int, _ columns: [MatrixColumn]) -> Int {
    switch columns.first {
    case nil: -1
    case .year(let first): year - first
    case .before(let first): max(0, year - first + 1)
    }
  }
}
