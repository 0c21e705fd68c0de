/// A format that records can be written in.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv, tsv, xlsx, json, jsonl, markdown, sqlite, datapackage

  /// The usual ending of a file's name.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .datapackage: "zip"
    default: rawValue
    }
  }

  /// True for a format of rows and columns, of which columns can be chosen.
  package var hasColumns: Bool {
    switch self {
    case .csv, .tsv, .xlsx: true
    case .json, .jsonl, .markdown, .sqlite, .datapackage: false
    }
  }

  /// True for a format that may begin with a byte order mark.
  package var takesByteOrderMark: Bool { self == .csv || self == .tsv }

  /// True for bytes that a terminal cannot show.
  package var isBinary: Bool {
    switch self {
    case .xlsx, .sqlite, .datapackage: true
    case .csv, .tsv, .json, .jsonl, .markdown: false
    }
  }

  /// Writes the records, piece by piece.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  package func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    switch self {
    case .csv: try CSVExporter.write(context, to: &sink)
    case .tsv: try TSVExporter.write(context, to: &sink)
    case .xlsx: try SpreadsheetExporter.write(context, to: &sink)
    case .json: try JSONExporter.write(context, to: &sink)
    case .jsonl: try JSONLinesExporter.write(context, to: &sink)
    case .markdown: try MarkdownExporter.write(context, to: &sink)
    case .sqlite: try SQLiteExporter.write(context, to: &sink)
    case .datapackage: try DataPackageExporter.write(context, to: &sink)
    }
  }

  /// The document in memory.
  package func bytes(_ context: ExportContext) throws -> [UInt8] {
    var sink = MemorySink()
    try write(context, to: &sink)
    return sink.bytes
  }
}
