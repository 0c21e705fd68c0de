import Cooperation
package import Papers

/// The formats of a brief.
package enum BriefFormat: String, CaseIterable, Hashable, Sendable {
  case html, markdown

  /// The endings of the names of its files, the usual one first.
  package var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The endings of all, for a sentence.
  package static let endings = allCases.compactMap(\.endings.first).joined(separator: ", ")

  /// The format of a file by the ending of its name; nil where it tells none.
  package init?(path: String) {
    let ending = UserPath.ending(of: path)
    let format = Self.allCases.first { ending.map($0.endings.contains) ?? false }
    guard let format else { return nil }
    self = format
  }

  /// The text of briefs of the same records, one a language.
  package func text(_ briefs: [Paper]) -> String {
    switch self {
    case .html: BriefHTML(briefs).text
    case .markdown: BriefMarkdown(briefs).text
    }
  }
}
