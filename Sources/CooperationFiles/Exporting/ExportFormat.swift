/// A format that records can be written in.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv, tsv, json, jsonl, markdown, html, ics, bibtex, geojson, graphml

  /// The usual ending of a file's name.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .bibtex: "bib"
    default: rawValue
    }
  }

  /// True for a format of rows and columns, of which columns can be chosen.
  package var hasColumns: Bool {
    switch self {
    case .csv, .tsv, .html: true
    case .json, .jsonl, .markdown, .ics, .bibtex, .geojson, .graphml: false
    }
  }

  /// True for a format that may begin with a byte order mark.
  package var takesByteOrderMark: Bool { self == .csv || self == .tsv }

  /// True for bytes that a terminal cannot show.
  package var isBinary: Bool { false }

  /// Writes the records, piece by piece.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  package func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    switch self {
    case .csv: try CSVExporter.write(context, to: &sink)
    case .tsv: try TSVExporter.write(context, to: &sink)
    case .json: try JSONExporter.write(context, to: &sink)
    case .jsonl: try JSONLinesExporter.write(context, to: &sink)
    case .markdown: try MarkdownExporter.write(context, to: &sink)
    case .html: try HTMLExporter.write(context, to: &sink)
    case .ics: try CalendarExporter.write(context, to: &sink)
    case .bibtex: try BibTeXExporter.write(context, to: &sink)
    case .geojson: try GeoJSONExporter.write(context, to: &sink)
    case .graphml: try GraphMLExporter.write(context, to: &sink)
    }
  }

  /// The document in memory.
  package func bytes(_ context: ExportContext) throws -> [UInt8] {
    var sink = MemorySink()
    try write(context, to: &sink)
    return sink.bytes
  }
}
