import Cells
import Papers

/// Where the columns of a paper's table stand on the screen.
struct PaperTableColumns {
  /// The column that says what a row is about: the first that is no date.
  let main: Int
  /// The columns behind a name, as wide as their widest value.
  let beside: [Int]
  /// The columns that have no room in the line.
  let below: [Int]
  let widths: [Int]
  /// How far in the lines below the first begin.
  let indentation: Int
  /// The names of the columns that stand in the line; nil where there is one alone.
  let heading: String?

  init(_ table: PaperTable, dateColumns: Int) {
    main = table.columns.first == .date ? 1 : 0
    let isName = main < table.columns.count && table.columns[main] == .label
    let rest = Array(table.columns.indices.dropFirst(main + 1))
    let narrow = isName ? rest.filter { [.number, .date].contains(table.columns[$0]) } : []
    beside = narrow
    below = rest.filter { !narrow.contains($0) }
    let widths = table.columns.indices.map { column in
      let values = table.rows.map { row -> Int in
        guard case .cells(let cells) = row, cells.indices.contains(column) else { return 0 }
        return ColumnWidth.of(cells[column].first?.text ?? "")
      }
      let heading = table.headings.indices.contains(column) ? table.headings[column] : ""
      return max(values.max() ?? 0, ColumnWidth.of(heading))
    }
    self.widths = widths
    indentation = main > 0 ? dateColumns + 2 : 0
    let named = [main] + narrow
    heading =
      narrow.isEmpty
      ? nil
      : named.map { column in
        let name = table.headings[column]
        return table.columns[column] == .number
          ? name.paddedLeft(to: widths[column]) : name.padded(to: widths[column])
      }.joined(separator: "  ")
  }
}
