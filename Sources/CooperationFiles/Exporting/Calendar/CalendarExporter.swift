package import Cooperation

extension ExportFormat {
  /// A calendar.
  package static let ics = ExportFormat(
    name: "ics", fileExtension: "ics",
    meaning: LocalizedText(en: "calendars", vi: "ứng dụng lịch", ja: "カレンダー"), options: [.language])
}

/// A calendar by RFC 5545: an entry of whole days for each event.
enum CalendarExporter: Exporter {
  static let format = ExportFormat.ics

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    let title = context.catalog.title.text(in: context.language) ?? "vnjp"
    let query = context.query.isEverything ? "" : " — \(context.query)"
    try sink.write(CalendarWriter.head(name: title + query))
    try context.forEachRecord { event, memoranda in
      try sink.write(CalendarWriter.text(CalendarEntry(event, memoranda, context)))
    }
    try sink.write(CalendarWriter.tail)
  }
}
