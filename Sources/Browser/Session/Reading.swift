import Cooperation

/// What the detail shows, the link under its cursor, and the way through the screens.
package struct Reading: Sendable {
  /// What a document was laid out for.
  struct Key: Hashable, Sendable {
    let list: RowKind
    /// The id of the row.
    let row: String?
    let page: ShownPage?
    /// The stamp of the records.
    let stamp: UInt64
    /// The filters that the page rests on, if it does, as they are written and as they were asked.
    let query: Query?
    let asked: Query?
    let columns: Int
    let rows: Int
    let language: Language
  }

  /// The focused row as the detail shows it; empty while no pane shows it.
  package private(set) var document = DetailDocument()
  private(set) var key: Key?
  /// The index of the link that has the cursor.
  package internal(set) var link: Int?
  var history = ScreenHistory()
  /// What is shown in place of the focused row.
  package internal(set) var page: (any Page)?
  /// True when a pane was enlarged before the page was opened.
  var wasZoomed = false

  /// The link that has the cursor.
  package var focusedLink: DetailLink? {
    link.flatMap { document.links.indices.contains($0) ? document.links[$0] : nil }
  }

  /// Shows another document.
  mutating func show(_ document: DetailDocument, for key: Key) {
    self.document = document
    self.key = key
  }
}
