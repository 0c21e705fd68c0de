package import Cooperation

/// A line of text and the sources that it rests on.
package struct BriefLine: Hashable, Sendable {
  package let runs: [BriefRun]
  /// Numbers of sources, ascending.
  package let references: [Int]
  /// True for what stands below something else, smaller.
  package let isMinor: Bool

  init(_ runs: [BriefRun], references: [Int] = [], isMinor: Bool = false) {
    self.runs = runs
    self.references = references
    self.isMinor = isMinor
  }

  init(_ text: String, references: [Int] = [], isMinor: Bool = false) {
    self.init([BriefRun(text)], references: references, isMinor: isMinor)
  }

  /// The text without its references.
  package var text: String { runs.map(\.text).joined() }

  /// True for a line that is set off as a whole, and stands over what follows.
  package var isLead: Bool { !runs.isEmpty && runs.allSatisfy(\.isStrong) }

  /// The same line, in which dates do not break but before a bracket or a dash.
  var withWholeDates: BriefLine {
    let parts = runs.map { run -> BriefRun in
      var text = ""
      for character in run.text {
        if character == "(" || character == "–", text.last == "\u{A0}" {
          text.removeLast()
          text += " "
        }
        text.append(character == " " ? "\u{A0}" : character)
      }
      return BriefRun(text, language: run.language, isStrong: run.isStrong)
    }
    return BriefLine(parts, references: references, isMinor: isMinor)
  }

  /// The numbers with neighbours joined: 1, 3–5.
  package var referenceSpans: [ClosedRange<Int>] {
    references.reduce(into: []) { spans, number in
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
  }
}

/// A piece of a line.
package struct BriefRun: Hashable, Sendable {
  package let text: String
  /// The language of the text where it is not the brief's own.
  package let language: Language?
  package let isStrong: Bool

  init(_ text: String, language: Language? = nil, isStrong: Bool = false) {
    self.text = text
    self.language = language
    self.isStrong = isStrong
  }

  /// The same text set off.
  var strong: BriefRun { BriefRun(text, language: language, isStrong: true) }
}

extension [BriefRun] {
  /// Groups of runs one after another with a text between them.
  static func joined(_ groups: [[BriefRun]], by separator: String) -> [BriefRun] {
    groups.filter { !$0.isEmpty }.enumerated().flatMap { index, runs in
      index == 0 ? runs : [BriefRun(separator)] + runs
    }
  }
}
