package import Cooperation

extension ExportFormat {
  /// An array of JSON.
  package static let json = ExportFormat(
    name: "json", fileExtension: "json",
    meaning: LocalizedText(
      en: "programs, whole records", vi: "chương trình, bản ghi đầy đủ", ja: "プログラム用（全項目）"),
    lists: .all)
}

/// One array of records, one record after another.
enum JSONExporter: Exporter {
  static let format = ExportFormat.json

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
