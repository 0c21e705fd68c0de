/// A format that records can be written in.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv, tsv, xlsx, json, jsonl, markdown, html, ics, sqlite, datapackage, bibtex, geojson
  case graphml

  /// What writes it.
  private var exporter: any Exporter.Type {
    switch self {
    case .csv: CSVExporter.self
    case .tsv: TSVExporter.self
    case .xlsx: SpreadsheetExporter.self
    case .json: JSONExporter.self
    case .jsonl: JSONLinesExporter.self
    case .markdown: MarkdownExporter.self
    case .html: HTMLExporter.self
    case .ics: CalendarExporter.self
    case .sqlite: SQLiteExporter.self
    case .datapackage: DataPackageExporter.self
    case .bibtex: BibTeXExporter.self
    case .geojson: GeoJSONExporter.self
    case .graphml: GraphMLExporter.self
    }
  }

  /// What it is like.
  package var traits: ExportTraits { exporter.traits }

  /// Writes the records, piece by piece.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  package func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try exporter.write(context, to: &sink)
  }

  /// The document in memory.
  package func bytes(_ context: ExportContext) throws -> [UInt8] {
    var sink = MemorySink()
    try write(context, to: &sink)
    return sink.bytes
  }
}
