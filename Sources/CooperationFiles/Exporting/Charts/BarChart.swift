/// Counts as bars, drawn in SVG for a page without scripts.
package struct BarChart: Hashable, Sendable {
  /// One bar.
  package struct Bar: Hashable, Sendable {
    package let label: String
    package let count: Int

    package init(_ label: String, _ count: Int) {
      self.label = label
      self.count = count
    }
  }

  package let bars: [Bar]
  /// What the chart shows, for those who do not see it.
  package let title: String

  package init(_ bars: [Bar], title: String) {
    self.bars = bars
    self.title = title
  }

  private static let width = 720

  /// Bars that stand side by side, for a row of years.
  ///
  /// A count stands on each bar where there is room, else on the longest alone; labels are left out
  /// evenly where there is none.
  package var columns: String {
    let (height, edge) = (132.0, 16.0)
    let step = (Double(Self.width) - 2 * edge) / Double(max(bars.count, 12))
    let most = max(1, bars.map(\.count).max() ?? 1)
    let highest = bars.firstIndex { $0.count == most }
    let labelWidth = (bars.map { Self.textWidth($0.label) }.max() ?? 0) + 8
    let every = [1, 2, 5, 10, 20].first { Double($0) * step >= labelWidth } ?? 50
    let hasCounts = step >= Self.textWidth(String(most)) + 2
    var body = ""
    for (index, bar) in bars.enumerated() {
      let size = Double(bar.count) / Double(most) * height
      let (left, top) = (edge + Double(index) * step, height + 16 - size)
      let middle = left + step / 2
      if bar.count > 0 {
        body += Self.bar(left + step * 0.1, top, step * 0.8, size, "\(bar.label): \(bar.count)")
        if hasCounts || index == highest {
          body += SVG.text(String(bar.count), middle, top - 4, anchor: "middle")
        }
      }
      // Of years, the round ones keep their labels.
      if (Int(bar.label) ?? index).isMultiple(of: every) {
        body += SVG.text(bar.label, middle, height + 32, anchor: "middle")
      }
    }
    body += "<path d=\"M0 \(SVG.number(height + 16.5))H\(Self.width)\" stroke=\"#888\"/>\n"
    return picture(height: Int(height) + 38, body)
  }

  /// Bars that lie one below the other, for names.
  package var rows: String {
    let row = 22.0
    let most = max(1, bars.map(\.count).max() ?? 1)
    let labels = min(340, (bars.map { Self.textWidth($0.label) }.max() ?? 0) + 8)
    let room = Double(Self.width) - labels - Self.textWidth(String(most)) - 12
    var body = ""
    for (index, bar) in bars.enumerated() {
      let top = Double(index) * row
      let size = Double(bar.count) / Double(most) * room
      body += SVG.text(bar.label, labels - 6, top + 15, anchor: "end")
      body += Self.bar(labels, top + 3, size, row - 6, "\(bar.label): \(bar.count)")
      body += SVG.text(String(bar.count), labels + size + 5, top + 15, anchor: "start")
    }
    return picture(height: Int(row) * max(1, bars.count), body)
  }

  private func picture(height: Int, _ body: String) -> String {
    "<svg viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" "
      + "xmlns=\"http://www.w3.org/2000/svg\">\n"
      + "<title>\(HTMLText.escaped(title))</title>\n\(body)</svg>\n"
  }

  private static func bar(
    _ left: Double, _ top: Double, _ width: Double, _ height: Double, _ title: String
  ) -> String {
    SVG.rectangle(left, top, width: width, height: height, fill: "#2f6f9f", title: title)
  }

  /// About how wide a text of 12 pixels is.
  private static func textWidth(_ text: String) -> Double { 12 * TextWidth.of(text) }
}
