/// How the columns of a foreign table make records: read from a YAML file, and filled row by row.
package struct TableMapping: Sendable {
  /// The file that it was read from, for messages.
  package let file: String
  /// Rows that make no records; each is told with their number.
  let skips: [Skip]
  /// What is made of columns, from the top: each may name those above it.
  let values: [NamedValue]
  /// The records of a row.
  let records: [RecordPattern]
  /// Every name that it uses.
  let uses: [Use]

  /// Rows that are left out, and where the mapping says so.
  struct Skip: Sendable {
    let condition: RowCondition
    let location: SourceLocation
  }

  /// A value with its name.
  struct NamedValue: Sendable {
    let name: String
    /// Of these the first is taken whose condition holds.
    let alternatives: [MappedValue]
  }
}
