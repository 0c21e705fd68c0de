/// A format that records can be written in.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv, json, jsonl, markdown

  /// The usual ending of a file's name.
  package var fileExtension: String { self == .markdown ? "md" : rawValue }

  /// Writes the records, piece by piece.
  package func write(_ context: ExportContext, to sink: (String) throws -> Void) rethrows {
    switch self {
    case .csv: try CSVExporter.write(context, to: sink)
    case .json: try JSONExporter.write(context, to: sink)
    case .jsonl: try JSONLinesExporter.write(context, to: sink)
    case .markdown: try MarkdownExporter.write(context, to: sink)
    }
  }

  /// The records as one text.
  package func text(_ context: ExportContext) -> String {
    var text = ""
    write(context) { text += $0 }
    return text
  }
}
