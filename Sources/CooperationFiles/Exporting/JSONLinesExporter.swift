package import Cooperation

extension ExportFormat {
  /// JSON lines.
  package static let jsonl = ExportFormat(
    name: "jsonl", fileExtension: "jsonl",
    meaning: LocalizedText(
      en: "programs, a record a line", vi: "chương trình, mỗi dòng một bản ghi", ja: "プログラム用（1行1件）"),
    lists: .all)
}

/// One record a line.
enum JSONLinesExporter: Exporter {
  static let format = ExportFormat.jsonl

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try context.forEachJSON { try sink.write($0.compact + "\n") }
  }
}
