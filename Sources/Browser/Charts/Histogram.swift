import Cells
import Cooperation

/// Events by year, as bars over the list; empty years are dots, and the ends are named.
enum Histogram {
  static func render(_ state: State, in rect: Rect, on screen: inout Screen) {
    guard let years = state.catalog.years(of: state.catalog.events.indices) else { return }
    let first = "\(years.lowerBound)"
    let last = "\(years.upperBound)"
    let room = rect.columns - first.count - last.count - 4
    guard room > 8 else { return }
    let bins = Bins(years, columns: room)
    let counts = bins.counts(state)
    let row = rect.maxRow - 1
    screen.put(first, column: rect.column + 1, row: row, style: .dim)
    let start = rect.column + first.count + 2
    let peak = max(1, counts.max() ?? 1)
    let levels = state.glyphs.rising.count
    for (index, count) in counts.enumerated() {
      let column = start + index * bins.width
      let height = count == 0 ? 0 : max(1, count * levels * rect.rows / peak)
      for line in 0..<rect.rows {
        let part = min(levels, max(0, height - line * levels))
        guard part > 0 else { continue }
        let sign = String(repeating: state.glyphs.rising[part - 1], count: bins.barWidth)
        screen.put(sign, column: column, row: row - line, style: .bar)
      }
      if count == 0 {
        screen.put(state.glyphs.noValue, column: column, row: row, style: .dim)
      }
    }
    let end = start + counts.count * bins.width
    screen.put(last, column: end + 1, row: row, style: .dim)
  }

  /// Years put together so that their bars fit.
  private struct Bins {
    let first: Int
    let count: Int
    let yearsPerBin: Int
    /// Columns from one bar to the next.
    let width: Int
    let barWidth: Int

    init(_ years: ClosedRange<Int>, columns: Int) {
      first = years.lowerBound
      yearsPerBin = (years.count + columns - 1) / columns
      count = (years.count + yearsPerBin - 1) / yearsPerBin
      width = max(1, min(3, columns / max(1, count)))
      barWidth = width > 1 ? width - 1 : 1
    }

    func counts(_ state: State) -> [Int] {
      let table = state.catalog.table(.year)
      var counts = [Int](repeating: 0, count: count)
      for (index, value) in table.values.enumerated() {
        guard let year = Int(value.id) else { continue }
        let bin = (year - first) / yearsPerBin
        if counts.indices.contains(bin) { counts[bin] += state.survey.count(.year, value: index) }
      }
      return counts
    }
  }
}
