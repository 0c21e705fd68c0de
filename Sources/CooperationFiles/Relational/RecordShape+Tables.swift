import Cooperation

extension RecordTable {
  /// All tables, each after those that it refers to.
  static let all: [RecordTable] = {
    var tables = [meta, redirects]
    for shape in RecordShape.vocabulary { tables += shape.tables() }
    return tables + [RecordShape.source.shared] + RecordShape.memorandum.tables()
      + RecordShape.event.tables()
  }()

  /// What the records are, as names and values.
  static let meta = RecordTable(
    name: "meta", summary: "What this file holds, and what it was made from.",
    columns: [
      Column("name", isRequired: true, "what is told"), Column("value", "what there is to tell"),
    ], key: ["name"], references: [])

  /// Ids that were merged.
  static let redirects = RecordTable(
    name: "redirects", summary: "Ids that were merged into others.",
    columns: [
      Column("from_id", isRequired: true, "the id that went"),
      Column("to_id", isRequired: true, "the id that took its place"),
    ], key: ["from_id"], references: [])

  /// The table of that name.
  static let named = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension RecordShape {
  /// The columns that tell one record from others.
  struct Owner {
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
    let own = fields.flatMap(\.columns)
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
      below = Owner(table: self.table, columns: owner.columns + [place], keys: table.key)
    } else {
      table = RecordTable(
        name: self.table, summary: summary,
        columns: Array(own.prefix(1)) + [number] + Array(own.dropFirst()), key: ["id"],
        references: references)
      below = Owner(
        table: self.table, columns: [.init(name, isRequired: true, "the \(name)")], keys: ["id"])
    }
    return [table] + fields.flatMap { $0.tables(of: below) }
  }

  /// The table of records that others share, with a number as id.
  fileprivate var shared: RecordTable {
    let id = RecordTable.Column("id", .integer, isRequired: true, "a number of this file alone")
    return RecordTable(
      name: table, summary: summary, columns: [id] + fields.flatMap(\.columns), key: ["id"],
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

extension RecordField {
  /// The columns of the field in the table of its record.
  var columns: [RecordTable.Column] {
    switch form {
    case .text: [.init(column, isRequired: isRequired, summary)]
    case .integer: [.init(column, .integer, isRequired: isRequired, summary)]
    case .flag: [.init(column, .flag, isRequired: true, summary)]
    case .localized:
      Language.allCases.map { .init("\(column)_\($0.rawValue)", "\(summary), in \($0.inEnglish)") }
    case .date:
      [
        .init(column, summary), .init("\(column)_from", .day, "the first day that it can mean"),
        .init("\(column)_until", .day, "the last day that it can mean"),
      ]
    case .amount:
      [.init(column, .integer, summary), .init("currency", "the currency, by ISO 4217")]
    case .position:
      [.init("latitude", .number, summary), .init("longitude", .number, summary)]
    case .place:
      [.init(column, summary), .init("unit", "the unit"), .init("city", "the city")]
    case .texts, .places, .records, .sources: []
    }
  }

  /// What the columns refer to.
  fileprivate var references: [RecordTable.Reference] {
    switch form {
    case .text: target.map { [RecordTable.Reference(column, to: $0)] } ?? []
    case .place: [.init("unit", to: "units"), .init("city", to: "cities")]
    default: []
    }
  }

  /// The tables that the field needs besides that of its record.
  fileprivate func tables(of owner: RecordShape.Owner) -> [RecordTable] {
    let sentence = summary.prefix(1).uppercased() + summary.dropFirst() + "."
    switch form {
    case .texts(let table, let column):
      return [
        owner.list(
          table, sentence, [.init(column, isRequired: true, "the \(column)")],
          target.map { [RecordTable.Reference(column, to: $0)] } ?? [])
      ]
    case .places(let table):
      return [
        owner.list(
          table, sentence,
          [
            .init("locality", isRequired: true, "the place as the record writes it"),
            .init("unit", "the unit as it stood on the day"),
            .init("unit_today", "the unit that holds the place today"),
            .init("city", "the city, when the place is one"),
          ],
          [
            .init("unit", to: "units"), .init("unit_today", to: "units"),
            .init("city", to: "cities"),
          ])
      ]
    case .records(let shape): return shape.tables(of: owner)
    case .sources(let table):
      return [
        owner.list(
          table, sentence, [.init("source", .integer, isRequired: true, "the source")],
          [.init("source", to: "sources")])
      ]
    default: return []
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
