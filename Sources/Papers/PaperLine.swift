/// A line of text and the sources that it rests on.
package struct PaperLine: Hashable, Sendable {
  package let runs: [PaperRun]
  /// Numbers of sources, ascending.
  package let references: [Int]
  /// True for what stands below something else, smaller.
  package let isMinor: Bool

  package init(_ runs: [PaperRun], references: [Int] = [], isMinor: Bool = false) {
    self.runs = runs
    self.references = references
    self.isMinor = isMinor
  }

  package init(_ text: String, references: [Int] = [], isMinor: Bool = false) {
    self.init([PaperRun(text)], references: references, isMinor: isMinor)
  }

  /// The text without its references.
  package var text: String { runs.map(\.text).joined() }

  /// True for a line that is set off as a whole, and stands over what follows.
  package var isLead: Bool { !runs.isEmpty && runs.allSatisfy(\.isStrong) }

  /// The numbers with neighbours joined: 1, 3–5.
  package var referenceSpans: [ClosedRange<Int>] { Self.spans(of: references) }

  /// Ascending numbers with neighbours joined.
  static func spans(of numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.reduce(into: []) { spans, number in
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
  }
}
