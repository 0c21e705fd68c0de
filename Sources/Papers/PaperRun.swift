package import Cooperation

/// A piece of a line: a text, what it is in the line, and what it leads to.
package struct PaperRun: Hashable, Sendable {
  /// What a piece is in its line, by which its look is chosen.
  package enum Meaning: Hashable, Sendable {
    case plain
    /// Set off.
    case strong
    /// Rarer than the rest, as an anniversary of fifty years.
    case notable
    /// What may be passed over.
    case quiet
    case warning
    case date(EventDate)
    /// A sign between other pieces.
    case sign(Sign)
  }

  /// What a sign stands between; its text is the one of print.
  package enum Sign: Hashable, Sendable {
    /// A date, and what was on it.
    case behindDate
    /// Facts of one thing.
    case betweenFacts
    /// The two sides of a relationship.
    case betweenSides
    /// Who owes something, and to whom.
    case owesTo
  }

  package let text: String
  package let meaning: Meaning
  /// The language of the text where it is not the document's own.
  package let language: Language?
  /// True for a text of the records, which is shown as it is written there.
  package let isRecorded: Bool
  /// Nil where it leads nowhere.
  package let target: LinkTarget?

  package init(
    _ text: String, _ meaning: Meaning = .plain, language: Language? = nil,
    isRecorded: Bool = false, to target: LinkTarget? = nil
  ) {
    self.text = text
    self.meaning = meaning
    self.language = language
    self.isRecorded = isRecorded
    self.target = target
  }

  /// True for a text that is set off.
  package var isStrong: Bool { meaning == .strong }

  /// The same text set off.
  var strong: PaperRun { with(.strong) }

  /// The same text with another meaning.
  func with(_ meaning: Meaning) -> PaperRun {
    PaperRun(text, meaning, language: language, isRecorded: isRecorded, to: target)
  }

  /// The same text, which leads somewhere.
  func leading(to target: LinkTarget?) -> PaperRun {
    PaperRun(text, meaning, language: language, isRecorded: isRecorded, to: target)
  }
}

extension [PaperRun] {
  /// Groups of runs one after another with a sign between them.
  static func joined(_ groups: [[PaperRun]], by sign: PaperRun) -> [PaperRun] {
    groups.filter { !$0.isEmpty }.enumerated().flatMap { index, runs in
      index == 0 ? runs : [sign] + runs
    }
  }

  /// Groups of runs one after another with a text between them.
  static func joined(_ groups: [[PaperRun]], by separator: String) -> [PaperRun] {
    joined(groups, by: PaperRun(separator))
  }
}
