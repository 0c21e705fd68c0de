package import Cooperation

/// What is asked before an export: format, records, columns, language, and where to.
package struct ExportDialog: Hashable, Sendable {
  /// A line of the dialog.
  package enum Field: Hashable, Sendable, CaseIterable {
    case format, records, columns, language, byteOrderMark, formulas, file
  }

  /// The index of the format among those of the list in hand.
  package internal(set) var format: Int
  package internal(set) var field = Field.format
  /// True to write the marked rows alone.
  package internal(set) var isOfMarks: Bool
  /// The names of the chosen columns; nil for those of the format.
  package internal(set) var columns: Set<String>?
  package internal(set) var language: Language
  package internal(set) var hasByteOrderMark = true
  package internal(set) var keepsFormulas = false
  /// The name of the file.
  package internal(set) var line: LineEditor
  /// The line of the list of columns that has the cursor; nil while the list is closed.
  package internal(set) var columnCursor: Int?
  /// The file that would be replaced if the dialog is accepted again.
  package internal(set) var confirmsReplacing: String?
  /// How many records are written; nil while nothing is.
  package internal(set) var written: Int?
}
