import Words

/// What a format is like, for those who offer it.
package struct ExportTraits: Hashable, Sendable {
  /// The usual ending of a file's name.
  package let fileExtension: String
  /// The columns that it has without a choice; empty where columns cannot be chosen.
  package var columns: [ExportColumn] = []
  /// True for a document whose own words are those of a language.
  package var isInOneLanguage = false
  /// True for a format that may begin with a byte order mark, and whose cells a spreadsheet may run.
  package var isPlainTable = false
  /// True for bytes that a terminal cannot show.
  package var isBinary = false

  /// True where columns can be chosen.
  package var hasColumns: Bool { !columns.isEmpty }
}
