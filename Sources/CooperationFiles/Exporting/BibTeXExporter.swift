import Cooperation

/// An entry for each source of each event, as BibTeX and what reads it know them.
enum BibTeXExporter: Exporter {
  static let traits = ExportTraits(
    fileExtension: "bib", isInOneLanguage: true)

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    var isFirst = true
    try context.forEachRecord { event, _ in
      for citation in Citation.all(of: event) {
        try sink.write((isFirst ? "" : "\n") + citation.bibTeX(in: context.language))
        isFirst = false
      }
    }
  }
}
