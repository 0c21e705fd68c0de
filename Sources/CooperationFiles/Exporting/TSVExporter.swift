package import Cooperation

extension ExportFormat {
  /// A table with tabs.
  package static let tsv = ExportFormat(
    name: "tsv", fileExtension: "tsv",
    meaning: LocalizedText(
      en: "spreadsheets, separated by tabs", vi: "bảng tính, ngăn cách bằng tab", ja: "表計算（タブ区切り）"),
    columns: ExportColumn.ofRecords, options: [.byteOrderMark, .formulas], lists: .all)
}

/// The rows of csv with a tab between cells, quoted as in csv, which is what spreadsheets read.
enum TSVExporter: Exporter {
  static let format = ExportFormat.tsv

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try CSVExporter.write(context, separator: "\t", to: &sink)
  }
}
