import Cells
import Papers

extension DetailWriter {
  /// A chart of one thing as bars, of several as the total of each.
  mutating func write(_ chart: PaperChart) {
    let label = Self.small(chart.rowHeading)
    guard chart.rows.count == 1, let row = chart.rows.first else {
      let totals = chart.rows.map { row in
        [
          DetailRun(row.name.text, to: row.name.target),
          DetailRun("\(Self.noBreak)\(row.total)", .dim),
        ]
      }
      return add(text: label, .joined(totals, by: separator))
    }
    add(text: label, .joined(bars(of: row, chart.spans), by: "  "))
  }

  /// A bar and a number for every span that has events; neighbours without any as one.
  private func bars(of row: PaperChart.Row, _ spans: [ClosedRange<Int>]) -> [[DetailRun]] {
    let peak = max(1, row.counts.max() ?? 1)
    var parts: [[DetailRun]] = []
    var empty: ClosedRange<Int>?
    for (index, (span, count)) in zip(spans, row.counts).enumerated() {
      guard count > 0 else {
        empty = (empty?.lowerBound ?? span.lowerBound)...span.upperBound
        if index + 1 < row.counts.count, row.counts[index + 1] == 0 { continue }
        let years = empty.map(Self.years) ?? ""
        parts.append([DetailRun("\(glyphs.plain(years))\(Self.noBreak)\(glyphs.noValue)", .dim)])
        empty = nil
        continue
      }
      let level = max(1, count * glyphs.rising.count / peak)
      let target = row.targets.indices.contains(index) ? row.targets[index] : nil
      parts.append([
        DetailRun(glyphs.plain(Self.years(span)), to: target),
        DetailRun(String(Self.noBreak)), DetailRun(glyphs.rising[level - 1], .bar),
        DetailRun("\(Self.noBreak)\(count)", .dim),
      ])
    }
    return parts
  }

  private static func years(_ span: ClosedRange<Int>) -> String {
    span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)–\(span.upperBound)"
  }
}
