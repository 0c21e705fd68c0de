package import Cooperation

extension ExportFormat {
  /// A data package in a zip archive.
  package static let datapackage = ExportFormat(
    name: "datapackage", fileExtension: "zip",
    meaning: LocalizedText(
      en: "related tables for research", vi: "các bảng liên kết để nghiên cứu", ja: "研究用の関連表"),
    isBinary: true)
}

/// A Frictionless data package in one zip archive: a csv for each table of the records, and a
/// description of them all.
enum DataPackageExporter: Exporter {
  static let format = ExportFormat.datapackage

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    let records = try context.collection(passes: 2)
    let tables = try records.writeTables(
      to: Tables(), meta: context.meta(records)
    ) { try context.reached($0, inPass: 1, of: 2) }
    let description = DataPackage.description(context, records).pretty() + "\n"
    var files = [(name: DataPackage.descriptor, bytes: Array(description.utf8))]
    for table in RecordTable.all {
      files.append((DataPackage.file(of: table.name), tables.texts[table.name] ?? []))
    }
    try sink.write(try ZipArchive.bytes(of: files))
  }

  /// The text of each table, which begins with the names of its columns.
  private struct Tables: TableSink {
    private(set) var texts: [String: [UInt8]]
    private let flags: [String: Set<Int>]

    init() {
      var texts: [String: [UInt8]] = [:]
      var flags: [String: Set<Int>] = [:]
      for table in RecordTable.all {
        texts[table.name] = Array(
          CSVRow.text(table.columns.map(\.name), keepsFormulas: true).utf8)
        flags[table.name] = Set(
          table.columns.indices.filter { table.columns[$0].kind == .flag })
      }
      self.texts = texts
      self.flags = flags
    }

    mutating func write(_ row: [TableCell], to table: String) {
      let flags = flags[table] ?? []
      let cells = row.enumerated().map { index, cell -> String? in
        guard flags.contains(index) else { return cell.text }
        return cell == .integer(1) ? "true" : "false"
      }
      texts[table, default: []] += CSVRow.text(orMissing: cells).utf8
    }
  }
}
