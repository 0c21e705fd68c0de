package import Cooperation

extension ExportFormat {
  /// A table with commas.
  package static let csv = ExportFormat(
    name: "csv", fileExtension: "csv",
    meaning: LocalizedText(
      en: "spreadsheets, any program", vi: "bảng tính, mọi phần mềm", ja: "表計算ソフト全般"),
    columns: ExportColumn.ofRecords, options: [.byteOrderMark, .formulas], lists: .all)
}

/// One row an event; without a choice of columns those of the records, with ids and codes joined by
/// `;`.
enum CSVExporter: Exporter {
  static let format = ExportFormat.csv

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try write(context, separator: context.delimiter ?? ",", to: &sink)
  }

  static func write(
    _ context: ExportContext, separator: Unicode.Scalar, to sink: inout some DocumentSink
  ) throws {
    if context.hasByteOrderMark { try sink.write("\u{FEFF}") }
    guard context.kind == .events else { return try writeRows(context, separator, to: &sink) }
    let columns = context.columns ?? ExportColumn.ofRecords
    let header = columns.map(\.rawValue)
    try sink.write(CSVRow.text(header, keepsFormulas: true, separator: separator))
    try context.forEachRecord { event, memoranda in
      let cells = columns.map { $0.cell(event, memoranda, context).plainText }
      try sink.write(
        CSVRow.text(cells, keepsFormulas: context.keepsFormulas, separator: separator))
    }
  }

  private static func writeRows(
    _ context: ExportContext, _ separator: Unicode.Scalar, to sink: inout some DocumentSink
  ) throws {
    let columns = context.rowColumns(format)
    try sink.write(
      CSVRow.text(columns.map(\.name), keepsFormulas: true, separator: separator))
    try context.forEachRow { row in
      let cells = columns.map { $0.cell(row, context).plainText }
      try sink.write(
        CSVRow.text(cells, keepsFormulas: context.keepsFormulas, separator: separator))
    }
  }
}
