/// The rows of csv with a tab between cells, quoted as in csv, which is what spreadsheets read.
enum TSVExporter: Exporter {
  static let traits = ExportTraits(
    fileExtension: "tsv", columns: ExportColumn.ofRecords, isPlainTable: true)

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try CSVExporter.write(context, separator: "\t", to: &sink)
  }
}
