/// One array of records, one record after another.
enum JSONExporter: Exporter {
  static let traits = ExportTraits(
    fileExtension: "json")

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try sink.write("[")
    var isFirst = true
    try context.forEachJSON { value in
      try sink.write(isFirst ? "\n  " : ",\n  ")
      try sink.write(value.pretty(level: 1))
      isFirst = false
    }
    try sink.write(isFirst ? "]\n" : "\n]\n")
  }
}
