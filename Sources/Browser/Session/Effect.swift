package import Cooperation

/// Something for the program to do outside the session, as the session asks.
package enum Effect: Hashable, Sendable {
  /// Write these rows, in this order, to a file.
  case export(ExportRequest)
  /// Write the document of a page to a file.
  case document(DocumentRequest)
  /// Stop the export that is being written.
  case cancelExport
  /// Show an address to the user's browser.
  case openLink(String)
  /// Put a text where it can be pasted elsewhere.
  case copy(String)
  /// Read or change the saved views.
  case views(ViewsRequest)
}

/// What is to be exported, and where to.
package struct ExportRequest: Hashable, Sendable {
  package let format: ExportFormat
  package let path: String
  package let list: RowKind
  /// Of the list.
  package let rows: [Int]
  /// What found them.
  package let query: Query
  /// The names of the chosen columns; nil for those of the format.
  package let columns: [String]?
  package let language: Language
  package let hasByteOrderMark: Bool
  package let keepsFormulas: Bool
  /// True when an existing file may be replaced.
  package let isReplacing: Bool
}

/// The document of a page, and where to write it.
package struct DocumentRequest: Hashable, Sendable {
  /// What is written.
  package enum Document: Hashable, Sendable {
    /// The brief of two sides, or of one with its partners; Markdown where the file ends in `.md`, else
    /// a page.
    case brief(Counterpart, Counterpart?)
    /// What comes up in some days; with rows, of these alone; with the anniversaries that are
    /// usually kept or with all.
    case calendar(ClosedRange<CalendarDate>, rows: UpcomingRows?, hasAllAnniversaries: Bool)
    /// How many rows of a list, as a query finds them, take the values of two facets; in the format that
    /// the ending of the file names.
    case counts(Facet, by: Facet, of: RowKind, Query)
  }

  package let document: Document
  package let path: String
  package let language: Language
  /// True when an existing file may be replaced.
  package let isReplacing: Bool
}

/// How an effect went.
package enum EffectResult: Hashable, Sendable {
  /// The absolute path of the file that was written, and a line that fetches it over SSH, if any.
  case exported(path: String, fetch: String?)
  /// It was stopped, and nothing was written.
  case cancelled
  /// There is a file already.
  case exists(path: String)
  /// The link was handed on, or is shown because it could not be.
  case link(String, isOpened: Bool)
  /// A text was copied, or why not.
  case copied(String, CopyWay)
  /// The saved views as they are after what was asked.
  case views([NamedView], after: ViewsRequest)
  case failed(EffectFailure)
}
