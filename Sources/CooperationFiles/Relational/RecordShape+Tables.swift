import Cooperation

extension RecordShape {
  /// Everything that records refer to, what is referred to first.
  static let vocabulary = [
    EventKind.shape, Sector.shape, AdministrativeUnit.shape, City.shape, Region.shape, Party.shape,
    Person.shape,
  ]
}

extension RecordTable {
  /// All tables, each after those that it refers to.
  static let all: [RecordTable] = {
    var tables = [meta, redirects, Source.shape.shared]
    for shape in RecordShape.vocabulary { tables += shape.tables() }
    return tables + Memorandum.shape.tables() + Event.shape.tables()
  }()

  /// What the records are, as names and values.
  static let meta = RecordTable(
    name: "meta", summary: "What this file holds, and what it was made from.",
    columns: [
      Column("name", isRequired: true, "what is told"), Column("value", "what there is to tell"),
    ], key: ["name"], references: [])

  /// Ids that were merged.
  static let redirects = RecordTable(
    name: Redirect.shape.table, summary: Redirect.shape.summary,
    columns: Redirect.shape.columns, key: ["from_id"], references: [])

  /// The table of that name.
  static let named = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension RecordShape {
  /// The columns of all fields that have any.
  var columns: [RecordTable.Column] {
    fields.flatMap { $0.columns(ofPart: target == nil) }
  }

  /// The columns that tell one record from others.
  struct Owner {
    let shape: RecordShape
    let table: String
    let columns: [RecordTable.Column]
    let keys: [String]
  }

  /// The tables of the shape and of what belongs to it; without an owner, records have ids.
  func tables(of owner: Owner? = nil) -> [RecordTable] {
    let number = RecordTable.Column(
      "number", .integer, isRequired: owner != nil,
      owner == nil
        ? "its place among the records; empty for what records name and the collection lacks"
        : "its place among those of the record, from 1")
    let own = columns
    let references = fields.flatMap(\.references)
    let below: Owner
    let table: RecordTable
    if let owner {
      table = RecordTable(
        name: self.table, summary: summary, columns: owner.columns + [number] + own,
        key: owner.columns.map(\.name) + ["number"],
        references: [owner.reference] + references)
      let place = RecordTable.Column(
        name, .integer, isRequired: true, "the number of its \(name)")
      below = Owner(
        shape: self, table: self.table, columns: owner.columns + [place], keys: table.key)
    } else {
      table = RecordTable(
        name: self.table, summary: summary,
        columns: Array(own.prefix(1)) + [number] + Array(own.dropFirst()), key: ["id"],
        references: references)
      below = Owner(
        shape: self, table: self.table,
        columns: [.init(name, isRequired: true, "the \(name)")], keys: ["id"])
    }
    return [table] + fields.flatMap { $0.tables(of: below) }
  }

  /// The table of records that others share, with a number as id.
  fileprivate var shared: RecordTable {
    let id = RecordTable.Column("id", .integer, isRequired: true, "a number of this file alone")
    return RecordTable(
      name: table, summary: summary, columns: [id] + columns, key: ["id"],
      references: [])
  }
}

extension RecordShape.Owner {
  fileprivate var reference: RecordTable.Reference {
    RecordTable.Reference(columns.map(\.name), to: table, keys)
  }

  /// A table of rows that belong to the owner, in order.
  fileprivate func list(
    _ name: String, _ summary: String, _ own: [RecordTable.Column],
    _ references: [RecordTable.Reference]
  ) -> RecordTable {
    let number = RecordTable.Column(
      "number", .integer, isRequired: true, "its place among those of the record, from 1")
    return RecordTable(
      name: name, summary: summary, columns: columns + [number] + own,
      key: columns.map(\.name) + ["number"], references: [reference] + references)
  }
}

extension FieldShape {
  /// What the columns of a place are called besides that of its text.
  ///
  /// The units and cities of localities bear no more than their name.
  private var placeColumns: [RecordTable.Column] {
    let prefix = field.column == "locality" ? "" : "\(field.column)_"
    return [
      .init("\(prefix)unit", "the unit"), .init("\(prefix)city", "the city"),
      .init("\(prefix)region", "the region"),
    ]
  }

  /// The columns of the field in the table of its record.
  ///
  /// Of a record that stands by itself the id alone must be there: a row with no more stands for what
  /// others name and the collection lacks.
  func columns(ofPart isPart: Bool) -> [RecordTable.Column] {
    let (column, summary) = (field.column, field.summary)
    let isRequired = field.isRequired && (isPart || field.name == "id")
    switch (content, field.form) {
    case (.text, .date(hasDays: true, _)):
      return [
        .init(column, summary),
        .init("\(column)_from", .day, "the first day that it can mean"),
        .init("\(column)_until", .day, "the last day that it can mean"),
      ]
    case (.text, .place): return [.init(column, summary)] + placeColumns
    case (.text, _): return [.init(column, isRequired: isRequired, summary)]
    case (.integer, _): return [.init(column, .integer, isRequired: isRequired, summary)]
    case (.flag, _): return [.init(column, .flag, isRequired: true, summary)]
    case (.localized, _):
      return Language.allCases.map {
        .init("\(column)_\($0.rawValue)", "\(summary), in \($0.inEnglish)")
      }
    case (.position, _):
      return [.init("latitude", .number, summary), .init("longitude", .number, summary)]
    case (.part(let shape), _):
      return shape.fields.flatMap { $0.columns(ofPart: false) }.map {
        .init("\(column)_\($0.name)", $0.kind, $0.summary)
      }
    case (.texts, _), (.localizedTexts, _), (.parts, _): return []
    }
  }

  /// What the columns refer to.
  var references: [RecordTable.Reference] {
    switch (content, field.form) {
    case (.text, .reference(let target)) where target != .memorandum:
      return target.table.map { [RecordTable.Reference(field.column, to: $0)] } ?? []
    case (.text, .place):
      return zip(placeColumns, ["units", "cities", "regions"]).map { column, table in
        RecordTable.Reference(column.name, to: table)
      }
    default: return []
    }
  }

  /// The table of the rows that the field has in a table of its own.
  func table(of owner: RecordShape) -> String { "\(owner.name)_\(field.name)" }

  /// The tables that the field needs besides that of its record.
  fileprivate func tables(of owner: RecordShape.Owner) -> [RecordTable] {
    let sentence = field.summary.prefix(1).uppercased() + field.summary.dropFirst() + "."
    let table = table(of: owner.shape)
    let column = RecordTable.Column(
      field.column, isRequired: true, "the \(field.column.replacing("_", with: " "))")
    switch (content, field.form) {
    case (.texts, .place):
      return [
        owner.list(
          table, sentence,
          [
            .init("locality", isRequired: true, "the place as the record writes it"),
            .init("unit", "the unit as it stood on the day"),
            .init("unit_today", "the unit that holds the place today"),
            .init("city", "the city, when the place is one"),
            .init("region", "the region, when the place is one"),
          ],
          [
            .init("unit", to: "units"), .init("unit_today", to: "units"),
            .init("city", to: "cities"), .init("region", to: "regions"),
          ])
      ]
    case (.texts, .reference(let target)):
      return [
        owner.list(
          table, sentence, [column],
          target.table.map { [RecordTable.Reference(column.name, to: $0)] } ?? [])
      ]
    case (.texts, _): return [owner.list(table, sentence, [column], [])]
    case (.localizedTexts, _):
      return [
        owner.list(
          table, sentence,
          [.init("language", isRequired: true, "its language, by ISO 639-1"), column], [])
      ]
    case (.parts(let shape), _) where shape.table == Source.shape.table:
      return [
        owner.list(
          table, sentence, [.init("source", .integer, isRequired: true, "the source")],
          [.init("source", to: shape.table)])
      ]
    case (.parts(let shape), _): return shape.tables(of: owner)
    default: return []
    }
  }
}

extension RecordTarget {
  /// The table of the records that are named; nil where what is named need not be in the file.
  var table: String? {
    switch self {
    case .memorandum: Memorandum.shape.table
    case .party: Party.shape.table
    case .person: Person.shape.table
    case .sector: Sector.shape.table
    case .kind: EventKind.shape.table
    case .unit: AdministrativeUnit.shape.table
    case .region: Region.shape.table
    case .event, .place, .record: nil
    }
  }
}

extension Language {
  fileprivate var inEnglish: String {
    switch self {
    case .en: "English"
    case .vi: "Vietnamese"
    case .ja: "Japanese"
    }
  }
}
