/// A field of a record, and where tables keep it.
struct RecordField: Sendable {
  /// What the field holds.
  indirect enum Form: Sendable {
    case text, integer, flag
    /// A text in each language, one column each.
    case localized
    /// An EDTF date, with its first and its last day in columns of their own.
    case date
    /// A sum, with its currency in a column of its own.
    case amount
    /// A latitude and a longitude.
    case position
    /// A place, with the unit and the city that it means.
    case place
    /// Texts, one a row of another table.
    case texts(table: String, column: String)
    /// Places, one a row of another table, each with the units and the city that it means.
    case places(table: String)
    /// Records that belong to this one, one a row of another table.
    case records(RecordShape)
    /// Sources; a table joins them to this record, since several records may rest on one.
    case sources(table: String)
  }

  /// The key in the record.
  let name: String
  /// The column, or what the names of several columns begin with.
  let column: String
  let form: Form
  /// The table of which the text is an id.
  let target: String?
  let isRequired: Bool
  let summary: String

  init(
    _ name: String, _ form: Form, column: String? = nil, to target: String? = nil,
    isRequired: Bool = false, _ summary: String
  ) {
    self.name = name
    self.column = column ?? name
    self.form = form
    self.target = target
    self.isRequired = isRequired
    self.summary = summary
  }

  /// A text.
  init(
    _ name: String, column: String? = nil, to target: String? = nil, isRequired: Bool = false,
    _ summary: String
  ) {
    self.init(name, .text, column: column, to: target, isRequired: isRequired, summary)
  }
}

/// The fields of one sort of record, and the table that holds them.
struct RecordShape: Sendable {
  /// What one record is called; the column by which other tables refer to it.
  let name: String
  let table: String
  let summary: String
  let fields: [RecordField]

  init(_ name: String, table: String, _ summary: String, _ fields: [RecordField]) {
    self.name = name
    self.table = table
    self.summary = summary
    self.fields = fields
  }
}
