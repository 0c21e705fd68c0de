/// One record a line.
enum JSONLinesExporter: Exporter {
  static let traits = ExportTraits(
    fileExtension: "jsonl")

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try context.forEachRecord { event, memoranda in
      try sink.write(EventJSON.value(event, memoranda: memoranda).compact + "\n")
    }
  }
}
