import Cells
import Cooperation
import CooperationFiles

/// How many events take each pair of values of two facets.
struct CrossCount {
  /// A value of the first facet with its counts by the values of the second.
  struct Line {
    let value: CountLine
    let counts: [Int]
  }

  /// The values of the second facet, in the order of the counts; years in theirs.
  let columns: [CountLine]
  let lines: [Line]

  /// Counts some rows; values that none takes are left out.
  init(_ facet: Facet, by other: Facet, _ found: FoundRows, _ session: QuerySession) {
    let counts = session.catalog.crossCounts(facet, by: other, of: found)
    let columns = Self.sorted(counts.groupTotals, other, session)
    self.columns = columns.map(\.line)
    lines = Self.sorted(counts.valueTotals, facet, session).map { value in
      Line(value: value.line, counts: columns.map { counts[value.index, $0.index] })
    }
  }

  /// The values that rows take, the most frequent first; years in their order.
  private static func sorted(
    _ totals: [Int], _ facet: Facet, _ session: QuerySession
  ) -> [(index: Int, line: CountLine)] {
    let values = session.catalog.table(facet).values
    let taken = values.indices.filter { totals[$0] > 0 }.map { index in
      let name = values[index].name.text(in: session.language) ?? values[index].id
      return (index, CountLine(id: values[index].id, name: name, count: totals[index]))
    }
    guard facet != .year else { return taken.sorted { $0.1.id < $1.1.id } }
    return taken.sorted { ($1.1.count, $0.1.id) < ($0.1.count, $1.1.id) }
  }

  /// The counts in a format.
  func text(_ format: CountFormat) -> String {
    switch format {
    case .table: table
    case .csv: csv
    case .json: json.pretty() + "\n"
    }
  }

  /// Aligned lines under the codes of the second facet; a dot for none.
  private var table: String {
    let names = lines.map { $0.value.name.drawn }
    let widest = names.map { ColumnWidth.of($0) }.max() ?? 0
    let total = String(lines.map(\.value.count).max() ?? 0).count
    let widths = columns.map { max(ColumnWidth.of($0.id), String($0.count).count) }
    let blank = String(repeating: " ", count: widest + 2 + total)
    let header = zip(columns, widths).map { "  " + $0.id.paddedLeft(to: $1) }.joined()
    let body = zip(lines, names).map { line, name in
      let cells = zip(line.counts, widths).map { count, width in
        "  " + (count > 0 ? "\(count)" : ".").paddedLeft(to: width)
      }
      return name.padded(to: widest) + "  " + "\(line.value.count)".paddedLeft(to: total)
        + cells.joined() + "\n"
    }
    return lines.isEmpty ? "" : blank + header + "\n" + body.joined()
  }

  private var csv: String {
    let header = CSVRow.text(
      ["value", "name", "count"] + columns.map(\.id), keepsFormulas: true)
    return header
      + lines.map { line in
        let facts = [line.value.id, line.value.name, "\(line.value.count)"]
        return CSVRow.text(facts + line.counts.map(String.init), keepsFormulas: false)
      }.joined()
  }

  private var json: JSONValue {
    .array(
      lines.map { line in
        .object([
          "value": .string(line.value.id), "name": .string(line.value.name),
          "count": .number(line.value.count),
          "counts": CountJSON.value(
            zip(columns, line.counts).filter { $1 > 0 }.map { column, count in
              CountLine(id: column.id, name: column.name, count: count)
            }),
        ])
      })
  }
}
