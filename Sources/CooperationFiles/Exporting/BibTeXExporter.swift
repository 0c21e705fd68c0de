package import Cooperation

extension ExportFormat {
  /// Citations for BibTeX.
  package static let bibtex = ExportFormat(
    name: "bibtex", fileExtension: "bib",
    meaning: LocalizedText(en: "sources to cite", vi: "nguồn để trích dẫn", ja: "引用する出典"),
    options: [.language])
}

/// An entry for each source of each event, as BibTeX and what reads it know them.
enum BibTeXExporter: Exporter {
  static let format = ExportFormat.bibtex

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
