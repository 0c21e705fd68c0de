import Cells

/// A line of text in several styles.
package struct StyledLine: Hashable, Sendable {
  /// A stretch of one style.
  struct Span: Hashable, Sendable {
    let text: String
    let style: Style
  }

  var spans: [Span]

  init(_ spans: [Span] = []) { self.spans = spans }

  init(_ text: String, _ style: Style = .text) { spans = [Span(text: text, style: style)] }

  /// The text without its styles.
  package var text: String { spans.map(\.text).joined() }
}

extension Screen {
  /// Draws a line from a column on, within a number of columns.
  mutating func put(_ line: StyledLine, column: Int, row: Int, limit: Int) {
    var used = 0
    for span in line.spans where used < limit {
      used += put(
        span.text, column: column + used, row: row, style: span.style, limit: limit - used)
    }
  }
}
