/// The formats of a brief.
package enum BriefFormat: String, CaseIterable, Hashable, Sendable {
  case html, markdown

  /// The text of briefs of the same records, one a language.
  package func text(_ briefs: [Brief]) -> String {
    switch self {
    case .html: BriefHTML(briefs).text
    case .markdown: BriefMarkdown(briefs).text
    }
  }
}
