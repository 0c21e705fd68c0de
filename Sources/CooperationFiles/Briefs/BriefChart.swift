/// How many events each sector has in each span of years.
package struct BriefChart: Hashable, Sendable {
  /// A sector and its counts, one for each span.
  package struct Row: Hashable, Sendable {
    package let name: BriefRun
    package let counts: [Int]
  }

  /// What it shows, in a sentence.
  package let caption: BriefLine
  /// A year, or the first and the last.
  package let spans: [ClosedRange<Int>]
  package let rows: [Row]
  /// The heading of the sectors.
  package let rowHeading: String

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
