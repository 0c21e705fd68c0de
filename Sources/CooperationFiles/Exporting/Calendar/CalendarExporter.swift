package import Cooperation

extension ExportFormat {
  /// A calendar.
  package static let ics = ExportFormat(
    name: "ics", fileExtension: "ics",
    meaning: LocalizedText(en: "calendars", vi: "ứng dụng lịch", ja: "カレンダー"), options: [.language],
    lists: [.events, .documents, .promises])
}

/// A calendar by RFC 5545: an entry of whole days for each event, each end of a document, each due
/// day of a promise; what has neither is left out.
enum CalendarExporter: Exporter {
  static let format = ExportFormat.ics

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    let title = context.catalog.title.text(in: context.language) ?? "vnjp"
    let query = context.query.isEverything ? "" : " — \(context.query)"
    try sink.write(CalendarWriter.head(name: title + query))
    guard context.kind == .events else {
      try context.forEachRow { row in
        let entry = UpcomingCalendar.entry(ofRow: row, context)
        try sink.write(entry.map(CalendarWriter.text) ?? "")
      }
      return try sink.write(CalendarWriter.tail)
    }
    try context.forEachRecord { event, memoranda in
      try sink.write(CalendarWriter.text(CalendarEntry(event, memoranda, context)))
    }
    try sink.write(CalendarWriter.tail)
  }
}
