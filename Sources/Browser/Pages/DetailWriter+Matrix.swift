import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// Writes the events of a query as a table; every count leads to its events.
  mutating func write(_ rows: MatrixRows, of events: [Int], _ query: Query) {
    let matrix = Matrix(
      catalog, events, by: rows, language: language, today: today, width: columns,
      headings: (
        strings[.allEvents], strings[.allYears], strings[.beforeThese]
      ))
    writeHead(matrix)
    var totals = [count(matrix.eventCount, matrix.totalWidth, .text.bold(), query)]
    for (index, column) in matrix.columns.enumerated() {
      totals.append(
        count(
          matrix.counts.groupTotals[index], matrix.widths[index], .text.bold(),
          Self.narrowed(query, by: [column.term])))
    }
    addRow(name(strings[.allEvents], matrix, .text.bold()) + totals.flatMap { $0 })
    for line in matrix.lines {
      let term = Query.field(FieldTerm(rows.facet.field, values: [FieldValue(line.id)]))
      var runs = name(line.name, matrix, .text)
      runs += count(
        line.total, matrix.totalWidth, .accent, Self.narrowed(query, by: [term]))
      for (index, column) in matrix.columns.enumerated() {
        runs += count(
          matrix.counts[line.value, index], matrix.widths[index], .text,
          Self.narrowed(query, by: [term, column.term]))
      }
      addRow(runs)
    }
  }

  /// What the rows are, what the table rests on, and the names of the columns.
  private mutating func writeHead(_ matrix: Matrix) {
    var tabs = StyledLine()
    for rows in MatrixRows.allCases {
      let isShown = rows == matrix.rows
      let blanks = tabs.spans.isEmpty ? "" : "  "
      tabs.spans.append(
        StyledLine.Span(
          text: blanks + (isShown ? glyphs.selected : " ") + strings[rows.title],
          style: isShown ? .accent.bold() : .dim))
    }
    head.append(tabs)
    let basis = strings[
      .basis(
        matrix.rows.columns, events: matrix.eventCount, years: matrix.years,
        without: matrix.counts.withoutValue)]
    head += glyphs.plain(basis).wrapped(to: columns).map { StyledLine($0, .dim) }
    var headings = String(repeating: " ", count: matrix.nameWidth + Matrix.gap)
    headings += strings[.allYears].paddedLeft(to: matrix.totalWidth)
    for (column, width) in zip(matrix.columns, matrix.widths) {
      let text: String
      switch column {
      case .before: text = strings[.beforeThese]
      case .year(let year): text = "\(year)"
      }
      headings += String(repeating: " ", count: Matrix.gap) + text.paddedLeft(to: width)
    }
    head.append(StyledLine(headings, .dim))
  }

  private func name(_ name: String, _ matrix: Matrix, _ style: Style) -> [DetailRun] {
    let short =
      ColumnWidth.of(name) > matrix.nameWidth ? OfficialAbbreviations.short(name, language) : name
    let cut = short.clipped(to: matrix.nameWidth, ellipsis: glyphs.ellipsis)
    return [DetailRun(cut.padded(to: matrix.nameWidth), style)]
  }

  /// A count with the blanks before it; none leads nowhere.
  private func count(
    _ count: Int, _ width: Int, _ style: Style, _ query: Query
  ) -> [DetailRun] {
    let blanks = DetailRun(String(repeating: " ", count: Matrix.gap))
    guard count > 0 else { return [blanks, DetailRun(glyphs.noValue.paddedLeft(to: width), .dim)] }
    return [blanks, DetailRun("\(count)".paddedLeft(to: width), style, to: .filter(query))]
  }

  /// A query with terms that it has not yet.
  private static func narrowed(_ query: Query, by terms: [Query]) -> Query {
    .all(of: query.conjuncts + terms.filter { !query.conjuncts.contains($0) })
  }
}
