import Cells
import Cooperation
import Words

/// Rows by spans of time, as bars over a line of years; empty spans are dots.
enum Histogram {
  static func render(_ session: Session, in rect: Rect, on screen: inout Screen) {
    let columns = rect.columns - 2
    guard columns >= 8, rect.rows >= 2, let bins = session.timeline.bins else { return }
    let frame = HistogramFrame(binCount: bins.counts.count, columns: columns)
    let firstBin = min(
      max(0, session.timeline.firstBin), max(0, bins.counts.count - frame.visibleCount))
    let focus = session.timeline.window ?? session.focusedBins
    let left = rect.column + 1
    let barRows = rect.rows - 1
    let peak = max(1, bins.counts.max() ?? 1)
    let chosen = session.chosenDays
    for place in 0..<frame.visibleCount {
      let index = firstBin + place
      let days = bins.days(of: index...index)
      let isChosen = chosen.allSatisfy { ranges in ranges.contains { $0.overlaps(days) } }
      let isFocused = focus?.contains(index) ?? false
      let style: Style = isFocused ? .accent : isChosen ? .bar : .dim
      let bar = Rect(
        column: left + place * frame.pitch, row: rect.row, columns: frame.barColumns,
        rows: barRows)
      render(
        bins.counts[index], isVague: bins.vague[index] > 0, peak, session.glyphs, style, in: bar,
        on: &screen)
    }
    var axis = HistogramAxis(bins, frame, firstBin: firstBin, columns: columns)
    axis.render(session, focus: focus, column: left, row: rect.maxRow - 1, on: &screen)
  }

  /// Says on the upper border of the list, behind its title, what one bar stands for, and returns the
  /// columns that it takes.
  static func renderScale(
    _ session: Session, behind used: Int, in rect: Rect, on screen: inout Screen
  ) -> Int {
    guard session.layout.histogramHeight > 0, rect.columns >= 10, let bins = session.timeline.bins
    else { return 0 }
    let text = " \(session.strings[.bar(bins.scale)]) "
    let column = rect.column + used + 2
    // The place in the list keeps its own at the other end.
    guard column + ColumnWidth.of(text) + 12 <= rect.maxColumn else { return 0 }
    screen.put(text, column: column, row: rect.row, style: .dim)
    return ColumnWidth.of(text) + 1
  }

  /// One bar: a dot for nothing, `~` where no more is known than that it may have been then.
  private static func render(
    _ count: Int, isVague: Bool, _ peak: Int, _ glyphs: Glyphs, _ style: Style, in rect: Rect,
    on screen: inout Screen
  ) {
    let row = rect.maxRow - 1
    guard count > 0 else {
      let isFocused = style == .accent
      screen.put(
        isVague ? "~" : glyphs.noValue, column: rect.column, row: row,
        style: isFocused ? style : .dim)
      return
    }
    let levels = glyphs.rising.count
    let height = max(1, count * levels * rect.rows / peak)
    for line in 0..<rect.rows {
      let part = min(levels, max(0, height - line * levels))
      guard part > 0 else { return }
      let sign = String(repeating: glyphs.rising[part - 1], count: rect.columns)
      screen.put(sign, column: rect.column, row: row - line, style: style)
    }
  }
}

extension Session {
  /// The days of each filter of dates, all of which must hold.
  fileprivate var chosenDays: [[ClosedRange<CalendarDate>]] {
    query.conjuncts.compactMap { term in
      guard case .field(let field) = term, term.isOfDates(of: list) else { return nil }
      return field.values.compactMap { DateRange($0.text)?.days }
    }
  }
}
