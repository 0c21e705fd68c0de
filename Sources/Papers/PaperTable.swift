/// A table of a document.
package struct PaperTable: Hashable, Sendable {
  /// How wide a column is, and how its cells stand.
  package enum Column: Hashable, Sendable {
    /// As wide as a date.
    case date
    /// As wide as a label or a name.
    case label
    case number
    /// Takes what the others leave.
    case text
  }

  /// A row of cells, or a heading over the rows below it.
  package enum Row: Hashable, Sendable {
    case cells([[PaperLine]])
    case group(String)
  }

  package let columns: [Column]
  /// The headings of the columns; empty for a table of labels and values.
  package let headings: [String]
  package let rows: [Row]

  init(_ columns: [Column], headings: [String] = [], rows: [Row]) {
    self.columns = columns
    self.headings = headings
    self.rows = rows
  }

  /// True for labels with what they say.
  package var isOfFacts: Bool { headings.isEmpty && columns.first == .label }
}
