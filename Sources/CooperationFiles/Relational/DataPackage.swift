import Cooperation

/// The description of a Frictionless data package: `datapackage.json`.
enum DataPackage {
  /// The name of the description in the archive.
  static let descriptor = "datapackage.json"

  /// The name of a table's file.
  static func file(of table: String) -> String { "\(table).csv" }

  /// The description, by the specification of Data Package and Table Schema, version 1.
  static func description(_ context: ExportContext, _ records: RecordCollection) -> JSONValue {
    let title = records.title.text(in: context.language)
    let scope =
      context.isWhole ? "All records." : "The records that this query finds: \(context.query)."
    var members: [JSONValue.Member] = [
      .init(key: "profile", value: .string("tabular-data-package")),
      .init(key: "name", value: .string("vietnam-japan-cooperation")),
      .init(key: "title", value: .string(title ?? "Vietnam–Japan cooperation")),
      .init(
        key: "description",
        value: .string(
          "\(scope) \(context.rows.count) events and \(records.memoranda.count) memoranda "
            + "between Vietnam and Japan, with the sources that each rests on.")),
      .init(key: "version", value: .string(records.about.version ?? "0")),
      .init(key: "created", value: .string("\(context.today)T00:00:00Z")),
      .init(key: "licenses", value: .array(licences(records.about.licence))),
      .init(key: "sources", value: .array([.object(["title": .string(title ?? "Records")])])),
      .init(key: "keywords", value: .texts(["Vietnam", "Japan", "cooperation", "diplomacy"])),
      .init(key: "resources", value: .array(RecordTable.all.map(resource))),
    ]
    if records.about.licence == nil { members.removeAll { $0.key == "licenses" } }
    return .object(members)
  }

  private static func licences(_ licence: String?) -> [JSONValue] {
    guard let licence else { return [] }
    guard licence == "CC-BY-4.0" else { return [.object(["name": .string(licence)])] }
    return [
      .object([
        "name": .string(licence), "title": .string("Creative Commons Attribution 4.0"),
        "path": .string("https://creativecommons.org/licenses/by/4.0/"),
      ])
    ]
  }

  private static func resource(_ table: RecordTable) -> JSONValue {
    .object([
      "profile": .string("tabular-data-resource"), "name": .string(table.name),
      "path": .string(file(of: table.name)), "description": .string(table.summary),
      "format": .string("csv"), "mediatype": .string("text/csv"),
      "encoding": .string("utf-8"),
      "dialect": .object([
        "delimiter": .string(","), "lineTerminator": .string("\r\n"), "quoteChar": .string("\""),
        "doubleQuote": .bool(true), "header": .bool(true),
      ]),
      "schema": .object([
        "fields": .array(table.columns.map(field)), "missingValues": .texts([""]),
        "primaryKey": .texts(table.key),
        "foreignKeys": .array(
          table.references.map { reference in
            .object([
              "fields": .texts(reference.columns),
              "reference": .object([
                "resource": .string(reference.table == table.name ? "" : reference.table),
                "fields": .texts(reference.targets),
              ]),
            ])
          }),
      ]),
    ])
  }

  private static func field(_ column: RecordTable.Column) -> JSONValue {
    let type =
      switch column.kind {
      case .text: "string"
      case .integer: "integer"
      case .number: "number"
      case .flag: "boolean"
      case .day: "date"
      }
    var members: [JSONValue.Member] = [
      .init(key: "name", value: .string(column.name)),
      .init(key: "type", value: .string(type)),
      .init(key: "description", value: .string(column.summary)),
    ]
    if column.kind == .flag {
      members.append(.init(key: "trueValues", value: .texts(["true"])))
      members.append(.init(key: "falseValues", value: .texts(["false"])))
    }
    if column.isRequired {
      members.append(.init(key: "constraints", value: .object(["required": .bool(true)])))
    }
    return .object(members)
  }
}
