/// Tables as exports of the first version had them, and where their cells are today.
///
/// They had no regions; what else they lack is empty.
enum FormerTables {
  /// The version of the schema.
  static let version = 1

  /// Lists of today that were columns of a record, one at most.
  private static let columns: [String: (table: String, cells: [String: String])] = [
    "unit_successors": ("units", ["unit": "id", "successor": "successor"]),
    "memorandum_amounts": (
      "memoranda", ["memorandum": "id", "value": "amount", "currency": "currency"]
    ),
  ]

  /// A table that no export of the first version has.
  static let marker = "regions"

  /// The rows of a table of today, made of those of then.
  ///
  /// `read` gives the rows of columns of a table by their names, nothing for a table that is not there,
  /// null for such a column.
  static func rows(
    of table: RecordTable,
    _ read: (_ table: String, _ columns: [RecordTable.Column]) throws -> (
      rows: [TableRow], diagnostics: [Diagnostic]
    )
  ) throws -> (rows: [TableRow], diagnostics: [Diagnostic]) {
    guard let former = columns[table.name] else { return try read(table.name, table.columns) }
    let named = table.columns.map { column in
      RecordTable.Column(former.cells[column.name] ?? "", column.kind, column.summary)
    }
    let found = try read(former.table, named)
    guard let number = table.columns.firstIndex(where: { $0.name == "number" }),
      let value = table.columns.indices.last(where: { former.cells[table.columns[$0].name] != nil })
    else { return found }
    let rows = found.rows.filter { $0.cells[value] != .null }.map { row in
      var cells = row.cells
      cells[number] = .integer(1)
      return TableRow(cells: cells, location: row.location)
    }
    return (rows, found.diagnostics)
  }
}
