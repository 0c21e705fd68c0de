import Cooperation
import Foundation
import Papers
import Words

/// Draws the sectors of a brief by year: a grid of numbers whose cells are the darker the more
/// events they have.
struct BriefChartSVG {
  private let chart: PaperChart
  private let language: Language

  private static let rowHeight = 22.0
  private static let headHeight = 22.0
  private static let width = 640.0

  init(_ chart: PaperChart, language: Language) {
    self.chart = chart
    self.language = language
  }

  /// The picture as an element of html, by an address that holds the picture itself.
  ///
  /// Word processors take a picture so, but would print the text of one that is written out; they
  /// also need to be told how large it is, in pixels.
  func element(width: Int) -> String {
    let data = Data(svg.utf8).base64EncodedString()
    let scale = Double(width) / Self.width
    return
      "<img width=\"\(width)\" height=\"\(Int(height * scale))\" "
      + "alt=\"\(HTMLText.escaped(description))\" src=\"data:image/svg+xml;base64,\(data)\">"
  }

  /// The counts in words, for those who do not see the picture.
  private var description: String {
    chart.pictured.map { row in
      let counts = zip(chart.spans, row.counts).filter { $0.1 > 0 }
        .map { "\(PaperChart.label($0.0)): \($0.1)" }
      return "\(row.name.text) (\(counts.joined(separator: ", ")))"
    }.joined(separator: "; ")
  }

  private var height: Double {
    Self.headHeight + Double(chart.pictured.count) * Self.rowHeight + 2
  }

  /// The picture.
  var svg: String {
    let labels = labelWidth
    let cell = min(46, (Self.width - labels) / Double(max(1, chart.spans.count)))
    // One event is not the darkest there is, even where no cell has more.
    let most = max(4, chart.pictured.flatMap(\.counts).max() ?? 0)
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(language.rawValue)" \
      width="\(Int(Self.width))" height="\(Int(height))" \
      viewBox="0 0 \(Int(Self.width)) \(Int(height))" font-family="\(Self.fonts(language))">

      """
    for (index, span) in chart.spans.enumerated() {
      let x = labels + (Double(index) + 0.5) * cell
      text += SVG.text(
        Self.yearLabel(span, index, cell), x, Self.headHeight - 8, anchor: "middle",
        size: yearSize(cell), fill: "#333")
    }
    for (line, row) in chart.pictured.enumerated() {
      let y = Self.headHeight + Double(line) * Self.rowHeight
      text += SVG.text(row.name.text, 0, y + 15, anchor: "start", fill: "#111")
      for (index, count) in row.counts.enumerated() {
        let x = labels + Double(index) * cell
        text += Self.cell(count, most, x, y, width: cell - 1.5, height: Self.rowHeight - 1.5)
      }
    }
    return text + "</svg>\n"
  }

  private func yearSize(_ cell: Double) -> Double {
    let longest = chart.spans.enumerated().map { Self.yearLabel($1, $0, cell).count }.max() ?? 4
    return min(11, max(8.5, cell / (0.6 * Double(longest))))
  }

  /// A year in four digits where they fit, else in two behind an apostrophe.
  private static func yearLabel(_ span: ClosedRange<Int>, _ index: Int, _ cell: Double) -> String {
    if span.count > 1 || cell >= 34 { return PaperChart.label(span) }
    let short = span.lowerBound % 100
    return "’\(short < 10 ? "0" : "")\(short)"
  }

  /// As wide as the longest name needs.
  private var labelWidth: Double {
    let widths = chart.pictured.map { 12 * TextWidth.of($0.name.text) }
    return min(300, (widths.max() ?? 60) + 12)
  }

  private static func cell(
    _ count: Int, _ most: Int, _ x: Double, _ y: Double, width: Double, height: Double
  ) -> String {
    let share = most > 0 ? Double(count) / Double(most) : 0
    // From nearly white to the navy of the headings.
    func channel(_ light: Double, _ dark: Double) -> Int {
      count == 0 ? 246 : Int((light + (dark - light) * share).rounded())
    }
    let colour = "rgb(\(channel(218, 31)),\(channel(228, 58)),\(channel(240, 95)))"
    var text = SVG.rectangle(x, y, width: width, height: height, fill: colour)
    if count > 0 {
      text += SVG.text(
        "\(count)", x + width / 2, y + 15, anchor: "middle", size: 11,
        fill: share > 0.5 ? "#fff" : "#111")
    }
    return text
  }

  private static func fonts(_ language: Language) -> String {
    let japanese = "Hiragino Sans, Yu Gothic, Noto Sans CJK JP, MS Gothic"
    let latin = "Noto Sans, Segoe UI, Arial, Liberation Sans, DejaVu Sans"
    return language == .ja
      ? "\(japanese), \(latin), sans-serif" : "\(latin), \(japanese), sans-serif"
  }
}
