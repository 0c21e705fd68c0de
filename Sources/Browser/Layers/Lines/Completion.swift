/// What is offered at the cursor of a line, and which of it was taken.
package struct Completion: Hashable, Sendable {
  /// The most that are offered at once.
  static let most = 6

  /// The best first.
  package let candidates: [Candidate]
  /// How many more there are than are offered.
  package let hiddenCount: Int
  /// The candidate that stands in the line, once one was taken.
  package internal(set) var chosen: Int?
  /// What the candidates are values of; empty for names of fields.
  let title: String
  /// The line before a candidate was taken.
  let typed: LineEditor
  /// The characters of that line which a candidate takes the place of.
  let range: Range<Int>

  /// The line with a candidate in it.
  func line(taking index: Int) -> LineEditor {
    var line = typed
    line.replace(range, with: candidates[index].text)
    return line
  }
}

/// Something that may stand where the cursor is.
package struct Candidate: Hashable, Sendable {
  /// What the query says for it.
  package let text: String
  /// What it is called.
  let name: String
  /// The spelling that was matched where it is not the name, or what the name means.
  let note: String
  /// How many events in view have it; nil for names of fields.
  package let count: Int?
}

/// The candidates that are offered, and how many there are in all.
struct Offer {
  var candidates: [Candidate] = []
  var total = 0

  /// How many are not offered.
  var hiddenCount: Int { max(0, total - candidates.count) }
}
