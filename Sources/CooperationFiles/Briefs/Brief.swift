package import Cooperation

/// A document about a relationship in one language, before it is written in a format.
///
/// Briefs of the same records in two languages have the same sections, blocks and rows, and number
/// their sources alike, so that they can stand side by side.
package struct Brief: Hashable, Sendable {
  package let language: Language
  package let title: BriefLine
  /// What sort of document it is.
  package let subtitle: String
  /// As of which day, and from which records.
  package let basis: String
  package let sections: [BriefSection]
  package let sourcesHeading: String
  /// The sources by their numbers, from 1.
  package let sources: [BriefSource]
}
