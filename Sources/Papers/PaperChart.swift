/// How many events there are in each span of years, of one thing or of several.
package struct PaperChart: Hashable, Sendable {
  /// What is counted, and its counts, one for each span.
  package struct Row: Hashable, Sendable {
    package let name: PaperRun
    package let counts: [Int]
    /// How many events there are in all spans, each once.
    package let total: Int
    /// What each count leads to; empty where none leads anywhere.
    package let targets: [LinkTarget]
  }

  /// What it shows, in a sentence.
  package let caption: PaperLine
  /// A year, or the first and the last.
  package let spans: [ClosedRange<Int>]
  /// The most frequent first.
  package let rows: [Row]
  /// The heading of the rows.
  package let rowHeading: String

  /// The rows that have room in a picture; the caption tells how many there are.
  package var pictured: ArraySlice<Row> { rows.prefix(Self.mostPictured) }

  static let mostPictured = 10

  /// The years of a span in four digits and two: 2019, 1990–94.
  package static func label(_ span: ClosedRange<Int>) -> String {
    guard span.count > 1 else { return "\(span.lowerBound)" }
    let last = span.upperBound % 100
    return "\(span.lowerBound)–\(last < 10 ? "0" : "")\(last)"
  }

  /// Single years where there are no more than eighteen, else spans of five or ten years that begin
  /// at round numbers.
  package static func spans(of years: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let length = years.count <= 18 ? 1 : years.count <= 80 ? 5 : 10
    let first = years.lowerBound - years.lowerBound % length
    return stride(from: first, through: years.upperBound, by: length).map {
      $0...$0 + length - 1
    }
  }
}
