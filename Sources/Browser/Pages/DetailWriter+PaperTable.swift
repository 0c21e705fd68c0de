import Cells
import Papers
import Words

extension DetailWriter {
  /// A table as a list: a date before what it dates, numbers and dates behind a name in columns, what
  /// has no room there below it with the name of its column.
  mutating func write(_ table: PaperTable, dateColumns: Int) {
    let columns = PaperTableColumns(table, dateColumns: dateColumns)
    if let heading = columns.heading { lines.append(StyledLine(glyphs.plain(heading), .dim)) }
    for row in table.rows {
      switch row {
      case .group(let name):
        lines += glyphs.plain(name).wrapped(to: self.columns).map { StyledLine($0, .dim) }
      case .cells(let cells): write(cells, of: table, columns)
      }
    }
  }

  private mutating func write(
    _ cells: [[PaperLine]], of table: PaperTable, _ columns: PaperTableColumns
  ) {
    guard cells.indices.contains(columns.main) else { return }
    let main = cells[columns.main]
    var first = main.first.map(runs) ?? []
    if columns.main > 0 {
      let date = cells[0].first.map(runs) ?? []
      first = padded(date, to: columns.indentation - 2) + [DetailRun("  ")] + first
    }
    if !columns.beside.isEmpty {
      first = padded(first, to: columns.widths[columns.main])
      for column in columns.beside where cells.indices.contains(column) {
        let value = cells[column].first.map(runs) ?? []
        first.append(DetailRun("  "))
        first += padded(
          value, to: columns.widths[column], onTheLeft: table.columns[column] == .number)
      }
    }
    addText(first, hanging: columns.indentation)
    let step = columns.indentation * 2 <= self.columns ? columns.indentation : 2
    for line in main.dropFirst() { addText(runs(of: line), indented: max(step, 2)) }
    let below = columns.below.filter(cells.indices.contains).compactMap { column -> [DetailRun]? in
      let values = cells[column].map(runs).filter { !$0.isEmpty }
      guard !values.isEmpty else { return nil }
      let name = Self.small(table.headings[column]) + PaperWords(language).colon
      return [DetailRun(name, .dim)] + .joined(values, by: separator)
    }
    addText(.joined(below, by: separator), indented: max(step, 2))
  }

  private func padded(
    _ runs: [DetailRun], to width: Int, onTheLeft: Bool = false
  ) -> [DetailRun] {
    let used = runs.reduce(0) { $0 + ColumnWidth.of($1.text) }
    let blanks = DetailRun(String(repeating: " ", count: max(0, width - used)))
    return onTheLeft ? [blanks] + runs : runs + [blanks]
  }
}
