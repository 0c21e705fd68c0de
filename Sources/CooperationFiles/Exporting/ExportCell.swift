package import Cooperation

/// What stands in one cell of a table.
package enum ExportCell: Hashable, Sendable {
  case text(String)
  case date(EventDate)
  case list([String])
  /// Addresses, each with the text that stands for it where a table can hide an address.
  case links([Link])

  /// An address and its text.
  package struct Link: Hashable, Sendable {
    package let text: String
    /// Nil for a source that has none.
    package let url: String?
  }

  /// The cell as text; lists are joined by `;`.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.description
    case .list(let items): items.joined(separator: ";")
    case .links(let links):
      links.map { link in
        link.url.map { $0 == link.text ? $0 : "\(link.text) <\($0)>" } ?? link.text
      }.joined(separator: ";")
    }
  }
}
