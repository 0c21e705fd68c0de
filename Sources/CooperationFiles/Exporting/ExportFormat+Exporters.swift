package import Cooperation

extension ExportFormat {
  /// What writes each format, in the order in which the formats are offered.
  private static let exporters: [any Exporter.Type] = [
    CSVExporter.self, TSVExporter.self, SpreadsheetExporter.self, JSONExporter.self,
    JSONLinesExporter.self, MarkdownExporter.self, HTMLExporter.self, CalendarExporter.self,
    SQLiteExporter.self, DataPackageExporter.self, BibTeXExporter.self, GeoJSONExporter.self,
    GraphMLExporter.self,
  ]

  /// All formats, in the order in which they are offered.
  package static let all: [ExportFormat] = exporters.map { $0.format }

  /// The format of a name; nil where none is called so.
  package init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// Writes the records, piece by piece.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  package func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    guard let exporter = Self.exporters.first(where: { $0.format.name == name }) else {
      throw ExportFailure("nothing writes \(name)")
    }
    try exporter.write(context, to: &sink)
  }

  /// The document in memory.
  package func bytes(_ context: ExportContext) throws -> [UInt8] {
    var sink = MemorySink()
    try write(context, to: &sink)
    return sink.bytes
  }
}
