package import Cooperation

/// A line being typed at the foot of the screen, and what it is for.
package struct Prompt: Hashable, Sendable {
  /// What the line is for.
  package enum Purpose: Hashable, Sendable {
    /// Words that narrow the list while they are typed.
    case search
    /// The whole query.
    case query
    /// Words that narrow the list of a facet pane.
    case facet
    /// A date to go to.
    case date
    /// One side of a relationship, or two with `~` between.
    case sides
    /// The name of the file that a page is written to.
    case pageFile
  }

  package let purpose: Purpose
  package var line: LineEditor
  /// The filters before the line was opened.
  package var original: Filters
  /// The id of the focused event before the line was opened.
  package var originalEvent: String?
  /// Why the line is no query yet.
  package var error: QueryError?
}
