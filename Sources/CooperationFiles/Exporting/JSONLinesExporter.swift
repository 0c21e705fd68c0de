/// One record a line.
enum JSONLinesExporter: Exporter {
  static let traits = ExportTraits(
    fileExtension: "jsonl")

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try context.forEachJSON { try sink.write($0.compact + "\n") }
  }
}
