import Cells
import Cooperation
import Words

/// The line of years under the bars: the focused span first, then the ends, then years between.
struct HistogramAxis {
  private let bins: DateBins
  private let frame: HistogramFrame
  private let firstBin: Int
  private let columns: Int
  private var isTaken: [Bool]

  init(_ bins: DateBins, _ frame: HistogramFrame, firstBin: Int, columns: Int) {
    self.bins = bins
    self.frame = frame
    self.firstBin = firstBin
    self.columns = columns
    isTaken = [Bool](repeating: false, count: columns + 1)
  }

  /// Draws the axis from a column on.
  mutating func render(
    _ session: Session, focus: ClosedRange<Int>?, column: Int, row: Int, on screen: inout Screen
  ) {
    let visible = firstBin..<firstBin + frame.visibleCount
    if let focus, focus.upperBound >= visible.lowerBound, focus.lowerBound < visible.upperBound {
      let shown = focus.clamped(
        to: visible.lowerBound...max(visible.lowerBound, visible.upperBound - 1))
      let place = (shown.lowerBound - firstBin) * frame.pitch
      let pointer = session.glyphs.pointer
      let gap = String(repeating: " ", count: frame.pitch - 1)
      let pointers = pointer + String(repeating: gap + pointer, count: shown.count - 1)
      let text = session.glyphs.plain(SpanText.text(bins.days(of: focus), session.language))
      // The fullest form that fits, behind the pointers or before them.
      for text in [text, "\(year(focus.lowerBound))", ""] {
        let width = ColumnWidth.of(text)
        let isBehind = place + ColumnWidth.of(pointers) + width <= columns
        guard isBehind || place >= width else { continue }
        put(
          isBehind ? pointers + text : text + pointers, isBehind ? place : place - width,
          .accent.bold(), column, row, on: &screen)
        break
      }
    }
    guard let first = visible.first, let last = visible.last else { return }
    let ellipsis = session.glyphs.ellipsis
    put((first > 0 ? ellipsis : "") + "\(year(first))", 0, .dim, column, row, on: &screen)
    let end = "\(year(last))" + (last < bins.counts.count - 1 ? ellipsis : "")
    put(end, min(columns, frame.columns) - ColumnWidth.of(end), .dim, column, row, on: &screen)
    for step in [1, 2, 5, 10, 20, 50, 100] where columnsOfYear * step >= 6 * 12 {
      for index in visible where isTick(index, step) {
        put(
          "\(year(index))", (index - firstBin) * frame.pitch, .dim, column, row, on: &screen)
      }
      return
    }
  }

  /// The columns of a year, times twelve.
  private var columnsOfYear: Int { frame.pitch * 144 / bins.scale.rawValue }

  private func year(_ index: Int) -> Int { bins.days(of: index...index).lowerBound.year }

  private func isTick(_ index: Int, _ step: Int) -> Bool {
    let days = bins.days(of: index...index)
    return days.lowerBound.month == 1 && days.lowerBound.year % step == 0
  }

  /// Draws a label where nothing touches another.
  private mutating func put(
    _ text: String, _ place: Int, _ style: Style, _ column: Int, _ row: Int,
    on screen: inout Screen
  ) {
    let width = ColumnWidth.of(text)
    guard place >= 0, width > 0, place + width <= columns else { return }
    let around = max(0, place - 1)..<min(columns, place + width + 1)
    guard !isTaken[around].contains(true) else { return }
    for taken in place..<place + width { isTaken[taken] = true }
    screen.put(text, column: column + place, row: row, style: style)
  }
}
