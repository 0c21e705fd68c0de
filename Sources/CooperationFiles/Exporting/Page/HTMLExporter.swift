package import Cooperation
import Words

extension ExportFormat {
  /// A page of HTML.
  package static let html = ExportFormat(
    name: "html", fileExtension: "html",
    meaning: LocalizedText(
      en: "a page to read and print", vi: "trang để đọc và in", ja: "閲覧・印刷用のページ"),
    columns: ExportColumn.toRead, isToRead: true, lists: .all)
}

/// A page to read and to print, in one file without scripts: charts, then an article for each event
/// or, where columns are chosen, a table of them.
enum HTMLExporter: Exporter {
  static let format = ExportFormat.html

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try sink.write(PageHead(context).text)
    if context.rows.isEmpty {
      try sink.write("<p>\(HTMLText.escaped(PageWords(context.language).nothing))</p>\n")
    } else if context.kind != .events {
      let table = RowPage(columns: context.rowColumns(format), context: context)
      try sink.write(table.head)
      try context.forEachRow { try sink.write(table.row($0)) }
      try sink.write(table.tail)
    } else if let columns = context.columns {
      let table = EventTable(columns: columns, language: context.language)
      try sink.write(table.head)
      try context.forEachRecord { event, memoranda in
        try sink.write(table.row(event, memoranda, context))
      }
      try sink.write(table.tail)
    } else {
      try writeEntries(context, to: &sink)
    }
    try sink.write(foot(context) + "</body>\n</html>\n")
  }

  /// Where corrections go, if the records say so.
  private static func foot(_ context: ExportContext) -> String {
    let about = context.catalog.about
    guard let address = about.corrections, let text = about.correctionsText else { return "" }
    let label = HTMLText.escaped(Strings(context.language)[.corrections("")])
    let link =
      address.hasPrefix("mailto:")
      ? "<a href=\"\(HTMLText.escaped(address))\">\(HTMLText.escaped(text))</a>"
      : HTMLText.link(text, to: address)
    return "<footer>\n<p class=\"note\">\(label)\(link)</p>\n</footer>\n"
  }

  /// Articles, under their years where they are in the order of time.
  private static func writeEntries(
    _ context: ExportContext, to sink: inout some DocumentSink
  ) throws {
    let years = context.catalog.startYears(of: context.rows).compactMap(\.self)
    let pairs = zip(years, years.dropFirst())
    let hasYears = pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    var year: Int?
    try context.forEachRecord { event, memoranda in
      if hasYears, year != event.date.earliest.year {
        year = event.date.earliest.year
        try sink.write("<h2>\(event.date.earliest.year)</h2>\n")
      }
      try sink.write(EventEntry(event, memoranda, context).article)
    }
  }
}
