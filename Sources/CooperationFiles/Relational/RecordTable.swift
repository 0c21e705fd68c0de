/// One table of the records in relational form, as SQLite and data packages have it.
struct RecordTable: Hashable, Sendable {
  /// A column.
  struct Column: Hashable, Sendable {
    /// What its cells hold.
    enum Kind: Hashable, Sendable {
      case text, integer, number, flag
      /// A day as 2024-11-11.
      case day
    }

    let name: String
    let kind: Kind
    let isRequired: Bool
    /// A phrase for who reads the table.
    let summary: String

    init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ summary: String) {
      self.name = name
      self.kind = kind
      self.isRequired = isRequired
      self.summary = summary
    }

    /// A column of texts.
    init(_ name: String, isRequired: Bool = false, _ summary: String) {
      self.init(name, .text, isRequired: isRequired, summary)
    }
  }

  /// Columns whose values are the key of a row of another table.
  struct Reference: Hashable, Sendable {
    let columns: [String]
    let table: String
    let targets: [String]

    init(_ column: String, to table: String) {
      self.init([column], to: table, ["id"])
    }

    init(_ columns: [String], to table: String, _ targets: [String]) {
      self.columns = columns
      self.table = table
      self.targets = targets
    }
  }

  let name: String
  let summary: String
  let columns: [Column]
  /// The columns of the primary key.
  let key: [String]
  let references: [Reference]
}
