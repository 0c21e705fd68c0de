/// Parts of the pictures of charts.
enum SVG {
  /// A length with at most one decimal, whatever the locale.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// A text that starts, ends or has its middle at a place on its baseline, as `anchor` says.
  static func text(
    _ text: String, _ x: Double, _ baseline: Double, anchor: String, size: Double = 12,
    fill: String? = nil
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(baseline))\" text-anchor=\"\(anchor)\" "
      + "font-size=\"\(number(size))\"\(fill.map { " fill=\"\($0)\"" } ?? "")>"
      + "\(HTMLText.escaped(text))</text>\n"
  }

  /// A filled rectangle, with a title that a pointer brings up.
  static func rectangle(
    _ x: Double, _ y: Double, width: Double, height: Double, fill: String, title: String? = nil
  ) -> String {
    let start =
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\" fill=\"\(fill)\""
    guard let title else { return start + "/>\n" }
    return start + "><title>\(HTMLText.escaped(title))</title></rect>\n"
  }
}
