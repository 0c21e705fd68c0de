package import Papers

/// The formats of a brief.
package enum BriefFormat: String, CaseIterable, Hashable, Sendable {
  case html, markdown

  /// The format of a file by the ending of its name; a page where it tells nothing.
  package init(path: String) {
    let isMarkdown = [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) }
    self = isMarkdown ? .markdown : .html
  }

  /// The text of briefs of the same records, one a language.
  package func text(_ briefs: [Paper]) -> String {
    switch self {
    case .html: BriefHTML(briefs).text
    case .markdown: BriefMarkdown(briefs).text
    }
  }
}
