package import Cooperation

/// A document in one language before it is laid out: what is said, in which words and in which order.
///
/// What lays it out decides columns, signs and tags, and nothing else. Papers of the same records in two
/// languages have the same parts, blocks and rows, and number their sources alike, so that they can stand
/// side by side.
package struct Paper: Hashable, Sendable {
  package let language: Language
  package let title: PaperLine
  /// What sort of document it is.
  package let subtitle: String
  /// What it rests on.
  package let basis: String
  package let parts: [PaperPart]
  package let sourcesHeading: String
  /// The sources by their numbers, from 1.
  package let sources: [PaperSource]
  /// What stands at its very end: where corrections go; nil where the records do not tell.
  package let closing: PaperLine?
}
